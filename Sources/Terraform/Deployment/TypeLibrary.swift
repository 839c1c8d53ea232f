import HCL

/// Which types of resources directories have.
final class TypeLibrary {
  struct Types {
    fileprivate(set) var resources: [String] = []
    fileprivate(set) var dataSources: [String] = []

    fileprivate mutating func add(_ others: Types) {
      resources.append(contentsOf: others.resources)
      dataSources.append(contentsOf: others.dataSources)
    }

    /// Each type once, in the order of the names.
    fileprivate var sorted: Types {
      Types(resources: Set(resources).sorted(), dataSources: Set(dataSources).sorted())
    }
  }

  /// What a stack consists of, as far as its types follow from that. In most environments, it is the same.
  private struct Parts: Hashable {
    var types: [String] = []
    var modules: [ObjectIdentifier] = []
  }

  private let directories: DirectoryLibrary
  private var modules: [ObjectIdentifier: Types] = [:]
  private var stacks: [Parts: Types] = [:]

  init(_ directories: DirectoryLibrary) {
    self.directories = directories
  }

  /// The types of a stack and of the modules that it calls, sorted.
  func types(in scope: Scope) -> Types {
    let own = own(scope)
    let called = scope.modules
    let parts = Parts(types: own.resources + ["data"] + own.dataSources, modules: called.map(\.type))
    if let known = stacks[parts] { return known }
    var types = own
    for module in called { types.add(self.types(in: module)) }
    stacks[parts] = types.sorted
    return types.sorted
  }

  private func types(in module: AnyModule) -> Types {
    if let known = modules[module.type] { return known }
    // One that calls itself is an error elsewhere, and must not keep this from ending.
    modules[module.type] = Types()
    let scope = directories.directory(of: module).scope
    var types = own(scope)
    for module in scope.modules { types.add(self.types(in: module)) }
    modules[module.type] = types.sorted
    return types.sorted
  }

  private func own(_ scope: Scope) -> Types {
    var types = Types()
    for case .block(let block) in scope.items {
      switch block.type {
      case "resource": types.resources.append(block.labels[0])
      case "data": types.dataSources.append(block.labels[0])
      default: break
      }
    }
    return types
  }
}
