@testable import Example
import Files
import Support
import Terraform

/// An environment that may be in one account with others.
struct Place: DeploymentEnvironment {
  let name: String
  let isProtected = false
  var account = "one"
  var backend: Backend { .local(folder: "states/\(name)") }
}

extension Requirements {
  /// A provider whose resources have whatever a test writes.
  static let things = Requirements(
    terraform: ">= 1.11.0",
    providers: [ProviderRequirement("x", source: "example/x", version: "1.0.0", unchecked: "resources of a test")]
  )
}

/// What the rules say of a deployment.
func findingsInStacks(
  _ rules: [Rule],
  _ waivers: [Waiver] = [],
  in environments: [Place] = [Place(name: "dev"), Place(name: "prod")],
  _ compose: @escaping @Sendable (Place, DeploymentBuilder) -> Void
) -> String {
  let deployment = Deployment(
    environments,
    requirements: .things,
    sharedModules: "modules",
    rules: rules,
    waivers: waivers,
    compose
  )
  do {
    _ = try deployment.files()
    return "no findings"
  } catch {
    return error.withoutIDs
  }
}

/// What the rules say of one stack in each environment.
func findings(
  _ rules: [Rule],
  _ waivers: [Waiver] = [],
  in environments: [Place] = [Place(name: "dev"), Place(name: "prod")],
  _ fill: @escaping @Sendable (Place, StackScope) -> Void
) -> String {
  findingsInStacks(rules, waivers, in: environments) { place, deploy in deploy.stack(First { fill(place, $0) }) }
}

extension Rule {
  /// Whatever a test wants to know of the resources of a type `x_thing`.
  static func thing(
    in environment: String? = nil,
    unknown: Rule.Unknown = .fails,
    line: UInt = #line,
    _ check: @escaping @Sendable (ConfiguredResource) -> Verdict
  ) -> Rule {
    guard let environment else {
      return Rule("things are good", on: "x_thing", why: "Why.", fix: "Fix.", unknown: unknown, line: line, check)
    }
    return Rule(
      "things are good",
      on: "x_thing",
      in: environment,
      why: "Why.",
      fix: "Fix.",
      unknown: unknown,
      line: line,
      check
    )
  }
}
