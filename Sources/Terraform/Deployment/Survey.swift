import Diagnostics
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
  private var found = DiagnosticList()
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
  mutating func visit(_ body: (Root, ModuleLibrary) -> Void) {
    (roots, states, retired, inspection) = ([], StateRegister(), [], Inspection(of: deployment))
    let types = TypeLibrary(directories)
    for index in deployment.environments.indices {
      let composition = deployment.compose(index, types)
      visit(composition, index, body)
      inspection.inspect(index, composition, library)
    }
  }

  private mutating func visit(_ composition: Composition, _ index: Int, _ body: (Root, ModuleLibrary) -> Void) {
    found.report(composition.diagnostics)
    for root in composition.roots {
      library.use(root.scope.calls, by: root)
      found.report(schemas.faults(in: root.scope, root.outputs, deployment.requirements))
    }
    for root in composition.roots {
      states.add(root, in: index, of: deployment.environments)
      let summary = root.summary(isProtected: deployment.isProtected[index])
      if keepsRoots { roots.append(summary) }
      if deployment.retired.contains(root.folder) { retired.append(summary) }
      body(root, library)
    }
  }

  /// Every problem so far, those between stacks and environments included.
  var diagnostics: DiagnosticList {
    var all = found
    all.report(library.diagnostics)
    for entry in library.entries {
      all.report(schemas.faults(in: entry.directory.scope, entry.directory.outputs, entry.directory.requirements))
    }
    all.report(deployment.faults(states, retired, library))
    all.report(inspection.diagnostics)
    return all
  }
}
