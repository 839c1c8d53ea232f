public import Terraform

/// An RDS instance of PostgreSQL.
///
/// RDS creates the password of the administrator, stores it in Secrets Manager and rotates it every week, so that it is in no state. The
/// storage, the password, the logs and Performance Insights are encrypted with a customer-managed key, and clients have to use TLS. The
/// security group has no rules. A client gets the output `connection`, and declares the rules that let it connect.
///
/// ```swift
/// let database = tf.module(
///   "database",
///   RDS(
///     identifier: "connect2-api-\(environment.name)",
///     engineVersion: .v17,
///     instanceClass: .db_t4g_medium,
///     vpcID: shared.vpcID,
///     subnetIDs: shared.databaseSubnetIDs,
///     alarmTopics: [shared.alertTopicARN]
///   )
/// )
/// ```
public struct RDS: Module {
  public static let name = "rds"
  public static let requirements = Requirements.awsModule

  let identifier: DatabaseIdentifier
  let engineVersion: PostgreSQLVersion
  let instanceClass: DatabaseInstanceClass
  let vpcID: VPCID
  let subnetIDs: List<SubnetID>
  let alarmTopics: List<ARN<Topic>>
  let databaseName: Text
  let userName: Text
  let allocatedStorage: AllocatedStorage
  let maxAllocatedStorage: AllocatedStorage
  let multiAZ: Flag
  let deletionProtection: Flag
  let skipFinalSnapshot: Flag
  let backupRetention: BackupRetention
  let backupWindow: BackupWindow
  let maintenanceWindow: MaintenanceWindow
  let createKMSKey: Flag
  let kmsKeyARN: Nullable<ARN<Key>>
  let snapshotIdentifier: Nullable<Text>
  let parameters: Map<Parameter>
  let alarmThresholds: AlarmThresholds
  let allowMajorVersionUpgrade: Flag
  let applyImmediately: Flag

  // The memberwise initializer, which sets `createKMSKey` as well. Swift prefers it, because the public one is disfavored.
  public static let interface = Interface(Self.init) {
    Field(\.identifier, "Identifier of the instance.")
    Field(\.engineVersion, "Major version of PostgreSQL. RDS installs minor versions automatically.")
    Field(\.instanceClass, "Class of the instance.")
    Field(\.vpcID, "VPC of the security group.")
    Field(
      \.subnetIDs,
      "Subnets in at least two availability zones.",
      Validation("At least two subnets.") { $0.count >= 2 }
    )
    Field(\.alarmTopics, "SNS topics that receive the alarms.")
    Field(
      \.databaseName,
      "Name of the database that RDS creates with the instance.",
      default: "app",
      Validation("At most 63 letters, digits and underscores, with a letter first.") {
        $0.matches("^[A-Za-z][A-Za-z0-9_]{0,62}$")
      }
    )
    Field(
      \.userName,
      "Name of the administrator. RDS creates and rotates the password.",
      default: "app_admin",
      Validation("At most 63 letters, digits and underscores, with a letter first, and not admin.") {
        $0.matches("^[A-Za-z][A-Za-z0-9_]{0,62}$") && $0 != "admin"
      }
    )
    Field(\.allocatedStorage, "Initial storage in GiB.", default: 20)
    Field(\.maxAllocatedStorage, "Storage in GiB that RDS may grow the instance to automatically.", default: 100)
    Field(\.multiAZ, "True if a standby runs in a second availability zone.", default: true)
    Field(\.deletionProtection, "True if AWS refuses to delete the instance.", default: true)
    Field(
      \.skipFinalSnapshot,
      "True if RDS deletes the instance without a final snapshot. No effect while deletion_protection is true.",
      default: false
    )
    Field(\.backupRetention, "Days that backups are kept.", default: 7)
    Field(\.backupWindow, "Daily time of the backups, in UTC.", default: defaultWindows.backup)
    Field(\.maintenanceWindow, "Weekly time of the maintenance, in UTC.", default: defaultWindows.maintenance)
    Field(\.createKMSKey, "True if the module creates a KMS key for the instance.", default: true)
    Field(
      \.kmsKeyARN,
      "KMS key to use if create_kms_key is false. Its policy has to let CloudWatch Logs use it."
    )
    Field(\.snapshotIdentifier, "Snapshot to restore. The storage keeps the KMS key of the snapshot.")
    Field(
      \.parameters,
      "Parameters of PostgreSQL by name.",
      default: [:],
      Validation("The module itself sets rds.force_ssl, log_statement and log_min_duration_statement.") { parameters in
        let own: List<Text> = ["rds.force_ssl", "log_statement", "log_min_duration_statement"]
        return own.map(as: "name") { !parameters.keys.contains($0) }.allTrue
      },
      Validation("Parameters apply immediate or pending-reboot.") { parameters in
        let methods: List<Text> = ["immediate", "pending-reboot"]
        return parameters.map(as: "parameter") { methods.contains($1.applyMethod) }.allTrue
      }
    )
    Field(\.alarmThresholds, "Thresholds of the alarms.", default: AlarmThresholds())
    Field(
      \.allowMajorVersionUpgrade,
      "True if a change of engine_version may upgrade to another major version.",
      default: false
    )
    Field(
      \.applyImmediately,
      "True if changes are applied at once, and not in the maintenance window.",
      default: false
    )
  }

