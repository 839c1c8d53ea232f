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

  public static let interface = Interface(
    Self.init(
      identifier:
      engineVersion:
      instanceClass:
      vpcID:
      subnetIDs:
      alarmTopics:
      databaseName:
      userName:
      allocatedStorage:
      maxAllocatedStorage:
      multiAZ:
      deletionProtection:
      skipFinalSnapshot:
      backupRetention:
      backupWindow:
      maintenanceWindow:
      createKMSKey:
      kmsKeyARN:
      snapshotIdentifier:
      parameters:
      alarmThresholds:
      allowMajorVersionUpgrade:
      applyImmediately:
    )
  ) {
    Field(
      \.identifier,
      "Identifier of the instance.",
      DatabaseIdentifier.validation
    )
    Field(
      \.engineVersion,
      "Major version of PostgreSQL. RDS installs minor versions by itself.",
      PostgreSQLVersion.validation
    )
    Field(
      \.instanceClass,
      "Class of the instance.",
      DatabaseInstanceClass.validation
    )
    Field(\.vpcID, "VPC of the security group.")
    Field(
      \.subnetIDs,
      "Subnets in at least two zones.",
      Validation("At least two subnets.") { $0.count >= 2 }
    )
    Field(\.alarmTopics, "Topics that are told of alarms.")
    Field(
      \.databaseName,
      "Name of the database that is made with the instance.",
      default: "app",
      Validation("At most 63 letters, digits and underscores, with a letter first.") {
        $0.matches("^[A-Za-z][A-Za-z0-9_]{0,62}$")
      }
    )
    Field(
      \.userName,
      "Name of the administrator, whose password AWS makes and changes.",
      default: "app_admin",
      Validation("At most 63 letters, digits and underscores, with a letter first, and not admin.") {
        $0.matches("^[A-Za-z][A-Za-z0-9_]{0,62}$") && $0 != "admin"
      }
    )
    Field(
      \.allocatedStorage,
      "Storage to begin with, in GiB.",
      default: 20,
      AllocatedStorage.validation
    )
    Field(
      \.maxAllocatedStorage,
      "Storage that RDS may grow the instance to by itself, in GiB.",
      default: 100,
      AllocatedStorage.validation
    )
    Field(\.multiAZ, "Whether a standby runs in a second zone.", default: true)
    Field(\.deletionProtection, "Whether AWS refuses to delete the instance.", default: true)
    Field(
      \.skipFinalSnapshot,
      "Whether the instance goes without a last snapshot. It has an effect only where deletion_protection is off.",
      default: false
    )
    Field(
      \.backupRetention,
      "Days that backups are kept.",
      default: 7,
      BackupRetention.validation
    )
    Field(\.backupWindow, "When backups are made every day, in UTC.", default: windows.0, BackupWindow.validation)
    Field(
      \.maintenanceWindow,
      "When updates may run every week, in UTC.",
      default: windows.1,
      MaintenanceWindow.validation
    )
    Field(\.createKMSKey, "Whether the instance gets a key of its own.", default: true)
    Field(\.kmsKeyARN, "Key to use where create_kms_key is false. Its policy has to let CloudWatch Logs use it.")
    Field(\.snapshotIdentifier, "Snapshot to make the instance from. The storage keeps the key of the snapshot.")
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
    Field(
      \.alarmThresholds,
      "What sets the alarms off.",
      default: AlarmThresholds(),
      Validation("A percentage from 0 to 100.") { $0.cpu.isWithinLimit }
    )
    Field(
      \.allowMajorVersionUpgrade,
      "Whether a change of engine_version may upgrade to another major version.",
      default: false
    )
    Field(\.applyImmediately, "Whether changes are made at once, and not in the maintenance window.", default: false)
  }

  public struct Outputs: Shape {
    public let address: Text
    public let endpoint: Text
    public let port: PortNumber
    public let name: Text
    public let arn: ARN<DatabaseInstance>
    public let identifier: Text
    public let resourceID: Text
    public let masterUserSecretARN: ARN<SecretsManagerSecret>
    public let securityGroupID: SecurityGroupID
    public let connection: Connection
    public let kmsKeyARN: ARN<Key>

    public static let interface = Interface(Self.init) {
      Field(\.address, "Host name of the instance.", name: "db_instance_address")
      Field(\.endpoint, "Host name and port.", name: "db_instance_endpoint")
      Field(\.port, "Port of the instance.", name: "db_instance_port")
      Field(\.name, "Name of the database.", name: "db_instance_name")
      Field(\.arn, "ARN of the instance.", name: "db_instance_arn")
      Field(\.identifier, "Identifier of the instance.", name: "db_instance_identifier")
      Field(
        \.resourceID,
        "Identifier that policies for rds-db:connect name the instance by.",
        name: "db_instance_resource_id"
      )
      Field(
        \.masterUserSecretARN,
        "Secret with the name and the password of the administrator.",
        name: "db_instance_master_user_secret_arn"
      )
      Field(\.securityGroupID, "Security group of the instance, without rules of its own.")
      Field(\.connection, "What a client has to be let into.")
      Field(\.kmsKeyARN, "Key that the instance is encrypted with.")
    }
  }
}
