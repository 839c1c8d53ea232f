import Synchronization

/// Compiles each module once, when it is first called, for all environments of a run.
final class ModuleCompiler: Sendable {
  private let modules = Mutex<[ObjectIdentifier: CompiledModule]>([:])
  private let types = Mutex<[ObjectIdentifier: [UsedType]]>([:])

  /// The compiled module of a module type.
  subscript(module: AnyModule) -> CompiledModule {
    if let known = modules.withLock({ $0[module.type] }) { return known }
    // Two environments may compile a module at the same time. Both results are equal, and the first one is kept.
    let compiled = module.compile()
    return modules.withLock { modules in
      let kept = modules[module.type] ?? compiled
      modules[module.type] = kept
      return kept
    }
  }

  /// The types of resources and data sources in declarations and in the modules that they call, each once, sorted.
  func usedTypes(in declarations: Declarations) -> [UsedType] { usedTypes(in: declarations, inside: []) }

  private func usedTypes(in declarations: Declarations, inside callers: Set<ObjectIdentifier>) -> [UsedType] {
    var types = Set(declarations.items.compactMap(UsedType.init))
    // A module that calls itself is reported by ``ModulePlacement``.
    for module in declarations.modules where !callers.contains(module.type) {
      types.formUnion(usedTypes(in: module, inside: callers))
    }
    return types.sorted()
  }

  private func usedTypes(in module: AnyModule, inside callers: Set<ObjectIdentifier>) -> [UsedType] {
    if let known = types.withLock({ $0[module.type] }) { return known }
    let found = usedTypes(in: self[module].declarations, inside: callers.union([module.type]))
    types.withLock { $0[module.type] = found }
    return found
  }
}
