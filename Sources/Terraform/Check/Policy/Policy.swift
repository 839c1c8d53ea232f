/// The rules and waivers of a deployment and of its providers.
struct Policy: Sendable {
  /// The rules of the providers, then those of the deployment.
  let rules: [Rule]
  let waivers: [Waiver]
  /// True if the deployment has rules in addition to those of its providers.
  let hasOwnRules: Bool
  /// The indices of the rules that apply to a type of resource.
  private let rulesByType: [String: [Int]]

  init(_ requirements: Requirements, _ rules: [Rule], _ waivers: [Waiver]) {
    // A provider that is required twice is reported by ``RequirementCheck``, and its rules count once.
    let providers = requirements.providers.enumerated().filter { index, provider in
      !requirements.providers[..<index].contains { $0.name == provider.name }
    }
    self.rules = providers.flatMap(\.element.rules) + [.seesEverything] + rules
    self.waivers = waivers
    hasOwnRules = !rules.isEmpty
    var rulesByType: [String: [Int]] = [:]
    for (index, rule) in self.rules.enumerated() {
      for type in rule.types { rulesByType[type, default: []].append(index) }
    }
    self.rulesByType = rulesByType
  }

  /// The indices of the rules that apply to a type of resource.
  func rules(on type: String) -> [Int] { rulesByType[type] ?? [] }
}
