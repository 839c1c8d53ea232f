public import Terraform

extension RDS {
  /// Describes a database. What is left out is the safe choice.
  ///
  /// - Parameters:
  ///   - identifier: The identifier, which is also the first part of the host name.
  ///   - engineVersion: The major version. Minor versions are installed in the maintenance window.
  ///   - instanceClass: The size of the instance.
  ///   - vpcID: The VPC of the subnets.
  ///   - subnetIDs: Subnets in at least two zones, which should have no way to the internet.
  ///   - alarmTopics: The topics that are told when an alarm goes off and when it is over.
  ///   - databaseName: The database that is made with the instance, `app` if it is left out.
  ///   - userName: The administrator, `app_admin` if it is left out.
  ///   - allocatedStorage: GiB to begin with, 20 if it is left out.
  ///   - maxAllocatedStorage: GiB that RDS may grow the storage to by itself, 100 if it is left out.
  ///   - multiAZ: Whether a standby runs in a second zone; it does if this is left out.
  ///   - deletionProtection: Whether AWS refuses to delete the database; it does if this is left out.
  ///   - skipFinalSnapshot: Whether a deleted database leaves no snapshot; it needs `deletionProtection: false` as well.
  ///   - backupRetention: Days, 7 if it is left out.
  ///   - backupWindow: When backups are made, in UTC.
  ///   - maintenanceWindow: When RDS may change the database, in UTC.
  ///   - kmsKeyARN: A key to use in place of one of the database's own. Its policy has to let CloudWatch Logs use it. Another key
  ///     later replaces the database, which deletion protection refuses.
  ///   - snapshotIdentifier: A snapshot to make the database from. Its storage keeps the key of the snapshot, so if that is not
  ///     the database's own, pass it as `kmsKeyARN`. On a database that exists, another snapshot replaces it, which deletion
  ///     protection refuses.
  ///   - parameters: More parameters of PostgreSQL. TLS and the logging of schema changes and of statements above a second are always on.
  ///   - alarmThresholds: What sets the alarms off.
  ///   - allowMajorVersionUpgrade: Whether another `engineVersion` may upgrade the database.
  ///   - applyImmediately: Whether changes, and the outages that some of them need, do not wait for the maintenance window.
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
    self.init(
      identifier: identifier,
      engineVersion: engineVersion,
      instanceClass: instanceClass,
      vpcID: vpcID,
      subnetIDs: subnetIDs,
      alarmTopics: alarmTopics,
      databaseName: databaseName,
      userName: userName,
      allocatedStorage: allocatedStorage,
      maxAllocatedStorage: maxAllocatedStorage,
      multiAZ: multiAZ,
      deletionProtection: deletionProtection,
      skipFinalSnapshot: skipFinalSnapshot,
      backupRetention: backupRetention,
      backupWindow: backupWindow.apart(from: maintenanceWindow, defaults: Self.windows),
      maintenanceWindow: maintenanceWindow,
      createKMSKey: kmsKeyARN == nil ? .default : false,
      kmsKeyARN: kmsKeyARN.map { Nullable($0) } ?? .default,
      snapshotIdentifier: snapshotIdentifier.map { Nullable($0) } ?? .default,
      parameters: parameters,
      alarmThresholds: alarmThresholds,
      allowMajorVersionUpgrade: allowMajorVersionUpgrade,
      applyImmediately: applyImmediately
    )
  }

  /// The default windows for backups and maintenance, at night in America.
  static let windows: (BackupWindow, MaintenanceWindow) = ("06:00-07:00", "sun:08:00-sun:09:00")

  /// A parameter of PostgreSQL.
  ///
  /// ```swift
  /// parameters: ["work_mem": .dynamic("65536"), "max_connections": .static("200")]
  /// ```
  ///
  /// The [list of
  /// parameters](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Appendix.PostgreSQL.CommonDBATasks.Parameters.html) says which are dynamic and
  /// which are static.
  public struct Parameter: ObjectValue {
    public let value: Text
    public let applyMethod: Text

    init(value: Text, applyMethod: Text) {
      self.value = value
      self.applyMethod = applyMethod
    }

    public static let interface = Interface(Self.init(value:applyMethod:)) {
      Field(\.value, "The value.")
      Field(\.applyMethod, "`pending-reboot` for a static parameter.", default: "immediate")
    }

    /// A dynamic parameter, which takes effect at once.
    public static func dynamic(_ value: Text) -> Parameter { Parameter(value: value, applyMethod: .default) }

    /// A static parameter, which takes effect after the next reboot.
    public static func `static`(_ value: Text) -> Parameter { Parameter(value: value, applyMethod: "pending-reboot") }
  }

  /// The thresholds of the alarms.
  public struct AlarmThresholds: ObjectValue {
    public let cpu: Percentage
    public let freeStorage: Mebibytes
    public let freeableMemory: Mebibytes
    public let connections: Number
    public let transactionIDs: Number

    /// - Parameters:
    ///   - cpu: Share of CPU, 80 if it is left out.
    ///   - freeStorage: 1 GiB if it is left out: less than where RDS grows the storage by itself, so it no longer can.
    ///   - freeableMemory: 128 MiB if it is left out.
    ///   - connections: How many, 80 if it is left out, about what the smallest class takes. It grows with the
    ///     [memory of the class](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Limits.html#RDS_Limits.MaxConnections).
    ///   - transactionIDs: How many are used, a billion if it is left out. At two billion PostgreSQL
    ///     [stops taking writes](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Appendix.PostgreSQL.CommonDBATasks.Autovacuum.html).
    public init(
      cpu: Percentage = .default,
      freeStorage: Mebibytes = .default,
      freeableMemory: Mebibytes = .default,
      connections: Number = .default,
      transactionIDs: Number = .default
    ) {
      self.cpu = cpu
      self.freeStorage = freeStorage
      self.freeableMemory = freeableMemory
      self.connections = connections
      self.transactionIDs = transactionIDs
    }

    public static let interface = Interface(Self.init) {
      Field(\.cpu, "Percentage of CPU.", default: 80)
      Field(\.freeStorage, "MiB of free storage.", default: .gib(1))
      Field(\.freeableMemory, "MiB of freeable memory.", default: .mib(128))
      Field(\.connections, "Connections.", default: 80)
      Field(\.transactionIDs, "Transaction IDs that vacuuming has not freed, of two billion.", default: 1_000_000_000)
    }
  }
}
