import Diagnostics

/// A resource as Terraform will plan it, as far as that can be known: with what its module was called with, and what names stand for.
///
/// An argument, a nested block or an attribute is a member with the provider's name:
///
/// ```swift
/// $0.multi_az == true
/// $0.network_configuration.assign_public_ip == false
/// ```
///
/// The members that are not arguments have long names, as any short one may be the provider's.
@dynamicMemberLookup
public struct ConfiguredResource {
  let node: Node
  let environment: EvaluatedEnvironment

  /// The type: `aws_db_instance`.
  public var resourceType: String { node.declaration?.type ?? "" }

  /// The address in its stack: `module.database.aws_db_instance.this`.
  public var resourceAddress: String { node.address }

  /// The stack that has it.
  public var stackName: String { node.frame.stack }

  /// The environment that has it.
  public var environmentName: String { environment.name }

  /// The configuration of its provider: `$0.providerConfiguration.region`.
  public var providerConfiguration: ConfiguredValue { environment.provider(of: node) }

  /// Whether it is the same resource as another.
  public func isSame(as other: ConfiguredResource) -> Bool { node === other.node }

  public subscript(dynamicMember name: String) -> ConfiguredValue { environment.attribute(name, of: node) }

  /// An argument or nested blocks by a name that is known when the rule runs.
  public func attribute(_ name: String) -> ConfiguredValue { environment.attribute(name, of: node) }
}
