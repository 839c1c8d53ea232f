import Diagnostics
import Files
import HCL

/// A stack in an environment: one `main.tf`.
final class Root {
  /// Another stack's state, which this one reads.
  struct State {
    let owner: Owner
    let name: String
    let key: String
    let contract: Contract
  }

  let name: String
  /// The folder of the stack.
  let stack: String
  /// The folder in that of the stack that has one for each environment.
  let environmentsFolder: EnvironmentsFolder
  let environment: String
  let key: String
  let backend: Backend
  let scope: StackScope
  let outputs: [Body.Item]
  let contract: Contract
  let location: SourceLocation
  /// The folder of the file.
  let folder: String

  /// The states that it reads, and its blocks in the order in which every root has them, once ``complete(_:from:)`` has found
  /// them. The paths to modules are missing yet.
  private(set) var states: [State] = []
  /// Their names.
  private var needs: [String] = []
  private(set) var body = Body()
  /// The types that it has, once somebody has asked.
  var types: TypeLibrary.Types?

  init<S: Stack>(
    _: S.Type,
    in environment: String,
    _ backend: Backend,
    _ scope: StackScope,
    outputs: [Body.Item],
    contract: Contract,
    at location: SourceLocation
  ) {
    name = S.name
    stack = S.folder
    environmentsFolder = S.environmentsFolder
    key = S.stateKey
    self.environment = environment
    self.backend = backend
    self.scope = scope
    self.outputs = outputs
    self.contract = contract
    self.location = location
    folder = "\(stack)/\(environmentsFolder.rawValue)/\(environment)"
  }

  /// Whether a path is one that a root has, whatever its stack and environment are called.
  static func isPath(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    return parts.count >= 3 && EnvironmentsFolder(rawValue: String(parts[parts.count - 3])) != nil
      && parts[parts.count - 1] == "main.tf"
  }

  /// What is left of it when its file is made.
  func summary(isProtected: Bool) -> Inventory.Root {
    Inventory.Root(
      stack: name,
      environment: environment,
      folder: folder,
      state: backend.identity(key),
      needs: needs,
      isBootstrap: environmentsFolder == .bootstrap,
      isProtected: isProtected,
      at: location
    )
  }
}

// MARK: - Content

extension Root {
  /// The blocks, with paths to the modules that are called.
  func body(_ sources: [String]) -> Body {
    var body = body
    let start = body.items.count - outputs.count - scope.content.count
    body.items.replaceSubrange(start..<(body.items.count - outputs.count), with: scope.content(sources))
    return body
  }

  private func body(_ requirements: Requirements, reading states: [State]) -> Body {
    let terraform = requirements.items(at: location) + [backend.block(key, in: folder, at: location)]
    var items = [Body.Item.block(Block("terraform", [], terraform, at: location))]
    items += scope.providers
    items += states.map { backend.remoteState($0.name, $0.key, in: folder, at: location) }
    items += scope.content
    items += outputs
    return Body(items)
  }

  /// Finds out which states it reads, and what is wrong with what it declares.
  ///
  /// - Parameters:
  ///   - requirements: What every root runs with.
  ///   - all: The states that there are.
  func complete(_ requirements: Requirements, from all: [State]) {
    scope.check()
    for use in scope.foreign where !all.contains(where: { $0.owner === use.reference.owner }) {
      scope.report(.foreign(use, in: scope.owner))
    }
    states = all.filter { state in scope.foreign.contains { $0.reference.owner === state.owner } }
    body = body(requirements, reading: states)
    needs = states.map(\.name)
  }
}
