import AWS
import Diagnostics
import Testing

/// A firewall, by itself and in front of a load balancer.
@Suite struct FirewallModuleTests {
  private func balancer(
    _ limit: RateLimit,
    counting rules: KeyValuePairs<WAF.RuleGroup, List<Text>>? = nil
  ) -> ALB {
    ALB(
      name: "connect2-api-dev",
      vpcID: .raw("aws_vpc.this.id"),
      publicSubnetIDs: .raw("aws_subnet.public[*].id"),
      certificateARN: .raw("aws_acm_certificate.this.arn"),
      rateLimit: limit,
      alarmTopics: [],
      countedRules: rules
    )
  }

  @Test func aLoadBalancerHasItsOwnLimit() {
    let call = renderedStack { tf in tf.module("alb", balancer(.requests(2000, inMinutes: 5))) }
    #expect(call.contains("rate_limit        = { requests = 2000, window = 300 }\n"))
    #expect(!call.contains("counted_rules"), "what is left out is left to the default of the module")
  }

  @Test func rulesAreCountedByTheNameThatAWSHasForTheirGroup() {
    let call = renderedStack { tf in
      tf.module(
        "alb",
        balancer(.requests(500, inMinutes: 1), counting: [.common: ["SizeRestrictions_BODY"], .sqlInjection: []])
      )
    }
    #expect(
      call.contains(
        """
          counted_rules = {
            AWSManagedRulesCommonRuleSet = ["SizeRestrictions_BODY"]
            AWSManagedRulesSQLiRuleSet   = []
          }
        """
      )
    )
  }

  @Test func aLimitThatAWSRefusesIsReportedAtTheCall() {
    let line = #line + 1
    let found = errors { tf in tf.module("waf", WAF(name: "api", rateLimit: .requests(9, inMinutes: 3))) }
    #expect(found.map(\.id) == [.rateLimit, .rateWindow])
    #expect(found.map { Int($0.location?.line ?? 0) } == [line, line])
  }
}
