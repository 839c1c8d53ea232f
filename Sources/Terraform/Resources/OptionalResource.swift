public import HCL

/// A resource that is there only if a flag says so: `count = var.enabled ? 1 : 0`.
///
/// An attribute may be null: `key.arn` is `one(aws_kms_key.this[*].arn)`.
@dynamicMemberLookup
public struct OptionalResource<Type>: Sendable, Dependency {
  let list: ResourceList<Type>

  public var terraformReference: Expr { list.expr }

  /// The resource itself, `aws_kms_key.this[0]`, for where the flag is known to be true. Terraform stops if it is not.
  public var first: Resource<Type> { list[0] }

  public subscript<V: Value>(dynamicMember property: KeyPath<Resource<Type>, V>) -> Nullable<V> {
    list[dynamicMember: property].only
  }

  public subscript<V: PlainValue>(dynamicMember name: String) -> Nullable<V> {
    let values: List<V> = list[dynamicMember: name]
    return values.only
  }
}
