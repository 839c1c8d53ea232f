import Diagnostics
import HCL

/// Holds the rules against every environment, one after the other.
///
struct Inspection {
  /// A rule, and a resource of a directory that it is about.
  struct Match {
    let rule: Int
    let resource: Int
  }

  let rules: [Rule]
  let waivers: [Waiver]
  private let deployment: Deployment
  /// The rules about a type of resource.
  private let rulesByType: [String: [Int]]
  private let hasRulesOfItsOwn: Bool
  private var modules: [ObjectIdentifier: DirectoryIndex] = [:]
  /// Who has which name.
  private var names: NameRegister
  private var findings: [Finding] = []
  private var places: [Finding.Key: Int] = [:]
  private var usedWaivers: [Bool]
  /// The checks alone, which are quicker to come by than the rules around them.
  private let checks: [Rule.Check]

  init(of deployment: Deployment) {
    self.deployment = deployment
    rules = deployment.requirements.providers.flatMap(\.rules) + [.seesEverything] + deployment.rules
    waivers = deployment.waivers
    checks = rules.map(\.check)
    hasRulesOfItsOwn = !deployment.rules.isEmpty
    usedWaivers = Array(repeating: false, count: waivers.count)
    var rulesByType: [String: [Int]] = [:]
    for (index, rule) in rules.enumerated() {
      for type in rule.types { rulesByType[type, default: []].append(index) }
    }
    self.rulesByType = rulesByType
    var accounts = Set<String>()
    names = NameRegister(sharedBy: Set(deployment.accounts.filter { !accounts.insert($0).inserted }))
  }

  /// Holds the rules against an environment, by its place in the list.
  mutating func inspect(_ index: Int, _ composition: Composition, _ library: ModuleLibrary) {
    guard rules.count > 1 else { return }
    let environment = deployment.environments[index]
    let roots = composition.roots.map { Frame(DirectoryIndex($0), stack: $0.name) }
    for entry in library.entries where modules[entry.module.type] == nil {
      modules[entry.module.type] = DirectoryIndex(entry.directory)
    }
    let modules = modules
    let addresses = composition.roots.map { "data.terraform_remote_state.\($0.name).outputs" }
    let evaluator = Evaluator(Array(zip(addresses, roots))) { modules[$0.type] }
    let inspected = InspectedEnvironment(environment, at: index, evaluator)
    let account = deployment.accounts[index]
    names.forgetOthers(than: account)

    let isActive = rules.map { $0.environments?.contains(environment) ?? true }
    var together: [Int: [PlannedResource]] = [:]
    for (frame, root) in zip(roots, composition.roots) {
      inspect(frame, in: inspected, account, isActive, stackAt: root.location, &together)
    }
    for index in rules.indices where isActive[index] {
      guard case .together(let check) = checks[index], let resources = together[index] else { continue }
      for (resource, verdict) in check(resources) { note(verdict, index, resource.node, environment) }
    }
  }

  private mutating func inspect(
    _ frame: Frame,
    in environment: InspectedEnvironment,
    _ account: String,
    _ isActive: [Bool],
    stackAt location: SourceLocation,
    _ together: inout [Int: [PlannedResource]]
  ) {
    let directory = frame.directory
    let matches = directory.matches ?? matches(in: directory)
    directory.matches = matches
    for match in matches where isActive[match.rule] {
      switch checks[match.rule] {
      case .each(let check):
        let nodes = environment.evaluator.nodes(match.resource, in: frame)
        for node in nodes {
          note(check(PlannedResource(node: node, inspected: environment)), match.rule, node, environment.name)
        }
      case .together:
        let nodes = environment.evaluator.nodes(match.resource, in: frame)
        together[match.rule, default: []] += nodes.map { PlannedResource(node: $0, inspected: environment) }
      case .unique(let argument, let setting):
        for node in environment.evaluator.nodes(match.resource, in: frame) {
          checkName(argument, setting, match.rule, node, in: environment, account)
        }
      case .unseen: break
      }
    }
    if hasRulesOfItsOwn { lookForUnseen(in: frame, environment.name, stackAt: location) }
    for call in directory.calls.indices {
      for frame in environment.evaluator.frames(call, in: frame) ?? [] {
        inspect(frame, in: environment, account, isActive, stackAt: location, &together)
      }
    }
  }

  private func matches(in directory: DirectoryIndex) -> [Match] {
    directory.resources.enumerated().flatMap { index, resource in
      rulesByType[resource.type, default: []].map { Match(rule: $0, resource: index) }
    }
  }
}

// MARK: - Findings

extension Inspection {
  /// Notes what a rule finds of a resource.
  private mutating func note(_ verdict: Verdict, _ rule: Int, _ node: Node, _ environment: String) {
    let finding: Verdict.Finding
    switch verdict.outcome {
    case .holds: return
    case .unknown where rules[rule].unknown == .passes: return
    case .unknown(let found), .fails(let found): finding = found
    }
    let line = node.frame.line(at: 0) ?? node.location
    let place = finding.place ?? PlannedValue.Place(location: line, origin: nil)
    note(finding.words, rule, node.address, stack: node.frame.stack, environment, at: place)
  }

