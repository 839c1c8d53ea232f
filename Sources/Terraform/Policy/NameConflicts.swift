/// Finds the names that several resources of one account have.
struct NameConflicts {
  /// The names that must differ: those of one rule and one account and, where the rule says so, of one provider setting.
  private struct Namespace: Hashable {
    let rule: Int
    let account: String
    let setting: String?
  }

  /// A resource, by the index of its environment and its index among the named resources there.
  private typealias Owner = (environment: Int, resource: Int)

  private let context: CheckContext
  private var owners: [Namespace: [String: Owner]] = [:]
  private var resources: [Int: [NamedResource]] = [:]
  private(set) var findings: [(finding: Finding, environment: String)] = []

  /// Looks through the names in the reports of all environments.
  init(in reports: [EnvironmentReport], _ context: CheckContext) {
    self.context = context
    for (environment, report) in reports.enumerated() {
      for (resource, name) in report.uniqueNames.enumerated() {
        let namespace = Namespace(rule: name.rule, account: report.account, setting: name.setting)
        let owner = (environment, resource)
        guard let other = owners[namespace, default: [:]].updateValue(owner, forKey: name.text) else { continue }
        self.report(owner, other, environments: reports.map(\.environment))
      }
    }
  }

  private mutating func report(_ owner: Owner, _ other: Owner, environments: [String]) {
    let first = resource(other)
    let second = resource(owner)
    var finding = second.finding
    finding.words =
      "\(second.argument) “\(second.name.text)” is that of \(first.description) of \(environments[other.environment])"
    findings.append((finding, environments[owner.environment]))
  }

  /// A named resource. Its environment is evaluated once more: to keep the resources of 1,000 environments would take 40 MB.
  private mutating func resource(_ owner: Owner) -> NamedResource {
    if let known = resources[owner.environment] { return known[owner.resource] }
    let environment = context.deployment.compile(owner.environment, context.modules)
    let evaluated = PolicyCheck.evaluate(environment, context).namedResources
    resources[owner.environment] = evaluated
    return evaluated[owner.resource]
  }
}
