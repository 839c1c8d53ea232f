public import Terraform

extension Bastion {
  public static let guide: Guide? = Guide(
    """
    An EC2 instance in a private subnet through which people reach databases and caches, by Session Manager. It has no public address, no
    ingress rule and no key pair. Sessions are logged.
    """,
    limits: [
      "IAM decides which users can start a session, and not this module.",
      "Only sessions that use the document of the module are logged.",
      "It is a `t4g.nano` of Amazon Linux 2023; a new image does not replace it.",
      "The subnet has to reach AWS, through a NAT gateway or the interface endpoints `ssm`, `ssmmessages`, `logs` and `kms`.",
    ],
    swift: """
      tf.module(
        "bastion",
        Bastion(
          name: "shop-bastion-prod",
          vpcID: shared.vpcID,
          subnetID: shared.privateSubnetIDs[0],
          connections: ["database": .init(to: shared.databaseSecurityGroupID, port: .postgreSQL)]
        )
      )
      """
  ) { tf in
    let shared = ExampleReferences()
    tf.module(
      "bastion",
      Bastion(
        name: "shop-bastion-prod",
        vpcID: shared.vpcID,
        subnetID: shared.privateSubnetIDs[0],
        connections: ["database": .init(to: shared.databaseSecurityGroupID, port: .postgreSQL)]
      )
    )
  }
}
