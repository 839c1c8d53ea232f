import Synchronization

/// Compiles each module once, when it is first called, for all environments of a run.
final class ModuleCompiler: Sendable {
  /// The place of one module. An environment that needs a module which another one is compiling waits for it.
  private final class Entry: Sendable {
    let module = Mutex<CompiledModule?>(nil)
  }

  private let entries = Mutex<[ObjectIdentifier: Entry]>([:])
  private let types = Mutex<[ObjectIdentifier: [UsedType]]>([:])

  /// The compiled module of a module type.
  subscript(module: AnyModule) -> CompiledModule {
    let entry = entries.withLock { entries in
      let entry = entries[module.id] ?? Entry()
      entries[module.id] = entry
      return entry
    }
    return entry.module.withLock { known in
      let compiled = known ?? CompiledModule(module.type)
      known = compiled
      return compiled
    }
  }

  /// The types of resources and data sources in declarations and in the modules that they call, each once, sorted.
  func usedTypes(in declarations: Declarations) -> [UsedType] { usedTypes(in: declarations, inside: []) }

  private func usedTypes(in declarations: Declarations, inside callers: Set<ObjectIdentifier>) -> [UsedType] {
    var types = Set(declarations.items.compactMap(UsedType.init))
    // A module that calls itself is reported by ``ModulePlacement``.
    for module in declarations.modules where !callers.contains(module.id) {
      types.formUnion(usedTypes(in: module, inside: callers))
    }
    return types.sorted()
  }

  private func usedTypes(in module: AnyModule, inside callers: Set<ObjectIdentifier>) -> [UsedType] {
    if let known = types.withLock({ $0[module.id] }) { return known }
    let found = usedTypes(in: self[module].declarations, inside: callers.union([module.id]))
    types.withLock { $0[module.id] = found }
    return found
  }
}
