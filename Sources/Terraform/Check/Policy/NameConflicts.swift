/// Finds names that several resources of one account have although a rule requires them to be unique.
struct NameConflicts {
  /// The set of names that must differ: those of one rule and one account and, if the rule requires it, of one provider setting.
  private struct Namespace: Hashable {
    let rule: Int
    let account: String
    let setting: String?
  }

  /// A named resource, by the index of its environment and its index among the named resources there.
  private typealias ResourceIndex = (environment: Int, resource: Int)

  private let context: CheckContext
  private var indices: [Namespace: [String: ResourceIndex]] = [:]
  private var resourcesByEnvironment: [Int: [NamedResource]] = [:]
  private(set) var findings: [(finding: Finding, environment: String)] = []

  /// Compares the names in the reports of all environments.
  init(in reports: [EnvironmentReport], _ context: CheckContext) {
    self.context = context
    for (environment, report) in reports.enumerated() {
      for (resource, name) in report.uniqueNames.enumerated() {
        let namespace = Namespace(rule: name.rule, account: report.account, setting: name.setting)
        let index = (environment, resource)
        guard let other = indices[namespace, default: [:]].updateValue(index, forKey: name.text) else { continue }
        add(index, conflictingWith: other, environments: reports.map(\.environment))
      }
    }
  }

  private mutating func add(_ index: ResourceIndex, conflictingWith other: ResourceIndex, environments: [String]) {
    let first = resource(other)
    let second = resource(index)
    var finding = second.finding
    finding.message =
      "\(first.description) of \(environments[other.environment]) has the same \(second.argument) “\(second.name.text)”"
    findings.append((finding, environments[index.environment]))
  }

  /// The resource with an index. Its environment is evaluated once more: the resources of 1,000 environments would take 40 MB.
  private mutating func resource(_ index: ResourceIndex) -> NamedResource {
    if let known = resourcesByEnvironment[index.environment] { return known[index.resource] }
    let environment = context.deployment.compile(index.environment, context.modules)
    let values = EvaluatedEnvironment(environment, context.modules)
    let resources = PolicyCheck.evaluate(environment, values, context).namedResources
    resourcesByEnvironment[index.environment] = resources
    return resources[index.resource]
  }
}
