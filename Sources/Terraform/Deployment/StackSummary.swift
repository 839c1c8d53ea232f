/// The state and the resource types of a stack, for another stack that depends on them.
///
/// ```swift
/// for stack in deploy.stacks { … stack.resourceTypes … }
/// ```
///
/// For example, the permissions of the role that applies a stack follow from them.
public struct StackSummary: Sendable {
  /// The name of the stack.
  public let name: String
  /// The key of the state.
  public let stateKey: String
  /// The keys of the states that it reads.
  public let readKeys: [String]
  /// The types of the resources in the stack and its modules, sorted: `aws_vpc`.
  public let resourceTypes: [String]
  /// The types of the data sources in the stack and its modules, sorted: `aws_region`.
  public let dataSourceTypes: [String]

  init(_ root: CompiledRoot, _ modules: ModuleCompiler) {
    name = root.stack
    stateKey = root.stateKey
    readKeys = root.states.map(\.key)
    let types = modules.usedTypes(in: root.declarations)
    resourceTypes = Set(types.filter { $0.mode == .resource }.map(\.type)).sorted()
    dataSourceTypes = Set(types.filter { $0.mode == .data }.map(\.type)).sorted()
  }
}
