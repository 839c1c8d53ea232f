import Diagnostics
public import HCL

/// The resources of a block with `for_each`.
///
/// An attribute is a map of the attributes of all resources: `subnets.id` is `{ for key, value in aws_subnet.private : key => value.id }`.
@dynamicMemberLookup
public struct ResourceMap<Type>: Sendable, Dependency, ReplacementTrigger {
  let expr: Expr
  let location: SourceLocation

  /// `aws_subnet.private`
  public var terraformReference: Expr { expr }

  /// The resource with a key: `aws_subnet.private["us-west-2a"]`.
  public subscript(key: Text) -> Resource<Type> { Resource(expr: .index(of: expr, key.expr)) }

  /// An attribute that the resource type declares, of all resources by key.
  public subscript<V: Value>(dynamicMember property: KeyPath<Resource<Type>, V>) -> Map<V> {
    mapValues { $0[keyPath: property] }
  }

  /// An attribute by the provider's name, of all resources by key.
  public subscript<V: PlainValue>(dynamicMember name: String) -> Map<V> {
    mapValues { $0.attribute(name) }
  }

  /// The resources in the order of their keys: `values(aws_subnet.private)`. An attribute is a list.
  public var values: ResourceList<Type> { ResourceList(expr: .call("values", [expr])) }

  /// A map with a value for each resource: `{ for key, value in aws_subnet.private : key => … }`.
  ///
  /// - Parameters:
  ///   - name: The name of the loop variable in HCL.
  ///   - transform: Returns the value for a resource.
  public func mapValues<V: Value>(as name: String = "value", _ transform: (Resource<Type>) -> V) -> Map<V> {
    let key = Binding("key", at: location)
    let value = Binding(name, at: location)
    let result = ForExpr.Result.object(key: .bound(key), value: transform(Resource(expr: .bound(value))).expr)
    return Map(expr: .for(ForExpr(key: key, value: value, in: expr, result)))
  }
}
