/// Where a new package gets Groundplan from.
enum PackageSource {
  case url(String)
  case folder(String)

  /// Anything with a scheme, or with a user as in `git@github.com:…`, is a URL. A folder is read from `folder`.
  init(_ text: String, in session: Session) {
    let isURL = text.contains("://") || text.prefix { $0 != "/" }.contains("@")
    self = isURL ? .url(text) : .folder(session.absolute(text))
  }

  /// The name by which SwiftPM knows the package: the last part of where it is, whatever its own name is.
  var identity: String {
    switch self {
    case .url(let text), .folder(let text):
      let name = text.split { $0 == "/" || $0 == ":" }.last.map(String.init) ?? text
      return name.hasSuffix(".git") ? String(name.dropLast(4)) : name
    }
  }

  /// The line in `Package.swift`. There is no release yet, so a URL stands for its main branch.
  var dependency: String {
    switch self {
    case .url(let url): ".package(url: \(url.swiftLiteral), branch: \"main\")"
    case .folder(let path): ".package(path: \(path.swiftLiteral))"
    }
  }
}

extension String {
  /// The text between quotation marks, as Swift reads it.
  var swiftLiteral: String {
    var literal = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"", "\\": literal += "\\\(scalar)"
      case _ where scalar.properties.generalCategory == .control: literal += "\\u{\(String(scalar.value, radix: 16))}"
      default: literal.unicodeScalars.append(scalar)
      }
    }
    return literal + "\""
  }
}
