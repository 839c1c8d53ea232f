import HCL

/// Which types of resource directories have. A module is the same in every environment, and is looked at once.
final class TypeLibrary {
  struct Types {
    var resources = Set<String>()
    var dataSources = Set<String>()
  }

  private var modules: [ObjectIdentifier: Types] = [:]

  /// The types of a directory and of the modules that it calls.
  func types(in scope: Scope) -> Types {
    var types = Types()
    for case .block(let block) in scope.items {
      switch block.type {
      case "resource": types.resources.insert(block.labels[0])
      case "data": types.dataSources.insert(block.labels[0])
      default: break
      }
    }
    for case .module(let module) in scope.calls.map(\.target) {
      let others = self.types(in: module)
      types.resources.formUnion(others.resources)
      types.dataSources.formUnion(others.dataSources)
    }
    return types
  }

  private func types(in module: AnyModule) -> Types {
    if let known = modules[module.type] { return known }
    // One that calls itself is an error elsewhere, and must not keep this from ending.
    modules[module.type] = Types()
    let types = types(in: module.declare().scope)
    modules[module.type] = types
    return types
  }
}
