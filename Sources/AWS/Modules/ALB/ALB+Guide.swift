public import Terraform

extension ALB {
  public static let guide: Guide? = Guide(
    """
    An internet-facing Application Load Balancer with HTTPS, a web ACL and access logs. It answers 404 to requests that match no listener
    rule. The names in `names` become alias records of it.
    """,
    limits: [
      "The name has at most 32 characters, and the listener at most [100 rules](https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html).",
      "Access logs are encrypted with SSE-S3, the [only encryption](https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html) that a load balancer supports for them. They expire after a year.",
      "It has IPv4 addresses only.",
      "The web ACL inspects the [first 8 KB](https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-setting-body-inspection-limit.html) of a body. It blocks longer bodies unless `SizeRestrictions_BODY` is a counted rule.",
    ],
    swift: """
      tf.module(
        "alb",
        ALB(
          name: "shop-api-prod",
          vpcID: shared.vpcID,
          publicSubnetIDs: shared.publicSubnetIDs,
          certificateARN: shared.certificateARN,
          rateLimit: .requests(2000, inMinutes: 5),
          alarmTopics: [shared.alertTopicARN],
          names: ["api.example.com": shared.zoneID]
        )
      )
      """
  ) { tf in
    let shared = ExampleReferences()
    tf.module(
      "alb",
      ALB(
        name: "shop-api-prod",
        vpcID: shared.vpcID,
        publicSubnetIDs: shared.publicSubnetIDs,
        certificateARN: shared.certificateARN,
        rateLimit: .requests(2000, inMinutes: 5),
        alarmTopics: [shared.alertTopicARN],
        names: ["api.example.com": shared.zoneID]
      )
    )
  }
}
