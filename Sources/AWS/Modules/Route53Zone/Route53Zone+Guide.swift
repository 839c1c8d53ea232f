public import Terraform

extension Route53Zone {
  public static let guide: Guide? = Guide(
    """
    A public hosted zone of Route 53, with a log of its queries and delegations of the zones below it. It can be signed with DNSSEC.
    """,
    limits: [
      "Route 53 logs queries only in `us-east-1`, so the module needs a second provider for that region, `aws.us_east_1`.",
      "CloudWatch Logs allows [10 resource policies](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html) in a region of an account, and each zone uses one.",
      "AWS does not delete a zone that has records.",
      "Before signing is turned off, the DS record has to be removed from the parent zone, and its time to live has to pass.",
      "The metrics of DNSSEC, and so its alarms, are in `us-east-1`. The alarms can notify only topics of that region.",
    ],
    swift: """
      tf.module(
        "zone",
        Route53Zone(
          domainName: "example.com",
          delegations: ["dev.example.com": ["ns-1.awsdns-01.org", "ns-2.awsdns-02.com"]]
        )
      )
      """
  ) { tf in
    tf.module(
      "zone",
      Route53Zone(
        domainName: "example.com",
        delegations: ["dev.example.com": ["ns-1.awsdns-01.org", "ns-2.awsdns-02.com"]]
      )
    )
  }
}
