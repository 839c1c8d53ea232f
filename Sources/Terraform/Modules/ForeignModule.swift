public import HCL

/// The outputs of a module that is not written in Swift.
@dynamicMemberLookup
public struct ForeignModule: Sendable, Dependency {
  let expr: Expr

  public var terraformReference: Expr { expr }

  /// An output of a kind that the caller answers for.
  public func output<V: Value>(_ name: String, as kind: V.Type = V.self) -> V { V(expr: .attribute(of: expr, name)) }

  public subscript<V: PlainValue>(dynamicMember name: String) -> V { output(name) }

  @_disfavoredOverload
  public subscript(dynamicMember name: String) -> Attribute { output(name) }
}
