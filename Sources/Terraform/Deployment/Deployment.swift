public import Diagnostics
public import Files
import HCL

/// Every stack in every environment.
///
/// ```swift
/// let deployment = Deployment(
///   Environment.all,
///   requirements: Requirements(terraform: "~> 1.11", providers: [.aws(version: "5.100.0")]),
///   sharedModules: "infrastructure/terraform/modules"
/// ) { environment, deploy in
///   let shared = deploy.stack(Shared(environment: environment))
///   deploy.stack(API(environment: environment, shared: shared))
/// }
/// ```
public struct Deployment: Estate {
  let requirements: Requirements
  let sharedModules: String
  /// The folders of roots that the blueprint gives no longer, and that stay until somebody has destroyed what they made.
  public let retired: [String]
  let location: SourceLocation
  let environments: [String]
  /// The account of each environment.
  let accounts: [String]
  let rules: [Rule]
  let waivers: [Waiver]
  /// The stacks of an environment, by its place in the list.
  let compose: @Sendable (Int, TypeLibrary) -> Composition

  /// Puts a deployment together.
  ///
  /// - Parameters:
  ///   - environments: The places to deploy to. What follows is done for each of them.
  ///   - requirements: What every root runs with. A root pins its providers exactly.
  ///   - sharedModules: The folder of the modules that more than one stack uses, from the root of the repository.
  ///   - retired: The folders of roots that are no longer given, and stay until what they made is destroyed, as
  ///     `api/infrastructure/terraform/environments/qa`. The modules that they call stay too.
  ///   - rules: What has to hold of every resource, besides what the providers' plans do not catch.
  ///   - waivers: Where a rule need not hold, and why.
  ///   - file: The file that an error names.
  ///   - line: The line that an error names.
  ///   - compose: Adds the stacks of an environment, each after those whose outputs it uses.
  public init<Environment: DeploymentEnvironment>(
    _ environments: [Environment],
    requirements: Requirements,
    sharedModules: String,
    retired: [String] = [],
    rules: [Rule] = [],
    waivers: [Waiver] = [],
    file: StaticString = #filePath,
    line: UInt = #line,
    _ compose: @escaping @Sendable (Environment, Composition) -> Void
  ) {
    self.requirements = requirements
    self.sharedModules = sharedModules
    self.retired = retired
    location = SourceLocation(file, line)
    self.environments = environments.map(\.name)
    accounts = environments.map(\.account)
    self.rules = rules
    self.waivers = waivers
    self.compose = { index, types in
      let composition = Composition(
        environments[index].name,
        in: environments[index].account,
        environments[index].backend,
        requirements,
        types
      )
      compose(environments[index], composition)
      return composition
    }
  }

  /// Makes every file, and hands each over as soon as it is made. A few environments at a time are in memory.
  ///
  /// - Throws: Every problem of the whole deployment at once.
  public func makeFiles(into sink: any FileSink) throws(DiagnosticList) -> DiagnosticList {
    var survey = Survey(of: self)
    var moves: Int?
    var folders: Set<String> = []
    // Where a module lives follows from all of its calls. The first environment nearly always has them all; if a later one
    // moves a module, what was made before it is made again.
    while moves != survey.library.moves {
      if moves != nil { sink.restart() }
      moves = nil
      folders = []
      let types = MockedTypes(requirements, survey.directories)
      survey.visit { root, library in
        moves = moves ?? library.moves
        let main = Printer.print(.file(root.body(root.scope.sources(library, in: root.folder)).items))
        sink.add(File("\(root.folder)/main.tf", main, at: root.location))
        // What is wrong with a folder is told of its main.tf.
        guard root.folder.staysInTree, folders.insert(root.folder).inserted else { return }
        let test = ContractTest(root: root, requirements: requirements, types: types)
        sink.add(File("\(root.folder)/\(ContractTest.path)", Printer.print(.file(test.items)), at: root.location))
      }
      moves = moves ?? survey.library.moves
    }
    let diagnostics = survey.diagnostics
    if diagnostics.hasErrors { throw diagnostics }

    for entry in survey.library.entries {
      let folder = survey.library.folder(of: entry.module.name)
      for (name, items) in entry.directory.files(survey.library, in: folder) where !items.isEmpty {
        sink.add(File("\(folder)/\(name)", Printer.print(.file(items)), at: entry.module.location))
      }
      sink.add(File("\(folder)/README.md", Array(entry.directory.readme.text.utf8), at: entry.module.location))
    }
    return diagnostics
  }

  /// The roots, modules and waivers, without making a file.
  ///
  /// - Throws: Every problem of the whole deployment at once.
  public func inventory() throws(DiagnosticList) -> Inventory {
    var survey = Survey(of: self, keepingRoots: true)
    survey.visit { _, _ in }
    let diagnostics = survey.diagnostics
    if diagnostics.hasErrors { throw diagnostics }
    return Inventory(roots: survey.roots, modules: survey.library.modules, waivers: waived)
  }
}
