import Terraform

/// A database with inputs that are objects.
struct PostgreSQL: Module {
  static let name = "postgresql"
  static let requirements = Requirements.modules

  let identifier: Text
  let subnetIDs: List<SubnetID>
  let password: Secret
  var instanceClass: InstanceClass = .default
  var storage: Storage = .default
  var alarms: Map<Alarm> = .default

  static let interface = Interface(Self.init) {
    Field(\.identifier, "Name of the instance.", Validation("At most 63 characters.") { $0.length <= 63 })
    Field(\.subnetIDs, "Subnets in at least two zones.")
    Field(\.password, "Password of the master user.")
    Field(\.instanceClass, "Class of the instance.", default: .db_t4g_micro)
    Field(\.storage, "Storage of the instance.", default: Storage(initial: 20))
    Field(\.alarms, "Alarms by the name of their metric.", default: [:])
  }

  struct Outputs: Shape {
    let address: Text
    let securityGroupID: SecurityGroupID
    let url: Secret

    static let interface = Interface(Self.init) {
      Field(\.address, "Host name of the instance.")
      Field(\.securityGroupID, "Security group of the instance.")
      Field(\.url, "URL of the database, with the password.")
    }
  }

  func body(_ tf: Scope) -> Outputs {
    let subnets = tf.resource("aws_db_subnet_group", "this") {
      $0.name = identifier
      $0.subnet_ids = subnetIDs
    }
    let group = tf.resource(SecurityGroup.self, "this") { $0.name_prefix = "\(identifier)-" }
    let instance = tf.resource(Database.self, "this") {
      $0.identifier = identifier
      $0.instance_class = instanceClass
      $0.password = password
      $0.allocated_storage = storage.initial
      $0.max_allocated_storage = storage.most
      $0.storage_type = storage.type
      $0.iops = storage.iops
      $0.db_subnet_group_name = subnets.name
      $0.vpc_security_group_ids = List([group.id])
    }
    tf.resources("aws_cloudwatch_metric_alarm", "this", forEach: alarms) { alarm, each in
      alarm.alarm_name = "\(identifier)-\(each.key)"
      alarm.comparison_operator = "GreaterThanThreshold"
      alarm.threshold = each.value.threshold
      alarm.period = each.value.periods.seconds
      alarm.evaluation_periods = each.value.periods.count
    }
    return Outputs(
      address: instance.address,
      securityGroupID: group.id,
      url: Secret.call("format", Text("postgres://app:%s@%s"), password, instance.address as Text)
    )
  }
}
