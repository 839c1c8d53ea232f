public import Terraform

extension WAF {
  public static let guide: Guide? = Guide(
    """
    A web application firewall for a load balancer: a limit of requests by address, and five rule groups of AWS, logged without cookies and
    credentials. The module `alb` has one of its own.
    """,
    limits: [
      "The rules take 1,177 of the [1,500 capacity units](https://docs.aws.amazon.com/waf/latest/developerguide/aws-waf-capacity-units.html) that the basic price covers.",
      "An address is that of the connection: behind a CDN, everybody has the addresses of the CDN.",
      "Only what is blocked or counted is logged; the access log of the load balancer has the rest.",
      "AWS updates the rule groups by itself, and tells of it by a [topic](https://docs.aws.amazon.com/waf/latest/developerguide/waf-using-managed-rule-groups-sns-topic.html).",
      "CloudWatch Logs has room for 10 resource policies in a region of an account; each firewall takes one.",
    ],
    swift: """
      tf.module("waf", WAF(name: "shop-api-prod", rateLimit: .requests(2000, inMinutes: 5)))
      """
  ) { tf in
    tf.module("waf", WAF(name: "shop-api-prod", rateLimit: .requests(2000, inMinutes: 5)))
  }
}
