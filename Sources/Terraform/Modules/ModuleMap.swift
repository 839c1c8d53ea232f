public import HCL

/// The calls of a module with `for_each`.
///
/// ```swift
/// let services = tf.modules("service", forEach: names) { each in Service(name: each.key) }
/// services["api"].url  // module.service["api"].url
/// services.url         // { for key, value in module.service : key => value.url }
/// ```
@dynamicMemberLookup
public struct ModuleMap<Outputs: Shape>: Sendable, Dependency {
  let resources: ResourceMap<AnyResource>

  /// `module.service`
  public var terraformReference: Expr { resources.expr }

  /// The outputs of the call with a key.
  public subscript(key: Text) -> Outputs {
    Outputs.interface.attributes(of: .index(of: resources.expr, key.expr))
  }

  /// An output of each call by its key: `{ for key, value in module.service : key => value.url }`.
  public subscript<V: Value>(dynamicMember output: KeyPath<Outputs, V>) -> Map<V> {
    resources.mapValues { Outputs.interface.attributes(of: $0.expr)[keyPath: output] }
  }
}
