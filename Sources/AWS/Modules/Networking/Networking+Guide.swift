public import Terraform

extension Networking {
  public static let guide: Guide? = Guide(
    """
    A VPC with a public, a private and a database subnet in each zone, NAT gateways as the caller decides, an endpoint for S3, and a flow
    log. The default security group lets nothing through, nothing gets a public address by itself, and database subnets reach the VPC alone.
    """,
    limits: [
      "IPv4 alone. There is no IPv6, no VPN, no transit gateway and no peering.",
      "Zones are given and never looked up, so that a plan does not change when AWS opens one.",
      "The keys of the maps of subnets are zones; a zone that is added moves no subnet of another.",
      "Interface endpoints have the policy that AWS gives them, which leaves the decision to IAM.",
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
