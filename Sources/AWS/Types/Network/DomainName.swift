public import Terraform

/// A domain name: `api.connect.com`.
///
/// ```swift
/// let domain: DomainName = "connect.com"
/// domain.subdomain("api")  // api.connect.com
/// ```
///
/// At least two labels of at most 63 lower-case letters, digits and hyphens, 253 characters in all, and no dot at the end. A label may
/// start with `_`, as in `_dmarc`, and the first label may be `*`. Another text is reported at the line that uses it. Source: [DNS
/// domain name format](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/DomainNameFormat.html).
public struct DomainName: LimitedText {
  public static let limit = TextLimit(
    "A domain name in small letters, without a dot at the end.",
    .matches("^([*]|\(label))([.]\(label))+$"),
    .doesNotMatch("[^.]{64}"),
    .atMost(253)
  )

  private static let label = "_?[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?"

  public static var type: ValueType { .string(like: "mock-#.example.com") }

  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }

  /// The name, or nil if it is known only when Terraform runs, or if it is not valid.
  public var name: String? { if case .string(let text) = expr { text } else { nil } }

  /// The name one label below this one: `domain.subdomain("api")` is `api.connect.com`.
  public func subdomain(_ label: Text) -> DomainName {
    if case .invalid = expr { return self }
    return DomainName("\(label).\(Text(self))" as Text)
  }

  /// The wildcard name for all names one label below this one: `*.connect.com`.
  public var wildcard: DomainName { subdomain("*") }

  /// True if the name is the name of the zone or below it; nil if one of the two is known only when Terraform runs.
  public func isInside(_ zone: DomainName) -> Bool? {
    guard let name, let zone = zone.name else { return nil }
    return name == zone || name.hasSuffix(".\(zone)")
  }

  public static func diagnostic(for text: String) -> Diagnostic {
    Diagnostic(
      .domainName,
      "“\(text)” is not a domain name",
      why: reason(text),
      fix: "Write it in full and in lower case, like “api.connect.com”."
    )
  }

  /// The reason why a text is not a domain name.
  private static func reason(_ text: String) -> String {
    if text.utf8.count > 253 { return "It has \(text.utf8.count) characters, and a name has at most 253." }
    if text.utf8.last == UInt8(ascii: ".") { return "AWS uses names without a dot at the end." }
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    if labels.count < 2 { return "A name has at least two labels with a dot between." }
    for label in labels.dropFirst(labels[0] == "*" ? 1 : 0) {
      if label.isEmpty { return "A label between two dots is empty." }
      if label.utf8.count > 63 { return "“\(label)” has \(label.utf8.count) characters, and a label has at most 63." }
      let name = label.hasPrefix("_") ? label.dropFirst() : label
      if name.isEmpty { return "A label has at least one character beside the underscore." }
      if name.contains(/[^a-z0-9-]/) {
        return "“\(label)” has characters other than lower-case letters, digits and hyphens."
      }
      if name.hasPrefix("-") || name.hasSuffix("-") { return "“\(label)” has a hyphen at its start or end." }
    }
    return limit.message
  }
}

extension Validation<List<DomainName>> {
  /// The check that Terraform makes of a list of names.
  static let areDomainNames = Validation("Domain names in small letters, without a dot at the end.") { names in
    names.map(as: "name") { $0.isWithinLimit }.allTrue
  }
}
