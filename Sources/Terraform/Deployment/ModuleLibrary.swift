import Diagnostics
import Files

/// Every module that a deployment uses, and where each comes to live.
///
/// A module that one stack uses lives with that stack; one that several use lives with the shared modules. That follows from
/// the calls, and is stated nowhere.
struct ModuleLibrary {
  struct Entry {
    let module: AnyModule
    let directory: ModuleDirectory
    /// The stacks that use the module, directly or through another one, and their folders.
    var users: [(stack: String, folder: String)] = []
  }

  private(set) var entries: [Entry] = []
  private(set) var diagnostics = DiagnosticList()
  /// How often a module was found to live elsewhere than its calls so far had said.
  private(set) var moves = 0
  private let shared: String
  private let directories: DirectoryLibrary
  private var indices: [String: Int] = [:]

  init(shared: String, _ directories: DirectoryLibrary = DirectoryLibrary()) {
    self.shared = shared
    self.directories = directories
  }

  /// Notes the modules that a stack calls, and those that they call.
  mutating func use(_ calls: [ModuleCall], by root: Root, inside callers: [String] = []) {
    for call in calls {
      guard case .module(let module) = call.target else { continue }
      let index = index(of: module, calledAt: call.location)
      if callers.contains(module.name) {
        diagnostics.report(
          Diagnostic(
            .moduleCallsItself,
            at: call.location,
            "the module \(module.name) calls itself",
            why: "The calls are \((callers + [module.name]).joined(separator: " → ")), which never ends.",
            fix: "Take what both need into a third module."
          )
        )
      } else if !entries[index].users.contains(where: { $0.stack == root.name }) {
        entries[index].users.append((root.name, root.stack))
        if entries[index].users.count == 2 { moves += 1 }
        use(entries[index].directory.scope.calls, by: root, inside: callers + [module.name])
      }
    }
  }

  private mutating func index(of module: AnyModule, calledAt location: SourceLocation) -> Int {
    if let index = indices[module.name] {
      let other = entries[index].module
      if other.type != module.type {
        diagnostics.report(
          Diagnostic(
            .twoModulesOneName,
            at: module.location,
            "two modules are named \(module.name)",
            why: "The name is the module's folder, and the other one is at \(other.location).",
            fix: "Give one of them another name."
          )
        )
      }
      return index
    }
    if !Reserved.isName(module.name) {
      diagnostics.report(
        Diagnostic(
          .badNameOfModule,
          at: module.location,
          "“\(module.name)” cannot be the name of a module",
          why: "The name is the module's folder, and has letters, digits, “_” and “-”.",
          fix: "Write a name like “ecs-service”."
        )
      )
    }
    let directory = directories.directory(of: module)
    diagnostics.report(directory.scope.diagnostics)
    indices[module.name] = entries.count
    entries.append(Entry(module: module, directory: directory))
    return entries.count - 1
  }

  /// The folder of a module.
  func folder(of name: String) -> String {
    guard let index = indices[name] else { return "\(shared)/\(name)" }
    let users = entries[index].users
    return users.count == 1 ? "\(users[0].folder)/modules/\(name)" : "\(shared)/\(name)"
  }

  /// The modules, in the order in which they are first called.
  var modules: [Inventory.Module] {
    entries.map { entry in
      Inventory.Module(
        name: entry.module.name,
        folder: folder(of: entry.module.name),
        stacks: entry.users.map(\.stack),
        at: entry.module.location
      )
    }
  }
}
