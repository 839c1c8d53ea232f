import Diagnostics
public import HCL

/// Resources that share a declaration by `for_each`.
///
/// An attribute is a map: `subnets.id` is `{ for key, value in aws_subnet.private : key => value.id }`.
@dynamicMemberLookup
public struct ResourceMap<Type>: Sendable, Dependency {
  let expr: Expr
  let location: SourceLocation

  public var terraformReference: Expr { expr }

  /// The resource of a key.
  public subscript(key: Text) -> Resource<Type> { Resource(expr: .index(of: expr, key.expr)) }

  public subscript<V: Value>(dynamicMember property: KeyPath<Resource<Type>, V>) -> Map<V> {
    mapValues { $0[keyPath: property] }
  }

  public subscript<V: PlainValue>(dynamicMember name: String) -> Map<V> {
    mapValues { $0.attribute(name) }
  }

  /// The resources in the order of their keys: `values(aws_subnet.private)`, of which an attribute is a list.
  public var values: ResourceList<Type> { ResourceList(expr: .call("values", [expr])) }

  /// A value made of each resource: `{ for key, value in aws_subnet.private : key => … }`.
  public func mapValues<V: Value>(as name: String = "value", _ transform: (Resource<Type>) -> V) -> Map<V> {
    let key = Binding("key", at: location)
    let value = Binding(name, at: location)
    let result = ForExpr.Result.object(key: .bound(key), value: transform(Resource(expr: .bound(value))).expr)
    return Map(expr: .for(ForExpr(key: key, value: value, in: expr, result)))
  }
}
