import HCL

/// One of several configurations of a provider: `aws.us_east_1`.
///
/// ```swift
/// extension ProviderAlias { static let usEast1 = ProviderAlias("aws", "us_east_1") }
/// ```
public struct ProviderAlias: Hashable, Sendable {
  public let provider: String
  public let alias: String

  public init(_ provider: String, _ alias: String) {
    self.provider = provider
    self.alias = alias
  }

  var expr: Expr { .attribute(of: .keyword(provider), alias) }
}
