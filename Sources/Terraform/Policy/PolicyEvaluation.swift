import Diagnostics
import HCL

/// The evaluation of a policy for one environment.
struct PolicyEvaluation {
  private let policy: Policy
  private let environment: EvaluatedEnvironment
  private let isActive: [Bool]
  /// The resources of rules that look at all of them together, by the indices of the rules.
  private var together: [Int: [ConfiguredResource]] = [:]
  private(set) var findings: [Finding] = []
  private(set) var usedWaivers: Set<Int> = []
  private(set) var namedResources: [NamedResource] = []

  init(_ policy: Policy, _ environment: EvaluatedEnvironment) {
    self.policy = policy
    self.environment = environment
    isActive = policy.rules.map { $0.environments?.contains(environment.name) ?? true }
  }

  /// Evaluates the rules for a directory and for the modules that it calls.
  mutating func evaluate(_ frame: Frame, stackAt location: SourceLocation) {
    for (index, declared) in frame.symbols.resources.enumerated() {
      for rule in policy.rules(on: declared.type) where isActive[rule] {
        for node in environment.evaluator.nodes(index, in: frame) { evaluate(rule, for: node) }
      }
    }
    if policy.hasOwnRules { reportUnseen(in: frame, stackAt: location) }
    for call in frame.symbols.calls.indices {
      for frame in environment.evaluator.frames(call, in: frame) ?? [] { evaluate(frame, stackAt: location) }
    }
  }

  /// Evaluates the rules that look at all resources of the environment together.
  mutating func evaluateTogether() {
    for index in policy.rules.indices {
      guard case .together(let check) = policy.rules[index].check, let resources = together[index] else { continue }
      for (resource, verdict) in check(resources) { note(verdict, index, resource.node) }
    }
  }

  private mutating func evaluate(_ rule: Int, for node: Node) {
    let resource = ConfiguredResource(node: node, environment: environment)
    switch policy.rules[rule].check {
    case .each(let check): note(check(resource), rule, node)
    case .together: together[rule, default: []].append(resource)
    case .unique(let argument, let setting): noteName(argument, setting, rule, node)
    case .unseen: break
    }
  }
}

// MARK: - Findings

extension PolicyEvaluation {
  private mutating func note(_ verdict: Verdict, _ rule: Int, _ node: Node) {
    switch verdict.outcome {
    case .holds: return
    case .unknown where policy.rules[rule].unknown == .passes: return
    case .unknown(let found), .fails(let found): note(finding(found.words, rule, node, found.place))
    }
  }

  private mutating func note(_ finding: Finding) {
    let waivers = policy.waivers(of: finding, in: environment.name)
    if waivers.isEmpty { findings.append(finding) } else { usedWaivers.formUnion(waivers) }
  }

  private func finding(_ words: String, _ rule: Int, _ node: Node, _ place: ConfiguredValue.Place?) -> Finding {
    let location = place?.location ?? node.frame.line(at: 0) ?? node.location
    return Finding(
      key: Finding.Key(rule: rule, address: node.address, stack: node.frame.stack, location: location),
      words: words,
      origin: place?.origin,
      environments: [environment.name]
    )
  }

  private mutating func noteName(_ argument: String, _ setting: String?, _ rule: Int, _ node: Node) {
    guard let text = environment.evaluator.argument(argument, of: node)?.text else { return }
    let module = node.frame.call.map { " of module.\($0.block.labels[0])" } ?? ""
    namedResources.append(
      NamedResource(
        name: UniqueName(
          rule: rule,
          setting: setting.flatMap { environment.setting($0, ofProviderOf: node) },
          text: text
        ),
        argument: argument,
        description: "\(node.declaration?.address.description ?? "")\(module) in the stack \(node.frame.stack)",
        finding: finding("", rule, node, environment.attribute(argument, of: node).place)
      )
    )
  }

  /// Reports raw HCL and modules that are not written in Swift, which rules cannot look into.
  private mutating func reportUnseen(in frame: Frame, stackAt location: SourceLocation) {
    guard frame.symbols.hasRaw || frame.symbols.calls.contains(where: { $0.module == nil }),
      let rule = policy.rules.firstIndex(where: { if case .unseen = $0.check { true } else { false } })
    else { return }
    func finding(_ words: String, _ address: String, at location: SourceLocation) -> Finding {
      let key = Finding.Key(rule: rule, address: address, stack: frame.stack, location: frame.line(at: 0) ?? location)
      return Finding(key: key, words: words, origin: nil, environments: [environment.name])
    }
    if frame.symbols.hasRaw {
      let address = frame.depth == 0 ? frame.stack : String(frame.address.dropLast())
      note(finding("it has raw HCL", address, at: location))
    }
    for call in frame.symbols.calls where call.module == nil {
      note(finding("nobody wrote it in Swift", "\(frame.address)module.\(call.name)", at: call.block.location))
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
