public import Terraform

extension RDS {
  public static let guide: Guide? = Guide(
    """
    A PostgreSQL database with a standby in a second zone, backups, encryption with a key of its own, and a password that Secrets Manager
    alone knows. Nobody may connect until a client takes its `connection`.
    """,
    limits: [
      "One instance; there are no read replicas and no cluster.",
      "RDS installs minor versions by itself. Another major version needs `allow_major_version_upgrade`.",
      "Another key, or another snapshot, replaces the database, which deletion protection refuses.",
      "A second database of the same name needs the last snapshot of the first renamed or gone: it is `<identifier>-final`.",
      "Restored from a snapshot, the storage keeps the key of the snapshot.",
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
