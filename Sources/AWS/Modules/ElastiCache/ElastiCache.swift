public import Terraform

/// An ElastiCache replication group of Redis OSS or Valkey: a primary node, and replicas that take over if it fails.
///
/// Data is encrypted at rest with a customer-managed key, and in transit with TLS. There are no passwords: users sign in with IAM, and the
/// user `default` has no permissions. The security group has no rules. A client gets the output `connection`, and declares the rules that
/// let it connect.
///
/// ```swift
/// let cache = tf.module(
///   "cache",
///   ElastiCache(
///     replicationGroupID: "connect2-api-\(environment.name)",
///     engine: .redis("7.1"),
///     nodeType: .cache_t4g_small,
///     vpcID: shared.vpcID,
///     subnetIDs: shared.databaseSubnetIDs,
///     alarmTopics: [shared.alertTopicARN]
///   )
/// )
/// ```
public struct ElastiCache: Module {
  public static let name = "elasticache"
  public static let requirements = Requirements.awsModule

  let replicationGroupID: ReplicationGroupID
  let engine: CacheEngine
  let nodeType: CacheNodeType
  let vpcID: VPCID
  let subnetIDs: List<SubnetID>
  let alarmTopics: List<ARN<Topic>>
  let users: Map<Text>
  let nodeCount: Number
  let multiAZ: Flag
  let snapshotRetention: SnapshotRetention
  let snapshotWindow: BackupWindow
  let skipFinalSnapshot: Flag
  let maintenanceWindow: MaintenanceWindow
  let createKMSKey: Flag
  let kmsKeyARN: Nullable<ARN<Key>>
  let parameters: Map<Text>
  let alarmThresholds: AlarmThresholds
  let applyImmediately: Flag

  // The memberwise initializer, which sets `multiAZ` and `createKMSKey` as well. Swift prefers it, because the public one is disfavored.
  public static let interface = Interface(Self.init) {
    Field(\.replicationGroupID, "Identifier of the replication group.")
    Field(\.engine, "Engine of the cache, and its version.")
    Field(\.nodeType, "Type of each node.")
    Field(\.vpcID, "VPC of the security group.")
    Field(
      \.subnetIDs,
      "Subnets in at least two availability zones.",
      Validation("At least two subnets.") { $0.count >= 2 }
    )
    Field(\.alarmTopics, "SNS topics that receive the alarms.")
    Field(
      \.users,
      "Access strings of the users by name. A user signs in with IAM as <replication_group_id>-<name>.",
      default: ["app": "on ~* +@all -@dangerous"],
      Validation("Names of lower-case letters, digits and single hyphens, and none is called default.") { users in
        users.keys.map(as: "name") { $0.matches("^[a-z0-9](-?[a-z0-9])*$") && $0 != "default" }.allTrue
      },
      Validation("<replication_group_id>-<name> has at most 40 characters, also for the user default.") { users in
        List<Text>.call("concat", users.keys, ["default"] as List<Text>).map(as: "name") { name in
          ("\(Text.raw("var.replication_group_id"))-\(name)" as Text).length <= 40
        }.allTrue
      }
    )
    Field(
      \.nodeCount,
      "Number of nodes: the primary and its replicas. A single node has no replica to fail over to.",
      default: 2,
      Validation("From 1 to 6.") { $0 >= 1 && $0 <= 6 }
    )
    Field(
      \.multiAZ,
      "True if a replica in another availability zone takes over when the primary fails. A single node needs false.",
      default: true
    )
    Field(\.snapshotRetention, "Days that snapshots are kept.", default: 7)
    Field(\.snapshotWindow, "Daily time of the snapshots, in UTC.", default: "06:00-07:00")
    Field(\.skipFinalSnapshot, "True if ElastiCache deletes the cache without a final snapshot.", default: false)
    Field(\.maintenanceWindow, "Weekly time of the maintenance, in UTC.", default: "sun:08:00-sun:09:00")
    Field(\.createKMSKey, "True if the module creates a KMS key for the cache.", default: true)
    Field(
      \.kmsKeyARN,
      "KMS key to use if create_kms_key is false. Its policy has to let CloudWatch Logs use it."
    )
    Field(\.parameters, "Parameters of the engine by name.", default: [:])
    Field(\.alarmThresholds, "Thresholds of the alarms.", default: AlarmThresholds())
    Field(
      \.applyImmediately,
      "True if changes are applied at once, and not in the maintenance window.",
      default: false
    )
  }

  /// The outputs of the module.
  public struct Outputs: Shape {
    /// The host name of the primary node.
    public let primaryEndpointAddress: Text
    /// The host name for reading, which resolves to the replicas.
    public let readerEndpointAddress: Text
    /// The port of every node.
    public let port: PortNumber
    /// The ARN of the replication group.
    public let arn: ARN<ReplicationGroup>
    /// The identifier of the replication group.
    public let replicationGroupID: Text
    /// The security group of the cache. It has no rules.
    public let securityGroupID: SecurityGroupID
    /// The security group and the port, for the `connections` of a client.
    public let connection: Connection
    /// The user group, whose users can sign in.
    public let userGroupID: ID<CacheUserGroup>
    /// The name with which each user signs in, by the name in `users`.
    public let userNames: Map<Text>
    /// The IAM policy as JSON that allows a role to sign in as the user, by the name in `users`.
    public let userPolicies: Map<Text>
    /// The KMS key that encrypts the cache.
    public let kmsKeyARN: ARN<Key>

