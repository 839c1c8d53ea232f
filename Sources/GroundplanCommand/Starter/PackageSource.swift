/// The place of the Groundplan package: a URL or a folder.
enum PackageSource {
  case url(String)
  case folder(String)

  /// Reads a URL or a path. A URL has a scheme, or a user as in `git@github.com:…`.
  init(_ text: String, in session: Session) {
    let isURL = text.contains("://") || text.prefix { $0 != "/" }.contains("@")
    self = isURL ? .url(text) : .folder(session.absolutePath(text))
  }

  /// The identity of the package in SwiftPM: the last part of its URL or path.
  var identity: String {
    switch self {
    case .url(let text), .folder(let text):
      let name = text.split { $0 == "/" || $0 == ":" }.last.map(String.init) ?? text
      return name.hasSuffix(".git") ? String(name.dropLast(4)) : name
    }
  }

  /// The dependency in `Package.swift`. Groundplan has no release yet, so a URL takes the main branch.
  var dependency: String {
    switch self {
    case .url(let url): ".package(url: \(url.swiftLiteral), branch: \"main\")"
    case .folder(let path): ".package(path: \(path.swiftLiteral))"
    }
  }
}

extension String {
  /// The text as a string literal of Swift.
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
