public import Terraform

extension ElastiCache {
  /// Describes a cache. What is left out is the safe choice.
  ///
  /// - Parameters:
  ///   - replicationGroupID: The identifier, which is also part of the host names. It is in front of the names of the users, and with
  ///     one of them, or `default`, has at most 40 characters.
  ///   - engine: `.redis("7.1")` or `.valkey("8.0")`.
  ///   - nodeType: The type of every node.
  ///   - vpcID: The VPC of the subnets.
  ///   - subnetIDs: Subnets in at least two zones, which should have no way to the internet.
  ///   - alarmTopics: The topics that are told when an alarm goes off and when it is over.
  ///   - users: What each user may do, as an
  ///     [access string](https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Clusters.RBAC.html#Access-string). If it is left out, a
  ///     user `app` may do everything but what is dangerous to others, like `FLUSHALL`.
  ///   - nodeCount: The primary and its replicas, 2 if it is left out. One node is cheaper and fails alone.
  ///   - snapshotRetention: Days, 7 if it is left out, and at least 1.
  ///   - snapshotWindow: When snapshots are made, in UTC.
  ///   - skipFinalSnapshot: Whether a deleted cache leaves no snapshot.
  ///   - maintenanceWindow: When ElastiCache may change the cache, in UTC.
  ///   - kmsKeyARN: A key to use in place of one of the cache's own. Its policy has to let CloudWatch Logs use it.
  ///   - parameters: [Parameters](https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/ParameterGroups.Engine.html) that are not as the
  ///     engine has them, like `["maxmemory-policy": "allkeys-lru"]`.
  ///   - alarmThresholds: What sets the alarms off.
  ///   - applyImmediately: Whether changes, and the outages that some of them need, do not wait for the maintenance window.
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
    self.init(
      replicationGroupID: replicationGroupID.leavingRoom(for: users),
      engine: engine,
      nodeType: nodeType,
      vpcID: vpcID,
      subnetIDs: subnetIDs,
      alarmTopics: alarmTopics,
      users: users,
      nodeCount: nodeCount,
      multiAZ: nodeCount.isOne ? false : .default,
      snapshotRetention: snapshotRetention,
      snapshotWindow: snapshotWindow,
      skipFinalSnapshot: skipFinalSnapshot,
      maintenanceWindow: maintenanceWindow,
      createKMSKey: kmsKeyARN == nil ? .default : false,
      kmsKeyARN: kmsKeyARN.map { Nullable($0) } ?? .default,
      parameters: parameters,
      alarmThresholds: alarmThresholds,
      applyImmediately: applyImmediately
    )
  }

  /// The thresholds of the alarms. Each node has its own alarms.
  public struct AlarmThresholds: ObjectValue {
    public let engineCPU: Percentage
    public let memory: Percentage
    public let evictions: Number
    public let replicationLag: Seconds

    /// - Parameters:
    ///   - engineCPU: Share of the one processor that runs commands, 90 if it is left out.
    ///   - memory: Share of the memory for data, 80 if it is left out.
    ///   - evictions: Keys in a minute that go for want of memory, 100 if it is left out.
    ///   - replicationLag: How far a replica is behind, 10 seconds if it is left out.
    public init(
      engineCPU: Percentage = .default,
      memory: Percentage = .default,
      evictions: Number = .default,
      replicationLag: Seconds = .default
    ) {
      self.engineCPU = engineCPU
      self.memory = memory
      self.evictions = evictions
      self.replicationLag = replicationLag
    }

    public static let interface = Interface(Self.init) {
      Field(\.engineCPU, "Percentage of the processor that runs commands.", default: 90)
      Field(\.memory, "Percentage of the memory for data.", default: 80)
      Field(\.evictions, "Keys in a minute that go for want of memory.", default: 100)
      Field(\.replicationLag, "Seconds that a replica is behind.", default: .seconds(10))
    }
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
