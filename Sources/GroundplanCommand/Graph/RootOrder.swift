import Diagnostics
import Terraform

/// The order in which root modules are applied.
///
/// A root module comes after those whose states it reads, and all come after the bootstrap of their environment.
struct RootOrder {
  let roots: [Inventory.Root]

  /// The root modules of some environments, or of all if none are named.
  init(_ inventory: Inventory, environments: [String]) throws(Diagnostic) {
    let known = inventory.environments
    for name in environments where !known.contains(name) { throw .unknownEnvironment(name, among: known) }
    roots = inventory.roots.filter { environments.isEmpty || environments.contains($0.environment) }
  }

  /// The root modules that have to be applied before another one.
  func predecessors(of root: Inventory.Root) -> [Inventory.Root] {
    let others = roots.filter { $0.environment == root.environment }
    let needed = others.filter { root.needs.contains($0.stack) }
    return needed.isEmpty && !root.isBootstrap ? others.filter(\.isBootstrap) : needed
  }

  /// All root modules, each after its predecessors, and otherwise in the order of the blueprint.
  var sorted: [Inventory.Root] {
    var sorted: [Inventory.Root] = []
    func visit(_ root: Inventory.Root) {
      if sorted.contains(root) { return }
      predecessors(of: root).forEach(visit)
      sorted.append(root)
    }
    roots.forEach(visit)
    return sorted
  }
}
