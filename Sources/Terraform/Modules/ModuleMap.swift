public import HCL

/// Calls of one module by `for_each`.
@dynamicMemberLookup
public struct ModuleMap<Outputs: Shape>: Sendable, Dependency {
  let resources: ResourceMap<AnyResource>

  public var terraformReference: Expr { resources.expr }

  /// The outputs of one call.
  public subscript(key: Text) -> Outputs {
    Outputs.interface.filled { .attribute(of: .index(of: resources.expr, key.expr), $0) }
  }

  /// An output of every call: `{ for key, value in module.service : key => value.url }`.
  public subscript<V: Value>(dynamicMember output: KeyPath<Outputs, V>) -> Map<V> {
    resources.mapValues { call in
      Outputs.interface.filled { .attribute(of: call.expr, $0) }[keyPath: output]
    }
  }
}
