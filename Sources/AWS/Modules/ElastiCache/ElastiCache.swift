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

  public static let interface = Interface(
    Self.init(
      replicationGroupID:
      engine:
      nodeType:
      vpcID:
      subnetIDs:
      alarmTopics:
      users:
      nodeCount:
      multiAZ:
      snapshotRetention:
      snapshotWindow:
      skipFinalSnapshot:
      maintenanceWindow:
      createKMSKey:
      kmsKeyARN:
      parameters:
      alarmThresholds:
      applyImmediately:
    )
  ) {
    Field(
      \.replicationGroupID,
      "Identifier of the cache.",
      ReplicationGroupID.validation
    )
    Field(
      \.engine,
      "Engine of the cache, and its version.",
      CacheEngine.validation
    )
    Field(
      \.nodeType,
      "Type of each node.",
      CacheNodeType.validation
    )
    Field(\.vpcID, "VPC of the security group.")
    Field(\.subnetIDs, "Subnets in at least two zones.", Validation("At least two subnets.") { $0.count >= 2 })
    Field(\.alarmTopics, "Topics that are told of alarms.")
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
      "How many nodes there are: the primary and its replicas. One node has nothing to fail over to.",
      default: 2,
      Validation("From 1 to 6.") { $0 >= 1 && $0 <= 6 }
    )
    Field(\.multiAZ, "Whether a replica in another zone takes over from a primary that fails.", default: true)
    Field(
      \.snapshotRetention,
      "Days that snapshots are kept.",
      default: 7,
      SnapshotRetention.validation
    )
    Field(
      \.snapshotWindow,
      "When snapshots are made every day, in UTC.",
      default: "06:00-07:00",
      BackupWindow.validation
    )
    Field(\.skipFinalSnapshot, "Whether the cache goes without a last snapshot.", default: false)
    Field(
      \.maintenanceWindow,
      "When updates may run every week, in UTC.",
      default: "sun:08:00-sun:09:00",
      MaintenanceWindow.validation
    )
    Field(\.createKMSKey, "Whether the cache gets a key of its own.", default: true)
    Field(\.kmsKeyARN, "Key to use where create_kms_key is false. Its policy has to let CloudWatch Logs use it.")
    Field(\.parameters, "Parameters of the engine by name.", default: [:])
    Field(
      \.alarmThresholds,
      "What sets the alarms off.",
      default: AlarmThresholds(),
      Validation("Percentages from 0 to 100.") { [$0.engineCPU, $0.memory].areWithinLimit }
    )
    Field(\.applyImmediately, "Whether changes are made at once, and not in the maintenance window.", default: false)
  }

  public struct Outputs: Shape {
    public let primaryEndpointAddress: Text
    public let readerEndpointAddress: Text
    public let port: PortNumber
    public let arn: ARN<ReplicationGroup>
    public let replicationGroupID: Text
    public let securityGroupID: SecurityGroupID
    public let connection: Connection
    public let userGroupID: ID<CacheUserGroup>
    public let userNames: Map<Text>
    public let userPolicies: Map<Text>
    public let kmsKeyARN: ARN<Key>

    public static let interface = Interface(Self.init) {
      Field(\.primaryEndpointAddress, "Host name of the primary node.")
      Field(\.readerEndpointAddress, "Host name of the replicas.")
      Field(\.port, "Port of every node.")
      Field(\.arn, "ARN of the cache.")
      Field(\.replicationGroupID, "Identifier of the cache.")
      Field(\.securityGroupID, "Security group of the cache, without rules of its own.")
      Field(\.connection, "What a client has to be let into.")
      Field(\.userGroupID, "Group of the users who may sign in.")
      Field(\.userNames, "What each user signs in as.")
      Field(\.userPolicies, "For each user the policy that lets a role sign in as it.")
      Field(\.kmsKeyARN, "Key that the cache is encrypted with.")
    }
  }
}
