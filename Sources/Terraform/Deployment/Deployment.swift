import Diagnostics
import Files
import HCL

/// The stacks of all environments, with the rules for their resources.
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
///
/// It generates a root module, `main.tf`, for each stack in each environment, and the modules that these call. See
/// <doc:Deploying-Stacks>.
public struct Deployment: Sendable {
  let requirements: Requirements
  let sharedModules: String
  /// The folders of root modules that are no longer generated, and are kept until their resources are destroyed.
  public let retired: [String]
  let location: SourceLocation
  /// The name of each environment.
  let environments: [String]
  /// The account of each environment.
  let accounts: [String]
  let rules: [Rule]
  let waivers: [Waiver]
  /// Compiles the environment with an index.
  let compile: @Sendable (Int, ModuleCompiler) -> CompiledEnvironment

  /// Declares a deployment.
  ///
  /// - Parameters:
  ///   - environments: The environments. Their names differ.
  ///   - requirements: The exact versions of Terraform and of the providers that the root modules run with.
  ///   - sharedModules: The folder of the modules that several stacks use, from the root of the repository.
  ///   - retired: The folders of root modules that are no longer generated, and are kept with their modules until their resources are
  ///     destroyed: `api/infrastructure/terraform/environments/qa`.
  ///   - rules: The rules for all resources, in addition to those of the providers.
  ///   - waivers: The exemptions from rules.
  ///   - file: The file that an error names.
  ///   - line: The line that an error names.
  ///   - build: Adds the stacks of an environment, each after the stacks whose outputs it reads.
  public init<Environment: DeploymentEnvironment>(
    _ environments: [Environment],
    requirements: Requirements,
    sharedModules: String,
    retired: [String] = [],
    rules: [Rule] = [],
    waivers: [Waiver] = [],
    file: StaticString = #filePath,
    line: UInt = #line,
    _ build: @escaping @Sendable (Environment, DeploymentBuilder) -> Void
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
      build(environments[index], builder)
      return builder.compiled
    }
  }

  /// The indices of the environments.
  var indices: [Int] { Array(environments.indices) }
}
