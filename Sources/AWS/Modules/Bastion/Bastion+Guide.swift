public import Terraform

extension Bastion {
  public static let guide: Guide? = Guide(
    """
    A host in a private subnet from which people reach databases and caches, through Session Manager alone. It has no public address, lets
    nobody in and has no key pair; sessions are logged.
    """,
    limits: [
      "Who may start a session, IAM decides, and not this module.",
      "Only sessions that start with its document are logged.",
      "It is a `t4g.nano` of Amazon Linux 2023; a new image does not replace it.",
      "The subnet reaches AWS by a NAT gateway, or by the interface endpoints `ssm`, `ssmmessages`, `logs` and `kms`.",
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
