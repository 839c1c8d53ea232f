public import Terraform

extension RDS {
  public static let guide: Guide? = Guide(
    """
    An RDS instance of PostgreSQL with a standby in a second zone, backups, encryption with a customer-managed key, and a password that is
    stored only in Secrets Manager. A client can connect after it gets the output `connection`.
    """,
    limits: [
      "One instance; there are no read replicas and no cluster.",
      "RDS installs minor versions automatically. Another major version needs `allow_major_version_upgrade`.",
      "Another key or another snapshot replaces the instance, which deletion protection prevents.",
      "The final snapshot is named `<identifier>-final`. Before a second instance with the same identifier is destroyed, the snapshot of the first has to be deleted.",
      "The storage of an instance that is restored from a snapshot keeps the key of the snapshot.",
    ],
    swift: """
      tf.module(
        "database",
        RDS(
          identifier: "shop-api-prod",
          engineVersion: .v17,
          instanceClass: .db_t4g_medium,
          vpcID: shared.vpcID,
          subnetIDs: shared.databaseSubnetIDs,
          alarmTopics: [shared.alertTopicARN]
        )
      )
      """
  ) { tf in
    let shared = ExampleReferences()
    tf.module(
      "database",
      RDS(
        identifier: "shop-api-prod",
        engineVersion: .v17,
        instanceClass: .db_t4g_medium,
        vpcID: shared.vpcID,
        subnetIDs: shared.databaseSubnetIDs,
        alarmTopics: [shared.alertTopicARN]
      )
    )
  }
}
