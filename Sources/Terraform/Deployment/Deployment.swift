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
public struct Deployment: Sendable {
  let requirements: Requirements
  let sharedModules: String
  /// The folders of roots that the blueprint gives no longer, and that stay until somebody has destroyed what they made.
  public let retired: [String]
  let location: SourceLocation
  let environments: [String]
  /// The account of each environment.
  let accounts: [String]
  /// True for each protected environment.
  let isProtected: [Bool]
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
    isProtected = environments.map(\.isProtected)
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

  /// Renders every file.
  ///
  /// - Throws: Every error of the whole deployment at once.
  public func files() throws(DiagnosticList) -> FileTree {
    // The folder of a module follows from all of its calls, so they are all found first.
    var calls = Survey(of: self)
    calls.visit { _, _ in }
    let library = calls.library
    var survey = Survey(of: self)
    let types = MockedTypes(requirements, survey.directories)
    var files: [File] = []
    var folders: Set<String> = []
    survey.visit { root, _ in
      let main = Printer.print(.file(root.body(root.scope.sources(library, in: root.folder)).items))
      files.append(File("\(root.folder)/main.tf", main, at: root.location))
      // What is wrong with a folder is told of its main.tf.
      guard root.folder.staysInTree, folders.insert(root.folder).inserted else { return }
      let test = ContractTest(root: root, requirements: requirements, types: types)
      files.append(File("\(root.folder)/\(ContractTest.path)", Printer.print(.file(test.items)), at: root.location))
    }
    let diagnostics = survey.diagnostics
    if diagnostics.hasErrors { throw diagnostics }

    for entry in library.entries {
      let folder = library.folder(of: entry.module.name)
      for (name, items) in entry.directory.files(library, in: folder) where !items.isEmpty {
        files.append(File("\(folder)/\(name)", Printer.print(.file(items)), at: entry.module.location))
      }
      files.append(File("\(folder)/README.md", Array(entry.directory.readme.text.utf8), at: entry.module.location))
    }
    return try FileTree(files, warnings: diagnostics)
  }

  /// The roots, modules and waivers, without rendering a file.
  ///
  /// - Throws: Every error of the whole deployment at once.
  public func inventory() throws(DiagnosticList) -> Inventory {
    var survey = Survey(of: self, keepingRoots: true)
    survey.visit { _, _ in }
    let diagnostics = survey.diagnostics
    if diagnostics.hasErrors { throw diagnostics }
    return Inventory(roots: survey.roots, modules: survey.library.modules, waivers: waived)
  }
}
