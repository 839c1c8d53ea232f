public import Diagnostics

/// The roots and modules of an estate, and what it does without.
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
    /// True if `run` changes the environment only when its name is given.
    public let isProtected: Bool
    public let location: SourceLocation

    public init(
      stack: String,
      environment: String,
      folder: String,
      state: String,
      needs: [String] = [],
      isBootstrap: Bool = false,
      isProtected: Bool,
      at location: SourceLocation
    ) {
      self.stack = stack
      self.environment = environment
      self.folder = folder
      self.state = state
      self.needs = needs
      self.isBootstrap = isBootstrap
      self.isProtected = isProtected
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

  /// A rule that need not hold somewhere.
  public struct Waiver: Hashable, Sendable {
    public let rule: String
    /// The checks of other tools that find the same, which may fail there.
    public let checks: [String]
    public let environments: [String]
    /// Nil for all stacks.
    public let stack: String?
    /// The address of a resource, or of a module around it; nil for all.
    public let address: String?
    public let reason: String

    public init(
      rule: String,
      checks: [String],
      environments: [String],
      stack: String?,
      address: String?,
      reason: String
    ) {
      self.rule = rule
      self.checks = checks
      self.environments = environments
      self.stack = stack
      self.address = address
      self.reason = reason
    }
  }

  /// The roots, environment by environment, in the order of the blueprint.
  public let roots: [Root]
  /// The modules, in the order in which they are first called.
  public let modules: [Module]
  /// The waivers, in the order of the blueprint.
  public let waivers: [Waiver]

  /// The names of the environments, in the order of the blueprint.
  public var environments: [String] {
    roots.reduce(into: []) { if $0.last != $1.environment { $0.append($1.environment) } }
  }

  public init(roots: [Root], modules: [Module], waivers: [Waiver] = []) {
    self.roots = roots
    self.modules = modules
    self.waivers = waivers
  }
}
