public import Terraform

extension WAF {
  public static let guide: Guide? = Guide(
    """
    A web ACL of AWS WAF for a load balancer, with a rate limit by address and five managed rule groups of AWS. Logs have no cookies and
    credentials. The module `alb` includes this module.
    """,
    limits: [
      "The rules use 1,177 of the [1,500 capacity units](https://docs.aws.amazon.com/waf/latest/developerguide/aws-waf-capacity-units.html) that the basic price includes.",
      "The rate limit uses the address of the connection. Behind a CDN, that is an address of the CDN.",
      "Only blocked and counted requests are logged. The access log of the load balancer has the others.",
      "AWS updates the rule groups, and announces updates on a [topic](https://docs.aws.amazon.com/waf/latest/developerguide/waf-using-managed-rule-groups-sns-topic.html).",
      "CloudWatch Logs allows 10 resource policies in a region of an account, and each web ACL uses one.",
    ],
    swift: """
      tf.module("waf", WAF(name: "shop-api-prod", rateLimit: .requests(2000, inMinutes: 5)))
      """
  ) { tf in
    tf.module("waf", WAF(name: "shop-api-prod", rateLimit: .requests(2000, inMinutes: 5)))
  }
}
