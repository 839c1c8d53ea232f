public import Terraform

/// A domain name: `api.connect.com`.
///
/// Names have small letters, digits and hyphens in labels of at most 63 characters, at most 253 in all
/// ([Route 53](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/DomainNameFormat.html)), and no dot at the
/// end. A label may start with `_`, as in `_dmarc`, and the first may be `*`. What is not such a name is an error at
/// the line that uses it.
public struct DomainName: TextValue, ExpressibleByStringInterpolation {
  public let expr: Expr

  public init(expr: Expr) {
    guard case .string(let text) = expr, let reason = Self.refusal(of: text) else {
      self.expr = expr
      return
    }
    self.expr = .invalid(
      Diagnostic(
        .domainName,
        "“\(text)” is not a domain name",
        why: reason,
        fix: "Write it in full and in small letters, like “api.connect.com”."
      )
    )
  }

  public init(stringLiteral text: String) { self.init(expr: .string(text)) }

  public init(stringInterpolation: TextInterpolation) { self.init(Text(stringInterpolation: stringInterpolation)) }

  /// The name, or nil if Terraform alone knows it, or if it is an error.
  public var name: String? { if case .string(let text) = expr { text } else { nil } }

  /// A name below this one: `domain.subdomain("api")` is `api.connect.com`.
  public func subdomain(_ label: Text) -> DomainName {
    if case .invalid = expr { return self }
    return DomainName("\(label).\(Text(self))" as Text)
  }

  /// All names one label below this one: `*.connect.com`.
  public var wildcard: DomainName { subdomain("*") }

  /// Whether the name is that of a zone or below it, or nil if Terraform alone knows one of the two.
  public func isInside(_ zone: DomainName) -> Bool? {
    guard let name, let zone = zone.name else { return nil }
    return name == zone || name.hasSuffix(".\(zone)")
  }

  /// Whether Terraform finds it to be a name, for callers who write HCL.
  var isWritten: Flag {
    matches("^([*]|_?[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)([.]_?[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$") && length <= 253
  }

  /// Why a text is not a name, or nil if it is.
  private static func refusal(of text: String) -> String? {
    let labels = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).map(Substring.init)
    if text.utf8.count > 253 { return "It has \(text.utf8.count) characters, and a name has at most 253." }
    if text.utf8.last == UInt8(ascii: ".") { return "AWS gives and takes names without a dot at the end." }
    if labels.count < 2 { return "A name has at least two labels with a dot between." }
    for (index, label) in labels.enumerated() where !(index == 0 && label == "*") {
      if label.isEmpty { return "A label between two dots is empty." }
      if label.utf8.count > 63 { return "“\(label)” has \(label.utf8.count) characters, and a label has at most 63." }
      let isWritten = label.utf8.dropFirst(label.utf8.first == UInt8(ascii: "_") ? 1 : 0).allSatisfy {
        switch $0 {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
        default: false
        }
      }
      if !isWritten { return "“\(label)” has characters other than small letters, digits and hyphens." }
      if label.utf8.first == UInt8(ascii: "-") || label.utf8.last == UInt8(ascii: "-") {
        return "“\(label)” has a hyphen at its start or end."
      }
    }
    return nil
  }
}

extension Validation<DomainName> {
  /// Whether it is a domain name, for callers who write HCL.
  static let isDomainName = Validation("A domain name in small letters, without a dot at the end.") {
    $0.isWritten
  }
}

extension Validation<List<DomainName>> {
  /// Whether each is a domain name, for callers who write HCL.
  static let areDomainNames = Validation("Domain names in small letters, without a dot at the end.") { names in
    names.map(as: "name") { $0.isWritten }.allTrue
  }
}
