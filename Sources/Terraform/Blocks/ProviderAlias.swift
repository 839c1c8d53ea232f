import HCL

/// An additional configuration of a provider: `aws.us_east_1`.
///
/// ```swift
/// extension ProviderAlias { static let usEast1 = ProviderAlias("aws", "us_east_1") }
/// ```
///
/// A stack configures it with a function of ``StackScope``, a resource uses it with ``Arguments/provider(_:)``, and a module
/// names the aliases that it expects in its ``ProviderRequirement``.
public struct ProviderAlias: Hashable, Sendable {
  /// The name of the provider: `aws`.
  public let provider: String
  /// The alias: `us_east_1`.
  public let alias: String

  /// Names a configuration of a provider.
  public init(_ provider: String, _ alias: String) {
    self.provider = provider
    self.alias = alias
  }

  /// `aws.us_east_1`
  var expr: Expr { .attribute(of: .keyword(provider), alias) }
}
