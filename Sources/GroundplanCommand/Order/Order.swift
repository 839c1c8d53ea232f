import Diagnostics
import Files

/// Which root comes after which.
///
/// A root comes after those whose states it reads, and everything in an environment after its bootstrap.
struct Order {
  let roots: [Inventory.Root]

  /// The roots of these environments, or of all if there are none.
  init(_ inventory: Inventory, environments: [String]) throws(Problem) {
    let known = inventory.environments
    for name in environments where !known.contains(name) {
      throw Problem(
        "there is no environment \(name)",
        why: "The blueprint has \(known.isEmpty ? "none" : known.joined(separator: ", ")).",
        fix: name.nearest(in: known).map { "Did you mean \($0)?" } ?? "Add it to the blueprint first."
      )
    }
    roots = inventory.roots.filter { environments.isEmpty || environments.contains($0.environment) }
  }

  /// The roots that come right before one.
  func predecessors(of root: Inventory.Root) -> [Inventory.Root] {
    let others = roots.filter { $0.environment == root.environment }
    let needed = others.filter { root.needs.contains($0.stack) }
    return needed.isEmpty && !root.isBootstrap ? others.filter(\.isBootstrap) : needed
  }

  /// Every root, each after those that come before it; otherwise as the blueprint has them.
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