  private mutating func note(
    _ what: String,
    _ rule: Int,
    _ address: String,
    stack: String,
    _ environment: String,
    at place: PlannedValue.Place
  ) {
    var isWaived = false
    for (index, waiver) in waivers.enumerated()
    where waiver.covers(rules[rule], address, stack: stack, environment: environment) {
      usedWaivers[index] = true
      isWaived = true
    }
    if isWaived { return }
    let key = Finding.Key(rule: rule, address: address, stack: stack, location: place.location)
    if let index = places[key] {
      if findings[index].environments.last != environment { findings[index].environments.append(environment) }
    } else {
      places[key] = findings.count
      findings.append(Finding(key: key, what: what, origin: place.origin, environments: [environment]))
    }
  }

  private mutating func checkName(
    _ argument: String,
    _ setting: String?,
    _ rule: Int,
    _ node: Node,
    in environment: InspectedEnvironment,
    _ account: String
  ) {
    guard let text = environment.evaluator.argument(argument, of: node)?.text else { return }
    let scope = names.scope(of: rule, account, setting.flatMap { environment.setting($0, ofProviderOf: node) })
    let place = names.number(
      of: NameRegister.Place(
        resource: node.declaration?.address ?? "",
        module: node.frame.call?.block.labels[0],
        stack: node.frame.stack
      )
    )
    guard let former = names.give(text, in: scope, to: place, in: environment.index) else { return }
    let what = "\(argument) “\(text)” is that of \(former.place) of \(deployment.environments[former.environment])"
    note(.fails(what, at: environment.attribute(argument, of: node)), rule, node, environment.name)
  }

  private mutating func lookForUnseen(in frame: Frame, _ environment: String, stackAt location: SourceLocation) {
    let directory = frame.directory
    guard directory.hasRaw || directory.calls.contains(where: { $0.module == nil }),
      let rule = checks.firstIndex(where: { if case .unseen = $0 { true } else { false } })
    else { return }
    if directory.hasRaw {
      let place = PlannedValue.Place(location: frame.line(at: 0) ?? location, origin: nil)
      let address = frame.depth == 0 ? frame.stack : String(frame.address.dropLast())
      note("it has raw HCL", rule, address, stack: frame.stack, environment, at: place)
    }
    for call in directory.calls where call.module == nil {
      let place = PlannedValue.Place(location: frame.line(at: 0) ?? call.block.location, origin: nil)
      let address = "\(frame.address)module.\(call.name)"
      note("nobody wrote it in Swift", rule, address, stack: frame.stack, environment, at: place)
    }
  }
}

// MARK: - Faults

extension Inspection {
  /// What the rules have found, and what is wrong with the rules and waivers themselves.
  var diagnostics: DiagnosticList {
    var diagnostics = DiagnosticList()
    for finding in findings { diagnostics.report(finding.diagnostic(rules[finding.key.rule])) }
    checkRules(&diagnostics)
    for (waiver, isUsed) in zip(waivers, usedWaivers) { check(waiver, isUsed, &diagnostics) }
    return diagnostics
  }

  private func checkRules(_ diagnostics: inout DiagnosticList) {
    for (index, rule) in rules.enumerated() {
      if let other = rules[..<index].first(where: { $0.name == rule.name }) {
        diagnostics.report(
          Diagnostic(
            .twoRulesOneName,
            at: rule.location,
            "two rules are named “\(rule.name)”",
            why: "Waivers name a rule, and the other one is at \(other.location).",
            fix: "Give one of them another name."
          )
        )
      }
      for environment in rule.environments ?? [] where !deployment.environments.contains(environment) {
        diagnostics.report(
          Diagnostic(
            .ruleForNoEnvironment,
            at: rule.location,
            "the rule “\(rule.name)” is for \(environment), which is no environment",
            why:
              "The environments are \(deployment.environments.enumerated(atMost: 8)), so the rule would never be checked.",
            fix: "Name an environment of the deployment."
          )
        )
      }
    }
  }

  private func check(_ waiver: Waiver, _ isUsed: Bool, _ diagnostics: inout DiagnosticList) {
    if !waiver.reason.contains(where: \.isLetter) {
      diagnostics.report(
        Diagnostic(
          .waiverWithoutReason,
          at: waiver.location,
          "the waiver of “\(waiver.rule)” has no reason",
          why: "Whoever reads it later has to know when it can go.",
          fix: "Say in `because:` why the rule need not hold there."
        )
      )
    }
    if !isUsed {
      diagnostics.report(
        Diagnostic(
          .waivesNothing,
          at: waiver.location,
          "the waiver of “\(waiver.rule)” waives nothing",
          why: rules.contains { $0.name == waiver.rule }
            ? "Nothing that it is for breaks the rule, or its address, stack or environment is another."
            : "The deployment has no such rule.",
          fix: "Remove it, or correct what it is for."
        )
      )
    }
  }
}