  /// The default windows for backups and maintenance, at night in America.
  private static let defaultWindows: (backup: BackupWindow, maintenance: MaintenanceWindow) =
    ("06:00-07:00", "sun:08:00-sun:09:00")

  /// The outputs of the module.
  public struct Outputs: Shape {
    /// The host name of the instance.
    public let address: Text
    /// The host name and the port, like `host:5432`.
    public let endpoint: Text
    /// The port of the instance.
    public let port: PortNumber
    /// The name of the database that RDS created with the instance.
    public let name: Text
    /// The ARN of the instance.
    public let arn: ARN<DatabaseInstance>
    /// The identifier of the instance.
    public let identifier: Text
    /// The identifier that IAM policies for `rds-db:connect` use, like `db-ABCDEFGHIJKL01234`.
    public let resourceID: Text
    /// The secret with the name and the password of the administrator.
    public let masterUserSecretARN: ARN<SecretsManagerSecret>
    /// The security group of the instance. It has no rules.
    public let securityGroupID: SecurityGroupID
    /// The security group and the port, for the `connections` of a client.
    public let connection: Connection
    /// The KMS key that encrypts the instance.
    public let kmsKeyARN: ARN<Key>

    public static let interface = Interface(Self.init) {
      Field(\.address, "Host name of the instance.", name: "db_instance_address")
      Field(\.endpoint, "Host name and port.", name: "db_instance_endpoint")
      Field(\.port, "Port of the instance.", name: "db_instance_port")
      Field(\.name, "Name of the database.", name: "db_instance_name")
      Field(\.arn, "ARN of the instance.", name: "db_instance_arn")
      Field(\.identifier, "Identifier of the instance.", name: "db_instance_identifier")
      Field(\.resourceID, "Identifier for IAM policies that allow rds-db:connect.", name: "db_instance_resource_id")
      Field(
        \.masterUserSecretARN,
        "Secret with the name and the password of the administrator.",
        name: "db_instance_master_user_secret_arn"
      )
      Field(\.securityGroupID, "Security group of the instance. It has no rules.")
      Field(\.connection, "Security group and port, for the connections of a client.")
      Field(\.kmsKeyARN, "KMS key that encrypts the instance.")
    }
  }
}

