public import Terraform

extension ElastiCache {
  public static let guide: Guide? = Guide(
    """
    A Redis OSS or Valkey cache with replicas, encrypted at rest and on the way. Users sign in with IAM; there are no passwords. Nobody may
    connect until a client takes its `connection`.
    """,
    limits: [
      "One shard; cluster mode is off.",
      "IAM wants the name of a user to be its [identifier](https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/auth-iam.html), `<replication_group_id>-<name>`: small letters, digits and hyphens, and no shorter name for the application.",
      "A token of IAM is good for 15 minutes, and a connection ends after 12 hours unless the client signs in again.",
      "At most 6 nodes. One alone has `multi_az = false`.",
    ],
    swift: """
      tf.module(
        "cache",
        ElastiCache(
          replicationGroupID: "shop-api-prod",
          engine: .valkey("8.0"),
          nodeType: .cache_t4g_small,
          vpcID: shared.vpcID,
          subnetIDs: shared.databaseSubnetIDs,
          alarmTopics: [shared.alertTopicARN],
          users: ["api": "on ~* +@all -@dangerous"]
        )
      )
      """
  ) { tf in
    let shared = ExampleReferences()
    tf.module(
      "cache",
      ElastiCache(
        replicationGroupID: "shop-api-prod",
        engine: .valkey("8.0"),
        nodeType: .cache_t4g_small,
        vpcID: shared.vpcID,
        subnetIDs: shared.databaseSubnetIDs,
        alarmTopics: [shared.alertTopicARN],
        users: ["api": "on ~* +@all -@dangerous"]
      )
    )
  }
}
