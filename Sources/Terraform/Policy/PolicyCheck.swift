import Diagnostics
import HCL

/// Evaluates the rules of the deployment and of its providers, and checks the rules and waivers themselves.
enum PolicyCheck: EnvironmentCheck {
  static func check(_ environment: CompiledEnvironment, _ context: CheckContext, _ report: inout EnvironmentReport) {
    guard context.policy.rules.count > 1 else { return }
    let evaluation = evaluate(environment, context)
    report.findings = evaluation.findings
    report.usedWaivers = evaluation.usedWaivers
    report.uniqueNames = evaluation.namedResources.map(\.name)
  }

  /// Evaluates the rules for every resource of an environment.
  static func evaluate(_ environment: CompiledEnvironment, _ context: CheckContext) -> PolicyEvaluation {
    let frames = environment.roots.map { root in
      Frame(SymbolTable(root.declarations, providers: root.providers, outputs: root.outputs), stack: root.stack)
    }
    let evaluator = Evaluator(frames.map { ($0.stack, $0) }, context.modules)
    let evaluated = EvaluatedEnvironment(environment.name, evaluator)
    var evaluation = PolicyEvaluation(context.policy, evaluated)
    for (frame, root) in zip(frames, environment.roots) { evaluation.evaluate(frame, stackAt: root.location) }
    evaluation.evaluateTogether()
    return evaluation
  }
}

extension PolicyCheck: DeploymentCheck {
  static func check(_ reports: [EnvironmentReport], _ context: CheckContext, _ diagnostics: inout DiagnosticList) {
    let policy = context.policy
    var usedWaivers: Set<Int> = []
    var findings = FindingList()
    for report in reports {
      usedWaivers.formUnion(report.usedWaivers)
      for finding in report.findings { findings.add(finding) }
    }
    for (finding, environment) in NameConflicts(in: reports, context).findings {
      let waivers = policy.waivers(of: finding, in: environment)
      if waivers.isEmpty { findings.add(finding) } else { usedWaivers.formUnion(waivers) }
    }
    for finding in findings.all { diagnostics.report(finding.diagnostic(policy.rules[finding.key.rule])) }
    checkRules(policy, context.deployment.environments, &diagnostics)
    for (index, waiver) in policy.waivers.enumerated() {
      check(waiver, isUsed: usedWaivers.contains(index), policy, &diagnostics)
    }
  }

  private static func checkRules(_ policy: Policy, _ environments: [String], _ diagnostics: inout DiagnosticList) {
    for (index, rule) in policy.rules.enumerated() {
      if let other = policy.rules[..<index].first(where: { $0.name == rule.name }) {
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
      for environment in rule.environments ?? [] where !environments.contains(environment) {
        diagnostics.report(
          Diagnostic(
            .ruleForNoEnvironment,
            at: rule.location,
            "the rule “\(rule.name)” is for \(environment), which is no environment",
            why: "The environments are \(environments.enumerated(atMost: 8)), so the rule would never be checked.",
            fix: "Name an environment of the deployment."
          )
        )
      }
    }
  }

  private static func check(
    _ waiver: Waiver,
    isUsed: Bool,
    _ policy: Policy,
    _ diagnostics: inout DiagnosticList
  ) {
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
          why: policy.rules.contains { $0.name == waiver.rule }
            ? "Nothing that it is for breaks the rule, or its address, stack or environment is another."
            : "The deployment has no such rule.",
          fix: "Remove it, or correct what it is for."
        )
      )
    }
  }
}
