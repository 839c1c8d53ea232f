/// A workflow command that makes GitHub show a message beside a line of a pull request.
///
///     ::error file=api/main.tf,line=3,title=this file differs from the blueprint::Run `generate`.
///
/// See [workflow commands](https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message).
struct Annotation: CustomStringConvertible {
  let description: String

  init(_ severity: String, file: String?, line: Int?, title: String, _ message: String) {
    var properties: [String] = []
    if let file { properties.append("file=\(Self.escapedProperty(file))") }
    if let line { properties.append("line=\(line)") }
    properties.append("title=\(Self.escapedProperty(title))")
    description = "::\(severity) \(properties.joined(separator: ","))::\(Self.escaped(message))"
  }

  /// Escapes the characters that end a message. They are scalars, since `\r\n` is one character in Swift.
  private static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25".unicodeScalars
      case "\r": result += "%0D".unicodeScalars
      case "\n": result += "%0A".unicodeScalars
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// Escapes the characters that end a property.
  private static func escapedProperty(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in escaped(text).unicodeScalars {
      switch scalar {
      case ":": result += "%3A".unicodeScalars
      case ",": result += "%2C".unicodeScalars
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
