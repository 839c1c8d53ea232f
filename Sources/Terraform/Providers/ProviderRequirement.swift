import Diagnostics
import HCL

/// A provider that a module or a deployment requires: its source and version, and the schema that its blocks are checked against.
///
/// ```swift
/// ProviderRequirement("random", version: "3.7.2", schema: ProviderSchema(randomSchema))
/// ```
///
/// ```hcl
/// random = {
///   source  = "hashicorp/random"
///   version = "3.7.2"
/// }
/// ```
public struct ProviderRequirement: Sendable {
  /// The name, which is the first word of the types of its resources: `random`.
  public let name: String
  /// The address in a registry: `hashicorp/aws`.
  public let source: String
  /// The version constraint: `5.100.0` for a deployment, `>= 5.80` for a module.
  public let version: String
  /// The configurations that a module expects from its caller in addition to the default one.
  public let aliases: [ProviderAlias]
  let schema: ProviderSchema?
  /// The rules for values that the provider accepts in a plan and rejects in an apply.
  let rules: [Rule]
  let location: SourceLocation

  /// Requires a provider whose resources and data sources are checked against its schema.
  ///
  /// ```swift
  /// ProviderRequirement("random", version: "3.7.2", schema: ProviderSchema(randomSchema))
  /// ```
  ///
  /// - Parameters:
  ///   - name: The name, which is the first word of the types of its resources.
  ///   - version: The version constraint: an exact version for a deployment, a range for a module.
  ///   - schema: The schema of the provider, which `scripts/schema` generates. It states the source.
  ///   - aliases: The configurations that a module expects from its caller in addition to the default one.
  ///   - rules: The rules that apply to every deployment with the provider.
  ///   - file: The file that an error names.
  ///   - line: The line that an error names.
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

  /// Requires a provider without a schema. Only Terraform checks its resources and data sources.
  ///
  /// ```swift
  /// ProviderRequirement("null", source: "hashicorp/null", version: "3.2.4", unchecked: "one resource, without arguments")
  /// ```
  ///
  /// - Parameters:
  ///   - name: The name, which is the first word of the types of its resources.
  ///   - source: The address in a registry: `hashicorp/null`.
  ///   - version: The version constraint: an exact version for a deployment, a range for a module.
  ///   - reason: Why a schema is not necessary.
  ///   - aliases: The configurations that a module expects from its caller in addition to the default one.
  ///   - rules: The rules that apply to every deployment with the provider.
  ///   - file: The file that an error names.
  ///   - line: The line that an error names.
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
    message: "pass a schema to check the blocks of the provider, or state why not: unchecked: \"…\""
  )
  public init(_ name: String, source: String, version: String, aliases: [ProviderAlias] = []) { fatalError() }

  /// The value in `required_providers`.
  var expr: Expr {
    let aliases: Expr = self.aliases.isEmpty ? .omitted : .list(self.aliases.map(\.expr))
    return .object([
      .field("source", .string(source)), .field("version", .string(version)), .field("configuration_aliases", aliases),
    ])
  }
}
