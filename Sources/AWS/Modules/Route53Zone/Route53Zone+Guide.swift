public import Terraform

extension Route53Zone {
  public static let guide: Guide? = Guide(
    """
    A public hosted zone whose queries are logged, and the zones below it that it delegates. It is signed with DNSSEC on request.
    """,
    limits: [
      "Route 53 logs queries in `us-east-1` alone, so the module takes a second provider there, `aws.us_east_1`.",
      "CloudWatch Logs has room for [10 resource policies](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html) in a region of an account; each zone takes one.",
      "A zone that has records is not destroyed.",
      "Before a signed zone stops signing, its DS record has to be gone from the parent for as long as it may be cached.",
      "The metrics of DNSSEC are in `us-east-1`, and so are its alarms. They tell topics of that region alone, like one of a stack whose provider is there.",
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
