public import HCL

/// The resources of a block with `count`.
///
/// An attribute is a list of the attributes of all resources: `subnets.id` is `aws_subnet.private[*].id`.
@dynamicMemberLookup
public struct ResourceList<Type>: Sendable, Dependency, ReplacementTrigger {
  let expr: Expr

  /// `aws_subnet.private`
  public var terraformReference: Expr { expr }

  /// The resource at an index, from 0: `aws_subnet.private[0]`.
  public subscript(index: Number) -> Resource<Type> { Resource(expr: .index(of: expr, index.expr)) }

  /// An attribute that the resource type declares, of all resources.
  public subscript<V: Value>(dynamicMember property: KeyPath<Resource<Type>, V>) -> List<V> {
    List(expr: Resource<Type>(expr: .splat(of: expr, []))[keyPath: property].expr)
  }

  /// An attribute by the provider's name, of all resources.
  public subscript<V: PlainValue>(dynamicMember name: String) -> List<V> {
    List(expr: .splat(of: expr, [.attribute(name)]))
  }
}