    public static let interface = Interface(Self.init) {
      Field(\.primaryEndpointAddress, "Host name of the primary node.")
      Field(\.readerEndpointAddress, "Host name of the replicas.")
      Field(\.port, "Port of every node.")
      Field(\.arn, "ARN of the replication group.")
      Field(\.replicationGroupID, "Identifier of the replication group.")
      Field(\.securityGroupID, "Security group of the cache. It has no rules.")
      Field(\.connection, "Security group and port, for the connections of a client.")
      Field(\.userGroupID, "Group of the users that can sign in.")
      Field(\.userNames, "Name with which each user signs in, by the name in users.")
      Field(\.userPolicies, "IAM policy that allows a role to sign in as the user, by the name in users.")
      Field(\.kmsKeyARN, "KMS key that encrypts the cache.")
    }
  }
}

extension ElastiCache {
  /// Describes a cache. Each default is the safe choice.
  ///
  /// - Parameters:
  ///   - replicationGroupID: The identifier of the replication group, which is part of the host names. A user signs in as
  ///     `<replicationGroupID>-<name>`, which has at most 40 characters, also for the user `default`.
  ///   - engine: The engine and its version: `.redis("7.1")` or `.valkey("8.0")`.
  ///   - nodeType: The type of every node.
  ///   - vpcID: The VPC of the subnets.
  ///   - subnetIDs: Subnets in at least two availability zones, preferably without a route to the internet.
  ///   - alarmTopics: The topics that receive the alarms, when they go off and when they are over.
  ///   - users: The [access string](https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Clusters.RBAC.html#Access-string) of each
  ///     user, by name. The default is a user `app` with all commands except those that Redis calls dangerous, like `FLUSHALL`.
  ///   - nodeCount: The number of nodes: the primary and its replicas. A single node costs less, and has no replica to fail over to.
  ///     Default: `2`.
  ///   - snapshotRetention: The number of days that snapshots are kept. Default: `7`.
  ///   - snapshotWindow: The daily time of the snapshots, in UTC. Default: `"06:00-07:00"`.
  ///   - skipFinalSnapshot: True if ElastiCache deletes the cache without a final snapshot. Default: `false`.
  ///   - maintenanceWindow: The weekly time in which ElastiCache may change the cache, in UTC. Default: `"sun:08:00-sun:09:00"`.
  ///   - kmsKeyARN: A KMS key to use instead of a key of the module. Its policy has to let CloudWatch Logs use it.
  ///   - parameters: The [parameters](https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/ParameterGroups.Engine.html) that differ
  ///     from the defaults of the engine, like `["maxmemory-policy": "allkeys-lru"]`.
  ///   - alarmThresholds: The thresholds of the alarms.
  ///   - applyImmediately: True if changes, and the outages that some of them cause, do not wait for the maintenance window.
  ///     Default: `false`.
  @_disfavoredOverload
  public init(
    replicationGroupID: ReplicationGroupID,
    engine: CacheEngine,
    nodeType: CacheNodeType,
    vpcID: VPCID,
    subnetIDs: List<SubnetID>,
    alarmTopics: List<ARN<Topic>>,
    users: Map<Text> = .default,
    nodeCount: Number = .default,
    snapshotRetention: SnapshotRetention = .default,
    snapshotWindow: BackupWindow = .default,
    skipFinalSnapshot: Flag = .default,
    maintenanceWindow: MaintenanceWindow = .default,
    kmsKeyARN: ARN<Key>? = nil,
    parameters: Map<Text> = .default,
    alarmThresholds: AlarmThresholds = .default,
    applyImmediately: Flag = .default
  ) {
    self.replicationGroupID = replicationGroupID.leavingRoom(for: users)
    self.engine = engine
    self.nodeType = nodeType
    self.vpcID = vpcID
    self.subnetIDs = subnetIDs
    self.alarmTopics = alarmTopics
    self.users = users
    self.nodeCount = nodeCount
    self.multiAZ = Flag(!nodeCount.isOne)
    self.snapshotRetention = snapshotRetention
    self.snapshotWindow = snapshotWindow
    self.skipFinalSnapshot = skipFinalSnapshot
    self.maintenanceWindow = maintenanceWindow
    self.createKMSKey = Flag(kmsKeyARN == nil)
    self.kmsKeyARN = Nullable(kmsKeyARN)
    self.parameters = parameters
    self.alarmThresholds = alarmThresholds
    self.applyImmediately = applyImmediately
  }
}

extension Number {
  /// True if the number is known to be 1 when the blueprint runs.
  fileprivate var isOne: Bool { if case .integer(1) = expr { true } else { false } }
}

extension ReplicationGroupID {
  /// The identifier, or an error if the identifier of a user, `<replication_group_id>-<name>`, would be too long.
  ///
  /// The [API](https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateUser.html) documents no limit.
  /// [Constructs of the CDK](https://github.com/open-constructs/aws-cdk-library/blob/main/src/aws-elasticache/user.ts) have 40, which is
  /// also the limit of a user group and of a replication group.
  fileprivate func leavingRoom(for users: Map<Text>) -> ReplicationGroupID {
    guard case .string(let identifier) = expr else { return self }
    var names = ["default"]
    if case .object(let items) = users.expr {
      for case .field(.name(let name), _) in items { names.append(name) }
    }
    let longest = names.max { $0.utf8.count < $1.utf8.count } ?? ""
    let user = "\(identifier)-\(longest)"
    guard user.utf8.count > 40 else { return self }
    return ReplicationGroupID(
      expr: .invalid(
        Diagnostic(
          .cacheUser,
          "the identifier of the user “\(user)” is too long",
          why: "It has \(user.utf8.count) characters, and ElastiCache accepts at most 40.",
          fix: "Shorten the identifier of the cache, or the name of the user."
        )
      )
    )
  }
}
