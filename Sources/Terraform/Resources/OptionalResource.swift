public import HCL

/// A resource that exists only if a flag is true: `count = var.enabled ? 1 : 0`.
///
/// An attribute is null if the resource does not exist: `key.arn` is `one(aws_kms_key.this[*].arn)`.
@dynamicMemberLookup
public struct OptionalResource<Type>: Sendable, Dependency, ReplacementTrigger {
  let list: ResourceList<Type>

  /// `aws_kms_key.this`
  public var terraformReference: Expr { list.expr }

  /// The resource: `aws_kms_key.this[0]`. Terraform fails if it does not exist.
  public var first: Resource<Type> { list[0] }

  /// An attribute that the resource type declares.
  public subscript<V: Value>(dynamicMember property: KeyPath<Resource<Type>, V>) -> Nullable<V> {
    list[dynamicMember: property].only
  }

  /// An attribute by the provider's name, with the type that its use requires.
  public subscript<V: PlainValue>(dynamicMember name: String) -> Nullable<V> {
    let values: List<V> = list[dynamicMember: name]
    return values.only
  }
}
