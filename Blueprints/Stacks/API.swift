import AWS

/// The API with its database, its cache, and a bastion host from which people reach both.
struct API: Stack {
  static let name = "api"
  static let folder = "api/infrastructure/terraform"
  static let stateKey = "api/terraform.tfstate"

  let environment: Environment
  let shared: Shared.Outputs

  func body(_ tf: StackScope) -> NoOutputs {
    tf.provider(environment, Self.name)

    let name = environment.named("api")
    let snapshot = environment.database.snapshot.map { tf.copy(ofSnapshot: $0, for: name) }
    let database = tf.module("database", database(name, from: snapshot))
    let cache = tf.module("cache", cache(name))
    let connections: Map<Connection> = ["database": database.connection, "cache": cache.connection]
    tf.module(
      "bastion",
      Bastion(
        name: ServiceName(environment.named("bastion")),
        vpcID: shared.vpcID,
        subnetID: shared.privateSubnetIDs[0],
        connections: connections
      )
    )
    if let endpoint = tf.publicEndpoint("api", name, limit: .requests(2000, inMinutes: 5), environment, shared) {
      tf.module("service", service(name, behind: endpoint, tf.repository("api"), database, cache, connections))
    }
    return NoOutputs()
  }
}

extension API {
  private func database(_ name: String, from snapshot: SnapshotCopy?) -> RDS {
    RDS(
      identifier: DatabaseIdentifier(name),
      engineVersion: .v17,
      instanceClass: environment.database.instanceClass,
      vpcID: shared.vpcID,
      subnetIDs: shared.databaseSubnetIDs,
      alarmTopics: [shared.alertTopicARN],
      databaseName: "connect",
      allocatedStorage: environment.database.storage,
      maxAllocatedStorage: environment.database.maxStorage,
      multiAZ: environment.database.multiAZ ? .default : false,
      deletionProtection: environment.isProtected ? .default : false,
      // A final snapshot has a fixed name, so an environment that leaves one can be destroyed only once.
      skipFinalSnapshot: environment.isProtected ? .default : true,
      backupRetention: environment.database.backups,
      kmsKeyARN: snapshot?.key,
      snapshotIdentifier: snapshot?.name
    )
  }

  private func cache(_ name: String) -> ElastiCache {
    ElastiCache(
      replicationGroupID: ReplicationGroupID(name),
      engine: .redis("7.1"),
      nodeType: environment.cache.nodeType,
      vpcID: shared.vpcID,
      subnetIDs: shared.databaseSubnetIDs,
      alarmTopics: [shared.alertTopicARN],
      users: ["api": "on ~* +@all -@dangerous"],
      nodeCount: Number(environment.cache.nodes),
      snapshotRetention: environment.cache.backups,
      skipFinalSnapshot: environment.isProtected ? .default : true
    )
  }

  private func service(
    _ name: String,
    behind endpoint: PublicEndpoint,
    _ repository: Resource<Repository>,
    _ database: RDS.Outputs,
    _ cache: ElastiCache.Outputs,
    _ connections: Map<Connection>
  ) -> ECSService {
    ECSService(
      name: ServiceName(name),
      clusterARN: shared.ecsClusterARN,
      vpcID: shared.vpcID,
      privateSubnetIDs: shared.privateSubnetIDs,
      loadBalancer: .init(endpoint.loadBalancer),
      hostNames: [endpoint.domain],
      repositoryARN: repository.arn,
      image: ContainerImage("\(repository.repository_url as Text):bootstrap"),
      containerPort: 8000,
      alarmTopics: [shared.alertTopicARN],
      size: environment.api.size,
      environment: [
        "DATABASE_HOST": database.address,
        "DATABASE_NAME": database.name,
        "REDIS_HOST": cache.primaryEndpointAddress,
        "REDIS_USER": cache.userNames["api"],
      ],
      secrets: [
        "DATABASE_USER": .secret(database.masterUserSecretARN, key: "username"),
        "DATABASE_PASSWORD": .secret(database.masterUserSecretARN, key: "password"),
      ],
      secretKeys: [database.kmsKeyARN],
      connections: connections,
      // The API authenticates to the cache with its IAM role, without a password.
      policies: ["cache": cache.userPolicies["api"]],
      scaling: .init(tasks: environment.api.tasks)
    )
  }
}
