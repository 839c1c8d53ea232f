/// What a stack can know of another one besides its outputs: where its state is, and the types of resources that it has.
///
/// ```swift
/// for stack in deploy.stacks { … stack.resourceTypes … }
/// ```
///
/// The roles that apply the other stacks are made from it.
public struct StackSummary: Sendable {
  /// The name of the stack.
  public let name: String
  /// The key of its state.
  public let stateKey: String
  /// The keys of the states that it reads.
  public let readKeys: [String]
  /// The types of its resources and of those in its modules, sorted: `aws_vpc`.
  public let resourceTypes: [String]
  /// The types of its data sources and of those in its modules, sorted: `aws_region`.
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
