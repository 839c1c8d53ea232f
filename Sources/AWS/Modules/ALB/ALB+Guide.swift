public import Terraform

extension ALB {
  public static let guide: Guide? = Guide(
    """
    An application load balancer on the internet: HTTPS alone, a firewall in front, access logs, and 404 for whatever no service claims.
    Names that are given to it are aliases of it.
    """,
    limits: [
      "At most 32 characters of name, and [100 rules](https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html) in the listener.",
      "Access logs are encrypted with SSE-S3, as a load balancer writes with [no other](https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html), and go after a year.",
      "It has IPv4 addresses alone.",
      "The firewall looks at the [first 8 KB](https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-setting-body-inspection-limit.html) of a body, and blocks longer ones unless `SizeRestrictions_BODY` is among the counted rules.",
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
