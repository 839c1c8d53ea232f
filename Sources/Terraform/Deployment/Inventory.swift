public import Diagnostics

/// The root modules, modules and waivers of a deployment.
public struct Inventory: Hashable, Sendable {
  /// A root module: a stack in one environment.
  public struct Root: Hashable, Sendable {
    /// The name of the stack.
    public let stack: String
    /// The name of the environment.
    public let environment: String
    /// The folder of `main.tf`, from the root of the repository.
    public let folder: String
    /// The location of the state: `s3 bucket="…" key="…"`.
    public let state: String
    /// The stacks of the same environment whose states the root module reads, in the order of the blueprint.
    public let needs: [String]
    /// True if the root module is applied before all others of the environment, as the one with their state bucket is.
    public let isBootstrap: Bool
    /// Why the root module has no contract test; nil if it has one.
    public let noContractTest: String?
    /// True if `run` changes the environment only when its name is given.
    public let isProtected: Bool
    /// The line that adds the stack to the environment.
    public let location: SourceLocation

    /// Makes an entry.
    public init(
      stack: String,
      environment: String,
      folder: String,
      state: String,
      needs: [String] = [],
      isBootstrap: Bool = false,
      noContractTest: String? = nil,
      isProtected: Bool,
      at location: SourceLocation
    ) {
      self.stack = stack
      self.environment = environment
      self.folder = folder
      self.state = state
      self.needs = needs
      self.isBootstrap = isBootstrap
      self.noContractTest = noContractTest
      self.isProtected = isProtected
      self.location = location
    }
  }

  /// A module and the stacks that use it, directly or through another module.
  public struct Module: Hashable, Sendable {
    /// The name of the module.
    public let name: String
    /// The folder of the module, from the root of the repository.
    public let folder: String
    /// The names of the stacks.
    public let stacks: [String]
    /// The line of the module's interface.
    public let location: SourceLocation

    /// Makes an entry.
    public init(name: String, folder: String, stacks: [String], at location: SourceLocation) {
      self.name = name
      self.folder = folder
      self.stacks = stacks
      self.location = location
    }
  }

  /// A ``Terraform/Waiver``, with the checks of other tools that it concerns.
  public struct Waiver: Hashable, Sendable {
    /// The name of the rule.
    public let rule: String
    /// The checks of checkov that find the same violations.
    public let checks: [String]
    /// The names of the environments.
    public let environments: [String]
    /// The name of the stack; nil for all stacks.
    public let stack: String?
    /// The address of a resource, or of a module for all resources in it; nil for all resources.
    public let address: String?
    /// Why the rule does not have to hold there.
    public let reason: String

    /// Makes an entry.
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

  /// The root modules, environment by environment, in the order of the blueprint.
  public let roots: [Root]
  /// The modules, in the order of their first calls.
  public let modules: [Module]
  /// The waivers, in the order of the blueprint.
  public let waivers: [Waiver]

  /// The names of the environments, in the order of the blueprint.
  public var environments: [String] {
    roots.reduce(into: []) { if $0.last != $1.environment { $0.append($1.environment) } }
  }

  /// Makes an inventory.
  public init(roots: [Root], modules: [Module], waivers: [Waiver] = []) {
    self.roots = roots
    self.modules = modules
    self.waivers = waivers
  }
}
