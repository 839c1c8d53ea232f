import Diagnostics
import HCL

/// A provider that a directory needs, where it comes from, in which version, and what checks the blocks that it answers for.
public struct ProviderRequirement: Sendable {
  public let name: String
  /// The address in a registry: `hashicorp/aws`.
  public let source: String
  /// The version constraint: `5.100.0` in a root, `>= 5.80` in a module.
  public let version: String
  /// The configurations that a module expects from its caller, besides the default one.
  public let aliases: [ProviderAlias]
  let schema: ProviderSchema?
  /// What the provider refuses when it applies, though it plans it.
  let rules: [Rule]
  let location: SourceLocation

  /// Requires a provider whose resources and data sources are checked against its schema.
  ///
  /// ```swift
  /// ProviderRequirement("random", version: "3.7.2", schema: ProviderSchema(randomSchema))
  /// ```
  public init(
    _ name: String,
    version: String,
    schema: ProviderSchema,
    aliases: [ProviderAlias] = [],
    rules: [Rule] = [],
    file: StaticString = #filePath,
    line: UInt = #line
  ) {
    self.name = name
    self.source = schema.source
    self.version = version
    self.aliases = aliases
    self.schema = schema
    self.rules = rules
    location = SourceLocation(file, line)
  }

  /// Requires a provider that has no schema here, and says why that is right. Nothing checks what is declared of it before
  /// Terraform does.
  ///
  /// ```swift
  /// ProviderRequirement("null", source: "hashicorp/null", version: "3.2.4", unchecked: "one resource, without arguments")
  /// ```
  public init(
    _ name: String,
    source: String,
    version: String,
    unchecked reason: StaticString,
    aliases: [ProviderAlias] = [],
    rules: [Rule] = [],
    file: StaticString = #filePath,
    line: UInt = #line
  ) {
    self.name = name
    self.source = source
    self.version = version
    self.aliases = aliases
    schema = nil
    location = SourceLocation(file, line)
    self.rules = rules
  }

  @available(
    *,
    unavailable,
    message: "pass a schema: that checks what is declared, or say why nothing does: unchecked: \"…\""
  )
  public init(_ name: String, source: String, version: String, aliases: [ProviderAlias] = []) { fatalError() }

  var expr: Expr {
    let aliases: Expr = self.aliases.isEmpty ? .omitted : .list(self.aliases.map(\.expr))
    return .object([
      .field("source", .string(source)), .field("version", .string(version)), .field("configuration_aliases", aliases),
    ])
  }
}
