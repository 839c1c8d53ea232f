public import Terraform

extension ElastiCache {
  public static let guide: Guide? = Guide(
    """
    An ElastiCache replication group of Redis OSS or Valkey with replicas, encrypted at rest and in transit. Users sign in with IAM; there
    are no passwords. A client can connect after it gets the output `connection`.
    """,
    limits: [
      "One shard; cluster mode is off.",
      "With IAM, the name of a user has to be its [identifier](https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/auth-iam.html), `<replication_group_id>-<name>`, which has lower-case letters, digits and hyphens.",
      "An IAM token is valid for 15 minutes, and a connection ends after 12 hours unless the client signs in again.",
      "At most 6 nodes. A single node needs `multi_az = false`.",
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
