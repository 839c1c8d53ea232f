/// The modules that a stack calls in one environment.
struct StackCalls: Sendable {
  /// The name of the stack.
  let name: String
  /// The folder of the stack, which contains its `modules` folder.
  let folder: String
  /// One call of each module that is written in Swift.
  let calls: [ModuleCall]

  init(_ root: CompiledRoot) {
    name = root.stack
    folder = root.stackFolder
    var modules: Set<ObjectIdentifier> = []
    calls = root.declarations.calls.filter { $0.module.map { modules.insert($0.id).inserted } ?? false }
  }
}
