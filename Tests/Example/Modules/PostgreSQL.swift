import Terraform

/// A PostgreSQL instance with 25 inputs, which is as many as the language should have to carry.
struct PostgreSQL: Module {
  static let name = "postgresql"
  static let requirements = Requirements.modules

  let identifier: Text
  let engineVersion: Text
  let instanceClass: InstanceClass
  let vpcID: VPCID
  let subnetIDs: List<SubnetID>
  let masterPassword: Secret
  let alarmTopics: List<ARN<Topic>>
  var databaseName: Text = .default
  var userName: Text = .default
  var port: Number = .default
  var storage: Storage = .default
  var backup: Backup = .default
  var multiAZ: Flag = .default
  var replicas: Number = .default
  var deletionProtection: Flag = .default
  var applyImmediately: Flag = .default
  var kmsKey: Nullable<ARN<Key>> = .default
  var snapshot: Nullable<Text> = .default
  var monitoringRole: Nullable<ARN<Role>> = .default
  var caCertificate: Nullable<Text> = .default
  var logs: ValueSet<Text> = .default
  var parameters: Map<Parameter> = .default
  var alarms: Map<Alarm> = .default
  var maintenanceWindow: Text = .default
  var tags: Map<Text> = .default

  static let interface = Interface(Self.init) {
    Field(\.identifier, "Name of the instance.", Validation("At most 63 characters.") { $0.length <= 63 })
    Field(\.engineVersion, "Major version of PostgreSQL.")
    Field(\.instanceClass, "Class of the instance.")
    Field(\.vpcID, "The VPC of the security group.")
    Field(\.subnetIDs, "Subnets in at least two zones.", Validation("At least two subnets.") { $0.count >= 2 })
    Field(\.masterPassword, "Password of the master user.")
    Field(\.alarmTopics, "Topics that are told of alarms.")
    Field(\.databaseName, "Name of the database.", default: "app")
    Field(\.userName, "Name of the master user.", default: "app_admin")
    Field(\.port, "Port to listen on.", default: 5432)
    Field(\.storage, "Storage of the instance.", default: Storage(initial: 20))
    Field(\.backup, "When backups are made, and how long they are kept.", default: Backup())
    Field(\.multiAZ, "Whether a standby runs in a second zone.", default: true)
    Field(\.replicas, "How many replicas to read from.", default: 0, Validation("0 to 15.") { $0 >= 0 && $0 <= 15 })
    Field(\.deletionProtection, "Whether AWS refuses to delete the instance.", default: true)
    Field(\.applyImmediately, "Whether changes wait for the maintenance window.", default: false)
    Field(\.kmsKey, "Key for the storage; a key of its own if there is none.")
    Field(\.snapshot, "Snapshot to restore the instance from.")
    Field(\.monitoringRole, "Role that enhanced monitoring writes with; none without it.")
    Field(\.caCertificate, "Certificate authority of the instance.", name: "ca_cert_identifier")
    Field(\.logs, "Logs to export.", default: ["postgresql", "upgrade"])
    Field(\.parameters, "Parameters of PostgreSQL by name.", default: [:])
    Field(\.alarms, "Alarms by the name of their metric.", default: [:])
    Field(\.maintenanceWindow, "When maintenance may run, in UTC.", default: "sun:04:00-sun:05:00")
    Field(\.tags, "Tags of every resource.", default: [:])
  }

  struct Outputs: Shape {
    let address: Text
    let endpoint: Text
    let securityGroupID: SecurityGroupID
    let keyARN: ARN<Key>
    let replicaAddresses: List<Text>
    let alarmARNs: Map<Text>
    let snapshot: Nullable<Text>
    let url: Secret

    static let interface = Interface(Self.init) {
      Field(\.address, "Host name of the instance.")
      Field(\.endpoint, "Host name and port.")
      Field(\.securityGroupID, "Security group of the instance.")
      Field(\.keyARN, "Key of the storage.")
      Field(\.replicaAddresses, "Host names of the replicas.")
      Field(\.alarmARNs, "The alarms by the name of their metric.")
      Field(\.snapshot, "The snapshot that the instance was restored from.")
      Field(\.url, "Where the application connects to.")
    }
  }
}
