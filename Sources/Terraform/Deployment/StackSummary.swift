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
  public var resourceTypes: [String] { types(.resource) }
  /// The types of the data sources in the stack and its modules, sorted: `aws_region`.
  public var dataSourceTypes: [String] { types(.data) }
  private let usedTypes: [UsedType]

  init(_ root: CompiledRoot, _ modules: ModuleCompiler) {
    name = root.stack
    stateKey = root.stateKey
    readKeys = root.states.map(\.key)
    usedTypes = modules.usedTypes(in: root.declarations)
  }

  private func types(_ mode: ResourceMode) -> [String] {
    var types: [String] = []
    // The same type with several provider configurations is listed once. `usedTypes` is sorted.
    for used in usedTypes where used.mode == mode && used.type != types.last { types.append(used.type) }
    return types
  }
}
