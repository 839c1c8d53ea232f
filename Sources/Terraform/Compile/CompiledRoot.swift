import Diagnostics
import HCL

/// A root module, compiled to HCL: a stack in one environment.
struct CompiledRoot: Sendable {
  /// The name of the stack.
  let stack: String
  /// The folder of the stack, from the root of the repository.
  let stackFolder: String
  /// The folder in ``stackFolder`` that contains a folder for each environment.
  let environmentsFolder: EnvironmentsFolder
  let environment: String
  /// True if the environment is protected.
  let isProtected: Bool
  let stateKey: String
  let backend: Backend
  /// The line that adds the stack to the environment.
  let location: SourceLocation
  let declarations: Declarations
  /// The `provider` blocks.
  let providers: [Body.Item]
  /// The `output` blocks.
  let outputs: [Body.Item]
  /// The outputs, as contract tests of other stacks mock them.
  let contract: OutputContract
  /// Why the root module has no contract test; nil if it has one.
  let noContractTest: String?
  /// The mock values that the stack states for its data sources and resources: blocks of the contract test.
  let mocks: [Body.Item]
  /// The states of other stacks that the root module reads, in the order of the blueprint.
  let states: [RemoteState]

  /// The folder of `main.tf`.
  var folder: String { "\(stackFolder)/\(environmentsFolder.rawValue)/\(environment)" }
}
