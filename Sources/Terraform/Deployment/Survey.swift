import Files

/// A walk through every environment of a deployment, and what was found on the way.
///
/// A few environments at a time are in memory; what is kept of them is their roots' names and the modules.
struct Survey {
  private let deployment: Deployment
  /// The roots, if somebody wants to know them.
  private(set) var roots: [Inventory.Root] = []
  private let keepsRoots: Bool
  private var states = StateRegister()
  /// Those that are retired, and are there all the same.
  private var retired: [Inventory.Root] = []
  private(set) var library: ModuleLibrary
  private var found = Diagnostics()
  /// The modules as they were checked and printed.
  private(set) var modules: [ObjectIdentifier: ModuleDesk.Done] = [:]
  let directories = DirectoryLibrary()
  private let schemas = SchemaLibrary()
  private var inspection: Inspection

  init(of deployment: Deployment, keepingRoots keepsRoots: Bool = false) {
    self.deployment = deployment
    self.keepsRoots = keepsRoots
    library = ModuleLibrary(shared: deployment.sharedModules, directories)
    inspection = Inspection(of: deployment)
  }

  /// Visits every root, once the modules of its whole environment are known.
  ///
  /// Environments come from a worker that puts the next ones together, and go to one that holds the rules against them.
  ///
  /// - Parameter printingModules: Whether somebody wants the files of the modules.
  mutating func visit(printingModules: Bool, _ body: (Root, ModuleLibrary) -> Void) {
    (roots, states, retired) = ([], StateRegister(), [])
    let desk = ModuleDesk(directories, prints: printingModules)
    let compositions = Pipe<Composition>(capacity: 2)
    let composer = Worker { [deployment, directories] in
      let types = TypeLibrary(directories)
      var former: Composition?
      for index in deployment.environments.indices {
        let composition = deployment.compose(index, types, former)
        compositions.put(composition)
        former = composition
      }
      compositions.finish()
    }
    let visited = Pipe<(index: Int, composition: Composition, library: ModuleLibrary)>(capacity: 2)
    // Until the worker has come to its end, it alone touches this.
    nonisolated(unsafe) var inspection = Inspection(of: deployment)
    let inspector = Worker {
      while case let taken = visited.take(), !taken.isEmpty {
        for next in taken { inspection.inspect(next.index, next.composition, next.library) }
      }
    }

    var index = 0
    while case let taken = compositions.take(), !taken.isEmpty {
      for composition in taken {
        visit(composition, index, body)
        visited.put((index, composition, library))
        index += 1
      }
    }
    visited.finish()
    composer.join()
    modules.merge(desk.close()) { first, _ in first }
    inspector.join()
    self.inspection = inspection
  }

  private mutating func visit(_ composition: Composition, _ index: Int, _ body: (Root, ModuleLibrary) -> Void) {
    found.report(composition.diagnostics)
    for root in composition.roots {
      // One that is like another calls the same modules.
      if root.precedent == nil { library.use(root.scope.calls, by: root) }
      found.report(schemas.faults(in: root, deployment.requirements))
    }
    for root in composition.roots {
      states.add(root, in: index, of: deployment.environments)
      if keepsRoots { roots.append(root.summary) }
      if deployment.retired.contains(root.folder) { retired.append(root.summary) }
      body(root, library)
    }
  }

  /// Every problem so far, those between stacks and environments included.
  var diagnostics: Diagnostics {
    var all = found
    all.report(library.diagnostics)
    for entry in library.entries {
      if let faults = modules[entry.module.type]?.faults { all.report(faults) }
    }
    all.report(deployment.faults(states, retired, library))
    all.report(inspection.diagnostics)
    return all
  }
}