extension RDS {
  /// Describes a database. Each default is the safe choice.
  ///
  /// - Parameters:
  ///   - identifier: The identifier of the instance, and the first part of its host name.
  ///   - engineVersion: The major version. RDS installs minor versions in the maintenance window.
  ///   - instanceClass: The class of the instance.
  ///   - vpcID: The VPC of the subnets.
  ///   - subnetIDs: Subnets in at least two availability zones, preferably without a route to the internet.
  ///   - alarmTopics: The topics that receive the alarms, when they go off and when they are over.
  ///   - databaseName: The name of the database that RDS creates with the instance. Default: `"app"`.
  ///   - userName: The name of the administrator. Default: `"app_admin"`.
  ///   - allocatedStorage: The initial storage in GiB. Default: `20`.
  ///   - maxAllocatedStorage: The storage in GiB that RDS may grow the instance to automatically. Default: `100`.
  ///   - multiAZ: True if a standby runs in a second availability zone. Default: `true`.
  ///   - deletionProtection: True if AWS refuses to delete the database. Default: `true`.
  ///   - skipFinalSnapshot: True if RDS deletes the database without a final snapshot. This needs `deletionProtection: false` as well.
  ///     Default: `false`.
  ///   - backupRetention: The number of days that backups are kept. Default: `7`.
  ///   - backupWindow: The daily time of the backups, in UTC. Default: `"06:00-07:00"`.
  ///   - maintenanceWindow: The weekly time in which RDS may change the database, in UTC. Default: `"sun:08:00-sun:09:00"`.
  ///   - kmsKeyARN: A KMS key to use instead of a key of the module. Its policy has to let CloudWatch Logs use it. A change of the key
  ///     replaces the database, which deletion protection prevents.
  ///   - snapshotIdentifier: The snapshot to restore. The storage keeps the KMS key of the snapshot: pass that key as `kmsKeyARN` if
  ///     the module did not create it. A change of the snapshot replaces the database, which deletion protection prevents.
  ///   - parameters: More parameters of PostgreSQL. TLS, and the logging of schema changes and of statements that take longer than a
  ///     second, are always on.
  ///   - alarmThresholds: The thresholds of the alarms.
  ///   - allowMajorVersionUpgrade: True if a change of `engineVersion` may upgrade the database. Default: `false`.
  ///   - applyImmediately: True if changes, and the outages that some of them cause, do not wait for the maintenance window.
  ///     Default: `false`.
  @_disfavoredOverload
  public init(
    identifier: DatabaseIdentifier,
    engineVersion: PostgreSQLVersion,
    instanceClass: DatabaseInstanceClass,
    vpcID: VPCID,
    subnetIDs: List<SubnetID>,
    alarmTopics: List<ARN<Topic>>,
    databaseName: Text = .default,
    userName: Text = .default,
    allocatedStorage: AllocatedStorage = .default,
    maxAllocatedStorage: AllocatedStorage = .default,
    multiAZ: Flag = .default,
    deletionProtection: Flag = .default,
    skipFinalSnapshot: Flag = .default,
    backupRetention: BackupRetention = .default,
    backupWindow: BackupWindow = .default,
    maintenanceWindow: MaintenanceWindow = .default,
    kmsKeyARN: ARN<Key>? = nil,
    snapshotIdentifier: Text? = nil,
    parameters: Map<Parameter> = .default,
    alarmThresholds: AlarmThresholds = .default,
    allowMajorVersionUpgrade: Flag = .default,
    applyImmediately: Flag = .default
  ) {
    self.identifier = identifier
    self.engineVersion = engineVersion
    self.instanceClass = instanceClass
    self.vpcID = vpcID
    self.subnetIDs = subnetIDs
    self.alarmTopics = alarmTopics
    self.databaseName = databaseName
    self.userName = userName
    self.allocatedStorage = allocatedStorage
    self.maxAllocatedStorage = maxAllocatedStorage
    self.multiAZ = multiAZ
    self.deletionProtection = deletionProtection
    self.skipFinalSnapshot = skipFinalSnapshot
    self.backupRetention = backupRetention
    self.backupWindow = backupWindow.apart(from: maintenanceWindow, defaults: Self.defaultWindows)
    self.maintenanceWindow = maintenanceWindow
    self.createKMSKey = Flag(kmsKeyARN == nil)
    self.kmsKeyARN = Nullable(kmsKeyARN)
    self.snapshotIdentifier = Nullable(snapshotIdentifier)
    self.parameters = parameters
    self.alarmThresholds = alarmThresholds
    self.allowMajorVersionUpgrade = allowMajorVersionUpgrade
    self.applyImmediately = applyImmediately
  }
}
