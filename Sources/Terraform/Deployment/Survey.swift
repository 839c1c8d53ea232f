import Files

/// A walk through every environment of a deployment, and what was found on the way.
///
/// One environment at a time is in memory; what is kept of it is its roots' names and the modules.
struct Survey {
  private let deployment: Deployment
  private(set) var roots: [Inventory.Root] = []
  private(set) var library: ModuleLibrary
  private var found = Diagnostics()
  private let schemas = SchemaLibrary()
  private var inspection: Inspection

  init(of deployment: Deployment) {
    self.deployment = deployment
    library = ModuleLibrary(shared: deployment.sharedModules)
    inspection = Inspection(of: deployment)
  }

  /// Visits every root, once the modules of its whole environment are known.
  mutating func visit(_ body: (Root, [Root.State], ModuleLibrary) -> Void) {
    roots = []
    inspection = Inspection(of: deployment)
    for index in deployment.environments.indices {
      let composition = deployment.compose(index)
      found.report(composition.diagnostics)
      for (root, _) in composition.roots {
        library.use(root.scope.calls, by: root)
        found.report(schemas.faults(in: root.scope, root.outputs, deployment.requirements))
      }
      inspection.inspect(index, composition, library)
      for (root, states) in composition.roots {
        roots.append(root.summary(reading: states))
        body(root, states, library)
      }
    }
  }

  /// Every problem so far, those between stacks and environments included.
  var diagnostics: Diagnostics {
    var all = found
    all.report(library.diagnostics)
    for entry in library.entries {
      all.report(schemas.faults(in: entry.directory.scope, entry.directory.outputs, entry.directory.requirements))
    }
    all.report(deployment.faults(between: roots, library))
    all.report(inspection.diagnostics)
    return all
  }
}
