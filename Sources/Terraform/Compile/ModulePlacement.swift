import Diagnostics
import HCL

/// The folder of every module of a deployment.
///
/// A module that one stack uses is in the folder of that stack; a module that several stacks use is in the folder of shared modules.
/// The folders follow from the calls in all environments, so all of them are compiled first.
struct ModulePlacement: Sendable {
  /// A module and the stacks that use it, directly or through another module.
  struct Entry: Sendable {
    let module: CompiledModule
    fileprivate(set) var users: [(stack: String, folder: String)] = []
  }

  /// The modules in the order in which they are first called.
  private(set) var entries: [Entry] = []
  private(set) var diagnostics = DiagnosticList()
  private let shared: String
  private let compiler: ModuleCompiler
  private var indices: [String: Int] = [:]

  /// Decides the folder of each module that stacks call.
  ///
  /// - Parameters:
  ///   - stacks: The calls of the stacks in all environments.
  ///   - shared: The folder of the modules that several stacks use.
  ///   - compiler: The compiler of the modules.
  init(of stacks: some Sequence<StackCalls>, shared: String, _ compiler: ModuleCompiler) {
    self.shared = shared
    self.compiler = compiler
    for stack in stacks { add(stack.calls, by: stack, inside: []) }
  }

  /// Adds the modules of calls, and the modules that they call, to the modules of a stack.
  private mutating func add(_ calls: [ModuleCall], by stack: StackCalls, inside callers: [String]) {
    for call in calls {
      guard let module = call.module else { continue }
      let index = index(of: module)
      if callers.contains(module.name) {
        diagnostics.report(
          Diagnostic(
            .moduleCallsItself,
            at: call.location,
            "the module \(module.name) calls itself",
            why: "The calls \((callers + [module.name]).joined(separator: " → ")) never end.",
            fix: "Move the blocks that both need into a third module."
          )
        )
      } else if !entries[index].users.contains(where: { $0.stack == stack.name }) {
        entries[index].users.append((stack.name, stack.folder))
        add(entries[index].module.declarations.calls, by: stack, inside: callers + [module.name])
      }
    }
  }

  private mutating func index(of module: AnyModule) -> Int {
    if let index = indices[module.name] {
      let other = entries[index].module.module
      if other.id != module.id {
        diagnostics.report(
          Diagnostic(
            .twoModulesOneName,
            at: module.location,
            "two modules are named \(module.name)",
            why: "The name of a module is its folder, and the other module is at \(other.location).",
            fix: "Give one of them another name."
          )
        )
      }
      return index
    }
    if !Identifier.isValid(module.name) {
      diagnostics.report(
        Diagnostic(
          .badNameOfModule,
          at: module.location,
          "“\(module.name)” is not a valid module name",
          why: "The name of a module is its folder. \(Identifier.rule)",
          fix: "Write a name like “ecs-service”."
        )
      )
    }
    indices[module.name] = entries.count
    entries.append(Entry(module: compiler[module]))
    return entries.count - 1
  }

  /// The folder of the module that a call calls.
  func folder(of target: ModuleCall.Target) -> String {
    switch target {
    case .module(let module): folder(of: module.name)
    case .folder(let path): path
    }
  }

  /// The folder of a module.
  func folder(of name: String) -> String {
    guard let index = indices[name] else { return "\(shared)/\(name)" }
    let users = entries[index].users
    return users.count == 1 ? "\(users[0].folder)/modules/\(name)" : "\(shared)/\(name)"
  }
}
