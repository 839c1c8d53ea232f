import Diagnostics
import HCL

/// The evaluation of a policy for one environment.
struct PolicyEvaluation {
  private let policy: Policy
  private let environment: EvaluatedEnvironment
  /// True for each rule that applies to the environment.
  private let isActive: [Bool]
  /// The resources of the rules on all resources together, by the index of the rule.
  private var resourcesByRule: [Int: [ConfiguredResource]] = [:]
  private(set) var findings: [Finding] = []
  private(set) var usedWaivers: Set<Int> = []
  private(set) var namedResources: [NamedResource] = []

  init(_ policy: Policy, _ environment: EvaluatedEnvironment) {
    self.policy = policy
    self.environment = environment
    isActive = policy.rules.map { $0.environments?.contains(environment.name) ?? true }
  }

  /// Evaluates the rules for a module and for the modules that it calls.
  mutating func evaluate(_ module: ModuleInstance, stackAt location: SourceLocation) {
    for (index, declared) in module.symbols.resources.enumerated() {
      for rule in policy.rules(on: declared.type) where isActive[rule] {
        for instance in environment.evaluator.instances(ofResource: index, in: module) { evaluate(rule, for: instance) }
      }
    }
    if policy.hasOwnRules { reportUncheckedParts(of: module, stackAt: location) }
    for call in module.symbols.calls.indices {
      for called in environment.evaluator.instances(ofCall: call, in: module) ?? [] {
        evaluate(called, stackAt: location)
      }
    }
  }

  /// Evaluates the rules on all resources of the environment together.
  mutating func evaluateRulesOnAll() {
    for index in policy.rules.indices {
      guard case .all(let check) = policy.rules[index].check, let resources = resourcesByRule[index] else { continue }
      for (resource, verdict) in check(resources) { note(verdict, index, resource.instance) }
    }
  }

  private mutating func evaluate(_ rule: Int, for instance: BlockInstance) {
    let resource = ConfiguredResource(instance: instance, environment: environment)
    switch policy.rules[rule].check {
    case .each(let check): note(check(resource), rule, instance)
    case .all: resourcesByRule[rule, default: []].append(resource)
    case .unique(let argument, let setting): noteName(argument, setting, rule, instance)
    case .uncheckedParts: break
    }
  }
}

// MARK: - Findings

extension PolicyEvaluation {
  private mutating func note(_ verdict: Verdict, _ rule: Int, _ instance: BlockInstance) {
    guard let explanation = verdict.explanation else { return }
    if verdict.outcome == .unknown, policy.rules[rule].unknown == .passes { return }
    note(finding(explanation.text, rule, instance, explanation.origin))
  }

  private mutating func note(_ finding: Finding) {
    let waivers = policy.waivers(of: finding, in: environment.name)
    if waivers.isEmpty { findings.append(finding) } else { usedWaivers.formUnion(waivers) }
  }

  private func finding(
    _ message: String,
    _ rule: Int,
    _ instance: BlockInstance,
    _ origin: ConfiguredValue.Origin?
  ) -> Finding {
    let location = origin?.location ?? instance.module.callLocation(atDepth: 0) ?? instance.location
    return Finding(
      key: Finding.Key(rule: rule, address: instance.address, stack: instance.module.stack, location: location),
      message: message,
      moduleLocation: origin?.moduleLocation,
      environments: [environment.name]
    )
  }

  private mutating func noteName(_ argument: String, _ setting: String?, _ rule: Int, _ instance: BlockInstance) {
    guard let text = environment.evaluator.argument(argument, of: instance)?.text else { return }
    let module = instance.module.caller.map { " of module.\($0.block.labels[0])" } ?? ""
    namedResources.append(
      NamedResource(
        name: UniqueName(
          rule: rule,
          setting: setting.flatMap { environment.setting($0, ofProviderOf: instance) },
          text: text
        ),
        argument: argument,
        description:
          "\(instance.declaration?.address.description ?? "")\(module) in the stack \(instance.module.stack)",
        finding: finding("", rule, instance, environment.attribute(argument, of: instance).origin)
      )
    )
  }

  /// Reports raw HCL and modules that are not written in Swift: no rule is evaluated for their resources.
  private mutating func reportUncheckedParts(of module: ModuleInstance, stackAt location: SourceLocation) {
    guard module.symbols.hasRaw || module.symbols.calls.contains(where: { $0.module == nil }),
      let rule = policy.rules.firstIndex(where: { if case .uncheckedParts = $0.check { true } else { false } })
    else { return }
    func finding(_ message: String, _ address: String, at location: SourceLocation) -> Finding {
      let location = module.callLocation(atDepth: 0) ?? location
      let key = Finding.Key(rule: rule, address: address, stack: module.stack, location: location)
      return Finding(key: key, message: message, moduleLocation: nil, environments: [environment.name])
    }
    if module.symbols.hasRaw {
      let address = module.depth == 0 ? module.stack : String(module.addressPrefix.dropLast())
      note(finding("it contains raw HCL", address, at: location))
    }
    for call in module.symbols.calls where call.module == nil {
      note(finding("it is not written in Swift", "\(module.addressPrefix)module.\(call.name)", at: call.block.location))
    }
  }
}

extension Policy {
  /// The indices of the waivers that cover a finding in an environment.
  func waivers(of finding: Finding, in environment: String) -> [Int] {
    waivers.indices.filter { index in
      waivers[index].covers(
        rules[finding.key.rule],
        finding.key.address,
        stack: finding.key.stack,
        environment: environment
      )
    }
  }
}
