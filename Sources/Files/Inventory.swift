/// The roots and modules of an estate.
public struct Inventory: Hashable, Sendable {
  /// A stack in an environment: what one `terraform apply` changes.
  public struct Root: Hashable, Sendable {
    public let stack: String
    public let environment: String
    /// The folder of its `main.tf`, from the root of the repository.
    public let folder: String
    /// Where its state is: `s3 bucket="…" key="…"`.
    public let state: String
    /// The stacks of the same environment whose states it reads, in the order of the blueprint.
    public let needs: [String]
    /// Whether it has what the environment's other roots take for granted, such as the place of their states.
    public let isBootstrap: Bool
    public let location: SourceLocation

    public init(
      stack: String,
      environment: String,
      folder: String,
      state: String,
      needs: [String] = [],
      isBootstrap: Bool = false,
      at location: SourceLocation
    ) {
      self.stack = stack
      self.environment = environment
      self.folder = folder
      self.state = state
      self.needs = needs
      self.isBootstrap = isBootstrap
      self.location = location
    }
  }

  /// A module and the stacks that use it, directly or through another module.
  public struct Module: Hashable, Sendable {
    public let name: String
    public let folder: String
    public let stacks: [String]
    public let location: SourceLocation

    public init(name: String, folder: String, stacks: [String], at location: SourceLocation) {
      self.name = name
      self.folder = folder
      self.stacks = stacks
      self.location = location
    }
  }

  /// The roots, environment by environment, in the order of the blueprint.
  public let roots: [Root]
  /// The modules, in the order in which they are first called.
  public let modules: [Module]

  /// The names of the environments, in the order of the blueprint.
  public var environments: [String] {
    roots.reduce(into: []) { if !$0.contains($1.environment) { $0.append($1.environment) } }
  }

  public init(roots: [Root], modules: [Module]) {
    self.roots = roots
    self.modules = modules
  }
}
