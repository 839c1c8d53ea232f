import HCL

/// A provider that a directory needs, where it comes from, and in which version.
public struct ProviderRequirement: Sendable {
  public let name: String
  /// The address in a registry: `hashicorp/aws`.
  public let source: String
  /// The version constraint: `5.100.0` in a root, `>= 5.80` in a module.
  public let version: String
  /// The configurations that a module expects from its caller, besides the default one.
  public let aliases: [ProviderAlias]
  /// What the provider refuses when it applies, though it plans it.
  public let rules: [Rule]

  public init(
    _ name: String,
    source: String,
    version: String,
    aliases: [ProviderAlias] = [],
    rules: [Rule] = []
  ) {
    self.name = name
    self.source = source
    self.version = version
    self.aliases = aliases
    self.rules = rules
  }

  var expr: Expr {
    let aliases: Expr = self.aliases.isEmpty ? .omitted : .list(self.aliases.map(\.expr))
    return .object([
      .field("source", .string(source)), .field("version", .string(version)), .field("configuration_aliases", aliases),
    ])
  }
}
