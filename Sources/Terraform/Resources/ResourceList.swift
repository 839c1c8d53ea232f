public import HCL

/// Resources that share a declaration by `count`.
///
/// An attribute is a list: `subnets.id` is `aws_subnet.private[*].id`.
@dynamicMemberLookup
public struct ResourceList<Type>: Sendable, Dependency {
  let expr: Expr

  public var terraformReference: Expr { expr }

  /// One of the resources, counted from 0.
  public subscript(index: Number) -> Resource<Type> { Resource(expr: .index(of: expr, index.expr)) }

  public subscript<V: Value>(dynamicMember property: KeyPath<Resource<Type>, V>) -> List<V> {
    List(expr: Resource<Type>(expr: .splat(of: expr, []))[keyPath: property].expr)
  }

  public subscript<V: PlainValue>(dynamicMember name: String) -> List<V> {
    List(expr: .splat(of: expr, [.attribute(name)]))
  }
}
