public import Terraform

extension Networking {
  public static let guide: Guide? = Guide(
    """
    A VPC with a public, a private and a database subnet in each availability zone, NAT gateways, a gateway endpoint for S3, and a flow log.
    The default security group has no rules, no instance gets a public address automatically, and database subnets reach only the VPC.
    """,
    limits: [
      "IPv4 only. There is no IPv6, no VPN, no transit gateway and no peering.",
      "The caller names the zones. They are not read from AWS, so that a plan does not change when AWS opens a zone.",
      "The keys of the maps of subnets are zones. Adding a zone changes no subnet of another zone.",
      "Interface endpoints have the default policy of AWS, which leaves the decision to IAM.",
    ],
    swift: """
      tf.module(
        "network",
        Networking(
          name: "shop-prod",
          addresses: AddressPlan("10.20.0.0/16", zones: Region.usWest2.zones("ab")),
          alarmTopics: [shared.alertTopicARN],
          natGateways: .single
        )
      )
      """
  ) { tf in
    let shared = ExampleReferences()
    tf.module(
      "network",
      Networking(
        name: "shop-prod",
        addresses: AddressPlan("10.20.0.0/16", zones: Region.usWest2.zones("ab")),
        alarmTopics: [shared.alertTopicARN],
        natGateways: .single
      )
    )
  }
}
