import Diagnostics

/// A resource with the values that its module passes to it, as far as they are known before Terraform runs.
///
/// A ``Rule`` reads an argument, a nested block or an attribute as a member with the provider's name:
///
/// ```swift
/// $0.multi_az == true
/// $0.network_configuration.assign_public_ip == false
/// ```
///
/// The other members have two words in their names, since a provider may have an argument `type` or `name`. Two configured resources
/// are equal if they are the same resource.
@dynamicMemberLookup
public struct ConfiguredResource: Equatable {
  let instance: BlockInstance
  let environment: EvaluatedEnvironment

  /// The type: `aws_db_instance`.
  public var resourceType: String { instance.declaration?.type ?? "" }

  /// The address in the stack: `module.database.aws_db_instance.this`.
  public var resourceAddress: String { instance.address }

  /// The name of the stack.
  public var stackName: String { instance.module.stack }

  /// The name of the environment.
  public var environmentName: String { environment.name }

  /// The configuration of the resource's provider: `$0.providerConfiguration.region`.
  public var providerConfiguration: ConfiguredValue { environment.provider(of: instance) }

  /// True if two values are the same resource.
  public static func == (lhs: ConfiguredResource, rhs: ConfiguredResource) -> Bool { lhs.instance === rhs.instance }

  /// An argument, nested blocks or an attribute by its name in Terraform.
  public subscript(dynamicMember name: String) -> ConfiguredValue { environment.attribute(name, of: instance) }

  /// An argument, nested blocks or an attribute by a name that is known only when the rule runs, or that is also a member of this
  /// type.
  public func attribute(_ name: String) -> ConfiguredValue { environment.attribute(name, of: instance) }
}

extension ConfiguredResource {
  @available(*, deprecated, message: "compare resources with ==")
  public func isSame(as other: ConfiguredResource) -> Bool { self == other }
}
