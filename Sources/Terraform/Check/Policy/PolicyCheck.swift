import Diagnostics
import HCL

/// Evaluates the rules of the deployment and of its providers, and checks the rules and waivers themselves.
enum PolicyCheck: EnvironmentCheck {
  static func check(
    _ environment: CompiledEnvironment,
    _ values: EvaluatedEnvironment,
    _ context: CheckContext,
    _ report: inout EnvironmentReport
  ) {
    guard context.policy.rules.count > 1 else { return }
    let evaluation = evaluate(environment, values, context)
    report.findings = evaluation.findings
    report.usedWaivers = evaluation.usedWaivers
    report.uniqueNames = evaluation.namedResources.map(\.name)
  }

  /// Evaluates the rules for all resources of an environment.
  static func evaluate(
    _ environment: CompiledEnvironment,
    _ values: EvaluatedEnvironment,
    _ context: CheckContext
  ) -> PolicyEvaluation {
    var evaluation = PolicyEvaluation(context.policy, values)
    for (stack, root) in zip(values.stacks, environment.roots) { evaluation.evaluate(stack, stackAt: root.location) }
    evaluation.evaluateRulesOnAll()
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
            why: "A waiver names a rule, and the other rule is at \(other.location).",
            fix: "Give one of them another name."
          )
        )
      }
      for environment in rule.environments ?? [] where !environments.contains(environment) {
        diagnostics.report(
          Diagnostic(
            .ruleForNoEnvironment,
            at: rule.location,
            "the rule “\(rule.name)” names the environment \(environment), which does not exist",
            why: "The environments are \(environments.enumerated(atMost: 8)), so the rule would never be evaluated.",
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
          why: "The reason tells later readers when the waiver can be removed.",
          fix: "State in `because:` why the rule does not have to hold there."
        )
      )
    }
    if !isUsed {
      diagnostics.report(
        Diagnostic(
          .unneededWaiver,
          at: waiver.location,
          "the waiver of “\(waiver.rule)” is not needed",
          why: policy.rules.contains { $0.name == waiver.rule }
            ? "No resource with its address, stack and environment breaks the rule."
            : "The deployment has no rule with this name.",
          fix: "Remove the waiver, or correct its rule, address, stack or environment."
        )
      )
    }
  }
}
