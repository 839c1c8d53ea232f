import Terraform

extension PostgreSQL {
  func body(_ tf: Scope) -> Outputs {
    let tags = tf.local("tags", self.tags.merging(["Name": identifier]))

    let ownKey = tf.resource(Key.self, "this", when: !kmsKey.isSet) {
      $0.description = "Storage of \(identifier)"
      $0.enable_key_rotation = true
      $0.tags = tags
    }
    let keyARN = tf.local("kms_key_arn", kmsKey.or(ownKey.first.arn))

    let group = tf.resource("aws_db_subnet_group", "this") {
      $0.name = identifier
      $0.subnet_ids = subnetIDs
      $0.tags = tags
    }

    let securityGroup = tf.resource(SecurityGroup.self, "this") {
      $0.name_prefix = "\(identifier)-"
      $0.description = "Database \(identifier)"
      $0.vpc_id = vpcID
      $0.tags = tags
      $0.lifecycle(createBeforeDestroy: true)
    }

    let parameterGroup = tf.resource("aws_db_parameter_group", "this") {
      $0.name_prefix = "\(identifier)-"
      $0.family = "postgres\(engineVersion)"
      $0.blocks("parameter", forEach: parameters) { parameter, each in
        parameter.name = each.key
        parameter.value = each.value.value
        parameter.apply_method = each.value.appliesAtReboot.then("pending-reboot", else: "immediate")
      }
      $0.tags = tags
      $0.lifecycle(createBeforeDestroy: true)
    }

    let instance = tf.resource(Database.self, "this") {
      $0.identifier = identifier
      $0.engine = "postgres"
      $0.engine_version = engineVersion
      $0.instance_class = instanceClass
      $0.db_name = databaseName
      $0.username = userName
      $0.password = masterPassword
      $0.port = port
      $0.blankLine()
      $0.allocated_storage = storage.initial
      $0.max_allocated_storage = storage.most
      $0.storage_type = storage.type
      $0.iops = storage.iops
      $0.storage_encrypted = true
      $0.kms_key_id = keyARN
      $0.snapshot_identifier = snapshot
      $0.blankLine()
      $0.multi_az = multiAZ
      $0.db_subnet_group_name = group.name
      $0.vpc_security_group_ids = List([securityGroup.id])
      $0.parameter_group_name = parameterGroup.name
      $0.ca_cert_identifier = caCertificate
      $0.blankLine()
      $0.backup_retention_period = backup.retention
      $0.backup_window = backup.window
      $0.maintenance_window = maintenanceWindow
      $0.copy_tags_to_snapshot = true
      $0.deletion_protection = deletionProtection
      $0.skip_final_snapshot = !deletionProtection
      $0.final_snapshot_identifier = deletionProtection.then(Nullable(Text("\(identifier)-final")), else: nil)
      $0.apply_immediately = applyImmediately
      $0.blankLine()
      $0.enabled_cloudwatch_logs_exports = logs
      $0.monitoring_interval = monitoringRole.isSet.then(60, else: 0)
      $0.monitoring_role_arn = monitoringRole
      $0.tags = tags
      $0.block("timeouts") {
        $0.create = "60m"
        $0.delete = "60m"
      }
      $0.lifecycle(ignoreChanges: ["password", "snapshot_identifier"])
      $0.precondition(backup.retention > 0 || replicas == 0, "A replica needs backups of the instance.")
      $0.postcondition("The storage has to be encrypted.") { $0.storage_encrypted }
    }

    let copies = tf.resources(Database.self, "replica", count: replicas) { replica, index in
      replica.identifier = "\(identifier)-replica-\(index + 1)"
      replica.replicate_source_db = instance.identifier
      replica.instance_class = instanceClass
      replica.storage_encrypted = true
      replica.kms_key_id = keyARN
      replica.skip_final_snapshot = true
      replica.tags = tags
      replica.lifecycle(replaceTriggeredBy: [parameterGroup])
    }

    let metricAlarms = tf.resources("aws_cloudwatch_metric_alarm", "this", forEach: alarms) { alarm, each in
      alarm.alarm_name = "\(identifier)-\(each.key)"
      alarm.namespace = "AWS/RDS"
      alarm.metric_name = each.key
      alarm.statistic = "Average"
      alarm.comparison_operator = each.value.comparison
      alarm.threshold = each.value.threshold
      alarm.period = each.value.periods.seconds
      alarm.evaluation_periods = each.value.periods.count
      alarm.alarm_actions = alarmTopics
      alarm.ok_actions = alarmTopics
      alarm.dimensions = ["DBInstanceIdentifier": instance.identifier]
      alarm.tags = tags
    }

    tf.check("backups") {
      $0.assert(backup.retention >= 7 || !deletionProtection, "A protected database should keep a week of backups.")
    }

    return Outputs(
      address: instance.address,
      endpoint: "\(instance.address as Text):\(port)",
      securityGroupID: securityGroup.id,
      keyARN: keyARN,
      replicaAddresses: copies.address,
      alarmARNs: metricAlarms.arn,
      snapshot: snapshot,
      url: Secret.call(
        "format",
        Text("postgres://%s:%s@%s/%s"),
        userName,
        masterPassword,
        instance.address as Text,
        databaseName
      )
    )
  }
}
