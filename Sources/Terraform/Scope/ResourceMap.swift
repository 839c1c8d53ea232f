import Files
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
    mapped { Resource<Type>(expr: $0)[keyPath: property].expr }
  }

  public subscript<V: PlainValue>(dynamicMember name: String) -> Map<V> {
    mapped { .attribute(of: $0, name) }
  }

  /// The resources in the order of their keys: `values(aws_subnet.private)`, of which an attribute is a list.
  public var values: ResourceList<Type> { ResourceList(expr: .call("values", [expr])) }

  func mapped<V: Value>(_ transform: (Expr) -> Expr) -> Map<V> {
    let key = Binding("key", at: location)
    let value = Binding("value", at: location)
    let result = ForExpr.Result.object(key: .bound(key), value: transform(.bound(value)))
    return Map(expr: .for(ForExpr(key: key, value: value, in: expr, result)))
  }
}
