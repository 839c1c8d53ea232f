public import HCL

/// A resource or data source that a scope declares.
///
/// What a resource type declares has its kind, as `subnet.id` is a `SubnetID`. Every other attribute has the provider's name, and
/// the plain type of the place it is used in: `lb.dns_name` is a `Text` where one is expected.
@dynamicMemberLookup
public struct Resource<Type>: Sendable, Dependency {
  let expr: Expr

  public var terraformReference: Expr { expr }

  /// An attribute of a kind that the caller answers for.
  ///
  /// It is for the declarations of a ``ResourceType``; Terraform and the provider know nothing of the kind.
  public func attribute<V: Value>(_ name: String, as kind: V.Type = V.self) -> V {
    // What is read behind `[*]` is read from each element.
    if case .splat(let base, let steps) = expr { return V(expr: .splat(of: base, steps + [.attribute(name)])) }
    return V(expr: .attribute(of: expr, name))
  }

  public subscript<V: PlainValue>(dynamicMember name: String) -> V { attribute(name) }

  @_disfavoredOverload
  public subscript(dynamicMember name: String) -> Attribute { attribute(name) }

  @available(*, unavailable, message: "a resource gives out only the identifiers that its type declares")
  public subscript<Other>(dynamicMember name: String) -> ID<Other> { ID(expr: .null) }

  @_disfavoredOverload
  @available(
    *,
    unavailable,
    message: "say that the attribute is of this kind: resource.attribute(\"name\", as: Kind.self)"
  )
  public subscript<V: TextValue>(dynamicMember name: String) -> V { V(expr: .null) }
}

extension Resource where Type: ResourceType {
  /// The identifier.
  public var id: ID<Type> { attribute("id") }
}
