public import HCL

/// A declared resource or data source.
///
/// An attribute that the ``ResourceType`` declares has a type of its own, as `subnet.id` is a `SubnetID`. Any other attribute has the
/// provider's name and the type that its use requires: `lb.dns_name` is a `Text` where a text is expected. It is checked against the
/// provider's schema when the files are generated.
///
/// ```swift
/// let vpc = tf.resource(VPC.self, "this") { $0.cidr_block = cidr }
/// $0.vpc_id = vpc.id  // vpc_id = aws_vpc.this.id
/// ```
@dynamicMemberLookup
public struct Resource<Type>: Sendable, Dependency, ReplacementTrigger {
  let expr: Expr

  /// `aws_vpc.this`
  public var terraformReference: Expr { expr }

  /// An attribute with a type that the caller states, for the declarations of a ``ResourceType``. Nothing checks the type.
  ///
  /// ```swift
  /// extension Resource<Subnet> {
  ///   var vpc_id: VPCID { attribute("vpc_id") }
  /// }
  /// ```
  public func attribute<V: Value>(_ name: String, as kind: V.Type = V.self) -> V {
    // An attribute after `[*]` is that of each element.
    if case .splat(let base, let steps) = expr { return V(expr: .splat(of: base, steps + [.attribute(name)])) }
    return V(expr: .attribute(of: expr, name))
  }

  /// An attribute by the provider's name, with the type that its use requires.
  public subscript<V: PlainValue>(dynamicMember name: String) -> V { attribute(name) }

  /// An attribute by the provider's name, where its use does not decide the type.
  @_disfavoredOverload
  public subscript(dynamicMember name: String) -> Attribute { attribute(name) }

  @available(*, unavailable, message: "a resource has only the identifiers that its type declares")
  public subscript<Other>(dynamicMember name: String) -> ID<Other> { ID(expr: .null) }

  @_disfavoredOverload
  @available(
    *,
    unavailable,
    message: "state the type of the attribute: resource.attribute(\"name\", as: Kind.self)"
  )
  public subscript<V: TextValue>(dynamicMember name: String) -> V { V(expr: .null) }
}

extension Resource where Type: ResourceType {
  /// The identifier: `aws_vpc.this.id`.
  public var id: ID<Type> { attribute("id") }
}
