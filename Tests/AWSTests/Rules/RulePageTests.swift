import Diagnostics
import Testing

@testable import AWS
@testable import Terraform

/// Each rule of AWS has its own page in `docs/errors`, and not the page about rules in general.
@Suite struct RulePageTests {
  @Test(arguments: Rule.aws) func everyRuleHasAPage(_ rule: Rule) {
    #expect(rule.id != .breaksARule, "\(rule.name)")
  }
}
