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
  let rules: [Rule]
  let waivers: [Waiver]
  /// Compiles an environment, by its index.
  let compile: @Sendable (Int, ModuleCompiler) -> CompiledEnvironment

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
    _ compose: @escaping @Sendable (Environment, DeploymentBuilder) -> Void
  ) {
    self.requirements = requirements
    self.sharedModules = sharedModules
    self.retired = retired
    location = SourceLocation(file, line)
    self.environments = environments.map(\.name)
    accounts = environments.map(\.account)
    self.rules = rules
    self.waivers = waivers
    compile = { index, modules in
      let builder = DeploymentBuilder(environments[index], modules)
      compose(environments[index], builder)
      return builder.compiled
    }
  }

  /// The indices of the environments.
  var indices: [Int] { Array(environments.indices) }

  /// Compiles, checks and renders everything.
  ///
  /// - Throws: Every error of the deployment at once.
  public func files() throws(DiagnosticList) -> FileTree { try Pipeline(self).files() }

  /// The roots, modules and waivers, without rendering a file.
  ///
  /// - Throws: Every error of the deployment at once.
  public func inventory() throws(DiagnosticList) -> Inventory { try Pipeline(self).inventory() }

  /// The Swift that the lines of a file come from; nil if there is no such file.
  ///
  /// The files have no trace of it: the map is made by compiling the blueprint again.
  ///
  /// - Throws: Every error of the deployment at once.
  public func sourceMap(of path: String) throws(DiagnosticList) -> SourceMap? {
    try Pipeline(self).sourceMap(of: path)
  }
}
