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

  /// The states that it reads, and its blocks in the order in which every root has them, once ``complete(_:from:after:)`` has found
  /// them. The paths to modules are missing yet.
  private(set) var states: [State] = []
  /// Their names.
  private var needs: [String] = []
  private(set) var body = Body()
  /// The root that it is like but for a few values: that of the same stack in the environment before.
  private(set) var precedent: (root: ObjectIdentifier, differences: [Comparison.Difference])?
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
  var summary: Inventory.Root {
    Inventory.Root(
      stack: name,
      environment: environment,
      folder: folder,
      state: backend.identity(key),
      needs: needs,
      isBootstrap: environmentsFolder == .bootstrap,
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
  ///   - former: The root of the same stack in the environment before, which has been completed. Of what it has as well nothing need
  ///     be found out again.
  func complete(_ requirements: Requirements, from all: [State], after former: Root?) {
    if let former, follow(former, requirements, all) { return }
    scope.check()
    for use in scope.foreign where !all.contains(where: { $0.owner === use.reference.owner }) {
      scope.report(.foreign(use, in: scope.owner))
    }
    states = all.filter { state in scope.foreign.contains { $0.reference.owner === state.owner } }
    body = body(requirements, reading: states)
    needs = states.map(\.name)
  }

  /// Completes it as one that is like another, if it is.
  private func follow(_ former: Root, _ requirements: Requirements, _ all: [State]) -> Bool {
    let read = former.states.compactMap { state in all.first { $0.name == state.name } }
    guard read.count == former.states.count, stack == former.stack, environmentsFolder == former.environmentsFolder,
      key == former.key, scope.aliases == former.scope.aliases, scope.calls == former.scope.calls
    else { return false }
    let like = body(requirements, reading: read)
    let owners = [(scope.owner, former.scope.owner)] + zip(read, former.states).map { ($0.owner, $1.owner) }
    guard let differences = Comparison.differences(like, from: former.body, replacing: owners) else { return false }
    var checker = Checker(scope.owner, at: location)
    var before = Checker(former.scope.owner, at: location)
    for difference in differences {
      checker.check(difference.argument.value, at: difference.argument.location)
      // Most differences are between texts.
      if case .string = difference.former.value { continue }
      before.check(difference.former.value, at: difference.former.location)
    }
    // Another value may read another state, or something else of it.
    guard checker.diagnostics.all.isEmpty, checker.subscripts.isEmpty, before.subscripts.isEmpty,
      checker.foreign.count == before.foreign.count
    else { return false }
    for (use, other) in zip(checker.foreign, before.foreign) {
      guard owners.contains(where: { $0 === use.reference.owner && $1 === other.reference.owner }) else { return false }
    }
    (states, body, needs) = (read, like, former.needs)
    precedent = (ObjectIdentifier(former), differences)
    types = former.types
    return true
  }
}
