import Diagnostics
import Support
import Terraform

extension Requirements {
  /// A provider without a schema, so that resources may have any arguments.
  static let things = Requirements(
    terraform: ">= 1.11.0",
    providers: [ProviderRequirement("x", source: "example/x", version: "1.0.0", unchecked: "resources of a test")]
  )
}

/// The findings of rules in a deployment, each in short. Other errors have their line and their id.
func findingsInStacks(
  _ rules: [Rule],
  _ waivers: [Waiver] = [],
  in environments: [TestEnvironment] = [TestEnvironment(name: "dev"), TestEnvironment(name: "prod")],
  _ compose: @escaping @Sendable (TestEnvironment, DeploymentBuilder) -> Void
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
    return error.all.map { $0.finding ?? $0.short }.joined(separator: "\n")
  }
}

/// The findings of rules in one stack of each environment, each in short.
func findings(
  _ rules: [Rule],
  _ waivers: [Waiver] = [],
  in environments: [TestEnvironment] = [TestEnvironment(name: "dev"), TestEnvironment(name: "prod")],
  _ fill: @escaping @Sendable (TestEnvironment, StackScope) -> Void
) -> String {
  findingsInStacks(rules, waivers, in: environments) { place, deploy in deploy.stack(First { fill(place, $0) }) }
}

extension Diagnostic {
  /// A finding of a rule in short: `12: x_thing.bad: safe is false, in first of dev and prod, set at 7`. Nil for other errors.
  fileprivate var finding: String? {
    guard
      id == .breaksARule, let line,
      let found = summary.wholeMatch(of: /(?<address>\S+) breaks the rule “.*”: (?<reason>.*)/),
      let place = reason.firstMatch(of: /in the stack (?<place>[^.]*)\./)
    else { return nil }
    let value = reason.firstMatch(of: /set at \S+:(?<line>\d+)\./).map { ", set at \($0.line)" } ?? ""
    return "\(line.number): \(found.address): \(found.reason), in \(place.place)\(value)"
  }
}
