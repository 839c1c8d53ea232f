import Files
import HCL

/// A stack in an environment: one `main.tf`.
struct Root {
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

  init(
    name: String,
    stack: String,
    environmentsFolder: EnvironmentsFolder,
    environment: String,
    key: String,
    backend: Backend,
    scope: StackScope,
    outputs: [Body.Item],
    contract: Contract,
    location: SourceLocation
  ) {
    self.name = name
    self.stack = stack
    self.environmentsFolder = environmentsFolder
    self.environment = environment
    self.key = key
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

  /// The blocks, in the order in which every root has them.
  func items(_ requirements: Requirements, reading states: [State]) -> [Body.Item] {
    let terraform = requirements.items(at: location) + [backend.block(key, in: folder, at: location)]
    let remote = states.map { backend.remoteState($0.name, $0.key, in: folder, at: location) }
    var items = [Body.Item.block(Block("terraform", [], terraform, at: location))]
    items += scope.providers
    items += remote
    items += scope.content
    items += outputs
    return items
  }

  /// What is left of it when its file is made.
  func summary(reading states: [State]) -> Inventory.Root {
    Inventory.Root(
      stack: name,
      environment: environment,
      folder: folder,
      state: backend.identity(key),
      needs: states.map(\.name),
      isBootstrap: environmentsFolder == .bootstrap,
      at: location
    )
  }
}
