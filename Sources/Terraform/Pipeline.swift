import Diagnostics
import Files
import SystemLibrary

/// The stages from a blueprint to files.
///
///     Deployment ─ compile ─▶ CompiledEnvironment, CompiledModule, ModulePlacement
///                ─ check ───▶ EnvironmentReport, DiagnosticList
///                ─ render ──▶ [File], FileTree
///
/// A fourth stage, in the target `Output`, compares the file tree with the disk and writes it.
///
/// An environment depends only on its own values: it is compiled, checked and rendered independently of all others. The checks across
/// environments come after: folders of modules, names, states, rules and waivers.
struct Pipeline: Sendable {
  private let deployment: Deployment
  private let modules = ModuleCompiler()
  private let context: CheckContext
  private let renderer: Renderer

  init(_ deployment: Deployment) {
    self.deployment = deployment
    let modules = modules
    // The folder of a module follows from the calls in all environments, so each environment is compiled once for its calls, and once
    // more to be checked and rendered. Keeping 1,000 compiled environments would take 100 MB.
    let calls = deployment.indices.concurrentMap { deployment.compile($0, modules).roots.map(StackCalls.init) }
    let placement = ModulePlacement(of: calls.joined(), shared: deployment.sharedModules, modules)
    let schemas = SchemaReaders()
    context = CheckContext(
      deployment: deployment,
      modules: modules,
      placement: placement,
      schemas: schemas,
      policy: Policy(deployment.requirements, deployment.rules, deployment.waivers)
    )
    renderer = Renderer(deployment.requirements, placement, modules, schemas)
  }

  /// All files.
  ///
  /// - Throws: Every error of the deployment.
  func files() throws(DiagnosticList) -> FileTree {
    let results = deployment.indices.concurrentMap { index -> (report: EnvironmentReport, files: [File]) in
      let environment = deployment.compile(index, modules)
      let values = EvaluatedEnvironment(environment, modules)
      let report = Checks.report(on: environment, values, context)
      // The files of an environment with errors are not used, and an error may say that a value is too deep to be printed.
      return (
        report, report.diagnostics.hasErrors ? [] : environment.roots.flatMap { renderer.files(of: $0, in: values) }
      )
    }
    let warnings = try check(results.map(\.report))
    let moduleFiles = context.placement.entries.concurrentMap { renderer.files(of: $0.module) }
    return try FileTree(results.flatMap(\.files) + moduleFiles.joined(), warnings: warnings)
  }

  /// The root modules, modules and waivers.
  ///
  /// - Throws: Every error of the deployment.
  func inventory() throws(DiagnosticList) -> Inventory {
    let reports = deployment.indices.concurrentMap { report(on: deployment.compile($0, modules)) }
    _ = try check(reports)
    return Inventory(
      roots: reports.flatMap(\.roots),
      modules: context.placement.entries.map { entry in
        Inventory.Module(
          name: entry.module.module.name,
          folder: context.placement.folder(of: entry.module.module.name),
          stacks: entry.users.map(\.stack),
          at: entry.module.module.location
        )
      },
      waivers: context.policy.inventory(environments: deployment.environments)
    )
  }

  /// The source map of a file; nil if there is no such file.
  ///
  /// - Throws: Every error of the deployment.
  func sourceMap(of path: String) throws(DiagnosticList) -> SourceMap? {
    let environments = deployment.indices.concurrentMap { deployment.compile($0, modules) }
    _ = try check(environments.concurrentMap { report(on: $0) })
    let roots = environments.flatMap(\.roots)
    return roots.lazy.compactMap { renderer.sourceMap(of: path, in: $0) }.first
      ?? renderer.sourceMap(of: path, calledBy: roots)
  }

  private func report(on environment: CompiledEnvironment) -> EnvironmentReport {
    Checks.report(on: environment, EvaluatedEnvironment(environment, modules), context)
  }

  /// Returns the diagnostics, which are all warnings, or throws them if there are errors.
  private func check(_ reports: [EnvironmentReport]) throws(DiagnosticList) -> DiagnosticList {
    let diagnostics = Checks.diagnostics(reports, context)
    if diagnostics.hasErrors { throw diagnostics }
    return diagnostics
  }
}

extension Deployment {
  /// Compiles, checks and renders all files.
  ///
  /// - Throws: All errors of the deployment.
  public func files() throws(DiagnosticList) -> FileTree {
    try onLargeStack { pipeline throws(DiagnosticList) in try pipeline.files() }
  }

  /// Lists the root modules, modules and waivers, without rendering the files.
  ///
  /// - Throws: All errors of the deployment.
  public func inventory() throws(DiagnosticList) -> Inventory {
    try onLargeStack { pipeline throws(DiagnosticList) in try pipeline.inventory() }
  }

  /// The source map of a generated file; nil if there is no such file.
  ///
  /// - Throws: All errors of the deployment.
  package func sourceMap(of path: String) throws(DiagnosticList) -> SourceMap? {
    try onLargeStack { pipeline throws(DiagnosticList) in try pipeline.sourceMap(of: path) }
  }

  /// Runs the stages on a stack that is large enough for deeply nested expressions.
  private func onLargeStack<Output: Sendable>(
    _ run: @Sendable (Pipeline) throws(DiagnosticList) -> Output
  ) throws(DiagnosticList) -> Output {
    try LargeStack.run { Result { () throws(DiagnosticList) in try run(Pipeline(self)) } }.get()
  }
}
