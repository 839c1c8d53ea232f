public import Terraform

extension RDS {
  public func body(_ tf: Scope) -> Outputs {
    let account = tf.account()
    let logPrefix: Text = "/aws/rds/instance/\(identifier)"
    let key = tf.ownKey(
      when: createKMSKey,
      otherwise: kmsKeyARN,
      "Database \(identifier)",
      logGroups: "\(logPrefix)/*",
      in: account
    )

    tf.comment("RDS would create these log groups without encryption, and with logs that never expire.")
    let logTypes: ValueSet<Text> = ["postgresql", "upgrade"]
    let logs = tf.resources(LogGroup.self, "this", forEach: logTypes) { group, each in
      group.name = "\(logPrefix)/\(each.key)"
      group.retention_in_days = 365
      group.kms_key_id = key
    }

    let securityGroup = tf.securityGroup("this", Text(identifier), "Database \(identifier)", in: vpcID)

    let subnetGroup = tf.resource("aws_db_subnet_group", "this") {
      $0.name = identifier
      $0.description = "Database \(identifier)"
      $0.subnet_ids = subnetIDs
    }

    let parameterGroup = parameterGroup(tf)
    let monitoring = monitoringRole(tf, account)

    let instance = tf.resource(DatabaseInstance.self, "this") {
      $0.identifier = identifier
      $0.engine = "postgres"
      $0.engine_version = engineVersion
      $0.instance_class = instanceClass
      $0.multi_az = multiAZ
      $0.snapshot_identifier = snapshotIdentifier
      $0.blankLine()
      $0.db_name = databaseName
      $0.port = PortNumber.postgreSQL
      $0.username = userName
      $0.manage_master_user_password = true
      $0.master_user_secret_kms_key_id = key
      $0.iam_database_authentication_enabled = true
      $0.blankLine()
      $0.storage_type = "gp3"
      $0.allocated_storage = allocatedStorage
      $0.max_allocated_storage = maxAllocatedStorage
      $0.storage_encrypted = true
      $0.kms_key_id = key
      $0.blankLine()
      $0.db_subnet_group_name = subnetGroup.name
      $0.vpc_security_group_ids = List([securityGroup.id])
      $0.publicly_accessible = false
      $0.parameter_group_name = parameterGroup.name
      $0.blankLine()
      $0.backup_retention_period = backupRetention
      $0.backup_window = backupWindow
      $0.copy_tags_to_snapshot = true
      $0.deletion_protection = deletionProtection
      $0.skip_final_snapshot = skipFinalSnapshot && !deletionProtection
      $0.final_snapshot_identifier = "\(identifier)-final"
      $0.blankLine()
      $0.maintenance_window = maintenanceWindow
      $0.auto_minor_version_upgrade = true
      $0.allow_major_version_upgrade = allowMajorVersionUpgrade
      $0.apply_immediately = applyImmediately
      $0.blankLine()
      $0.enabled_cloudwatch_logs_exports = logTypes
      $0.monitoring_interval = 60
      $0.monitoring_role_arn = monitoring.role.arn
      $0.performance_insights_enabled = true
      $0.performance_insights_kms_key_id = key
      $0.precondition(
        maxAllocatedStorage.number > allocatedStorage.number,
        "max_allocated_storage has to be larger than allocated_storage."
      )
      $0.precondition(createKMSKey != kmsKeyARN.isSet, "Set kms_key_arn if create_kms_key is false, and only then.")
      $0.postcondition("The storage keeps the key of its snapshot: pass that key as kms_key_arn.") {
        $0.attribute("kms_key_id", as: ARN<Key>.self) == key
      }
      $0.depends(on: logs, monitoring.attachment)
    }

    alarms(tf, instance)

    return Outputs(
      address: instance.address,
      endpoint: instance.endpoint,
      port: instance.attribute("port"),
      name: instance.db_name,
      arn: instance.arn,
      identifier: instance.identifier,
      resourceID: instance.resource_id,
      masterUserSecretARN: secret(of: instance),
      securityGroupID: securityGroup.id,
      connection: Connection(to: securityGroup.id, port: instance.attribute("port")),
      kmsKeyARN: key
    )
  }

  private func parameterGroup(_ tf: Scope) -> Resource<AnyResource> {
    tf.resource("aws_db_parameter_group", "this") {
      $0.name_prefix = "\(identifier)-"
      $0.description = "Database \(identifier)"
      $0.family = "postgres\(engineVersion)"
      $0.block("parameter") {
        $0.name = "rds.force_ssl"
        $0.value = "1"
        $0.apply_method = "pending-reboot"
      }
      $0.block("parameter") {
        $0.name = "log_statement"
        $0.value = "ddl"
      }
      $0.block("parameter") {
        $0.name = "log_min_duration_statement"
        $0.value = "1000"
      }
      $0.blocks("parameter", forEach: parameters) { parameter, each in
        parameter.name = each.key
        parameter.value = each.value.value
        parameter.apply_method = each.value.applyMethod
      }
      $0.lifecycle(createBeforeDestroy: true)
    }
  }

  /// Declares the role of [Enhanced
  /// Monitoring](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Monitoring.OS.Enabling.html). Only this instance can use it.
  private func monitoringRole(
    _ tf: Scope,
    _ account: Account
  ) -> (role: Resource<Role>, attachment: Resource<AnyResource>) {
    let role = tf.resource(Role.self, "monitoring") {
      $0.name_prefix = "rds-monitoring-"
      $0.description = "Enhanced Monitoring of \(identifier)"
      $0.assume_role_policy =
        Policy(
          .allow(
            "sts:AssumeRole",
            to: .service("monitoring.rds.amazonaws.com"),
            when: [.equals("aws:SourceArn", "arn:aws:rds:\(account.region):\(account.number):db:\(identifier)")]
          )
        ).json
    }
    let attachment = tf.resource("aws_iam_role_policy_attachment", "monitoring") {
      $0.role = role.name
      $0.policy_arn = "arn:aws:iam::aws:policy/service-role/AmazonRDSEnhancedMonitoringRole"
    }
    return (role, attachment)
  }

  private func secret(of instance: Resource<DatabaseInstance>) -> ARN<SecretsManagerSecret> {
    let secrets: List<Object> = instance.attribute("master_user_secret")
    return ARN(expr: .attribute(of: secrets[0].expr, "secret_arn"))
  }
}
