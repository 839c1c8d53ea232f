public import Terraform

extension ElastiCache {
  public func body(_ tf: Scope) -> Outputs {
    let account = tf.account()
    let logPrefix: Text = "/aws/vendedlogs/elasticache/\(replicationGroupID)"
    let key = tf.ownKey(
      when: createKMSKey,
      otherwise: kmsKeyARN,
      "Cache \(replicationGroupID)",
      logGroups: "\(logPrefix)/*",
      in: account
    )

    tf.comment(
      "Groups with this prefix need no line in the resource policy of CloudWatch Logs, which has room for few."
    )
    let logTypes: ValueSet<Text> = ["engine-log", "slow-log"]
    let logs = tf.resources(LogGroup.self, "this", forEach: logTypes) { group, each in
      group.name = "\(logPrefix)/\(each.key)"
      group.retention_in_days = 365
      group.kms_key_id = key
    }

    let securityGroup = tf.securityGroup("this", Text(replicationGroupID), "Cache \(replicationGroupID)", in: vpcID)

    let subnetGroup = tf.resource("aws_elasticache_subnet_group", "this") {
      $0.name = replicationGroupID
      $0.description = "Cache \(replicationGroupID)"
      $0.subnet_ids = subnetIDs
    }

    let (users, userGroup) = userGroup(tf)
    let parameterGroup = parameterGroup(tf)

    let cache = tf.resource(ReplicationGroup.self, "this") {
      $0.replication_group_id = replicationGroupID
      $0.description = "Cache \(replicationGroupID)"
      $0.engine = engine.name
      $0.engine_version = engine.version
      $0.node_type = nodeType
      $0.port = PortNumber.redis
      $0.num_cache_clusters = nodeCount
      $0.automatic_failover_enabled = multiAZ
      $0.multi_az_enabled = multiAZ
      $0.parameter_group_name = parameterGroup.name
      $0.subnet_group_name = subnetGroup.name
      $0.security_group_ids = List([securityGroup.id])
      $0.blankLine()
      $0.at_rest_encryption_enabled = true
      $0.kms_key_id = key
      $0.transit_encryption_enabled = true
      $0.transit_encryption_mode = "required"
      $0.user_group_ids = List([userGroup.id])
      $0.blankLine()
      $0.snapshot_retention_limit = snapshotRetention
      $0.snapshot_window = snapshotWindow
      $0.final_snapshot_identifier = skipFinalSnapshot.then(nil, else: Nullable(Text("\(replicationGroupID)-final")))
      $0.maintenance_window = maintenanceWindow
      $0.auto_minor_version_upgrade = true
      $0.apply_immediately = applyImmediately
      $0.blocks("log_delivery_configuration", forEach: logs.name as Map<Text>) { delivery, each in
        delivery.log_type = each.key
        delivery.log_format = "json"
        delivery.destination_type = "cloudwatch-logs"
        delivery.destination = each.value
      }
      $0.precondition(!multiAZ || nodeCount > 1, "A single node has no replica to fail over to: set multi_az to false.")
      $0.precondition(createKMSKey != kmsKeyARN.isSet, "Set kms_key_arn if create_kms_key is false, and only then.")
    }

    alarms(tf)

    return Outputs(
      primaryEndpointAddress: cache.primary_endpoint_address,
      readerEndpointAddress: cache.reader_endpoint_address,
      port: cache.attribute("port"),
      arn: cache.arn,
      replicationGroupID: cache.attribute("id"),
      securityGroupID: securityGroup.id,
      connection: Connection(to: securityGroup.id, port: cache.attribute("port")),
      userGroupID: userGroup.id,
      userNames: users.user_name,
      userPolicies: users.mapValues(as: "user") {
        Policy(.allow("elasticache:Connect", on: [Text(cache.arn), $0.arn])).json
      },
      kmsKeyARN: key
    )
  }

  private func userGroup(_ tf: Scope) -> (ResourceMap<CacheUser>, Resource<CacheUserGroup>) {
    tf.comment("The name of a user that signs in with IAM has to be its identifier.")
    let users = tf.resources(CacheUser.self, "this", forEach: users) { user, each in
      user.user_id = "\(replicationGroupID)-\(each.key)"
      user.user_name = "\(replicationGroupID)-\(each.key)"
      user.engine = engine.name
      user.access_string = each.value
      user.block("authentication_mode") { $0.type = "iam" }
    }

    tf.comment("A user group of Redis OSS needs a user of this name. This user can neither sign in nor run commands.")
    let isRedis: Flag = engine.name == "redis"
    let disabled = tf.resources(CacheUser.self, "default", count: isRedis.then(1, else: 0)) { user, _ in
      user.user_id = "\(replicationGroupID)-default"
      user.user_name = "default"
      user.engine = engine.name
      user.access_string = "off ~* -@all"
      user.no_password_required = true
    }

    let group = tf.resource(CacheUserGroup.self, "this") {
      $0.user_group_id = replicationGroupID
      $0.engine = engine.name
      $0.user_ids = (users.values.user_id as List<Text>) + (disabled.user_id as List<Text>)
    }
    return (users, group)
  }

  private func parameterGroup(_ tf: Scope) -> Resource<AnyResource> {
    let family = tf.local("family", "\(engine.name)\(engine.version.split(by: ".")[0])" as Text)
    tf.comment(
      "The family is in the name, because Terraform creates a group of another family before it destroys this one."
    )
    return tf.resource("aws_elasticache_parameter_group", "this") {
      $0.name = "\(replicationGroupID)-\(family)"
      $0.description = "Cache \(replicationGroupID)"
      $0.family = family
      $0.blocks("parameter", forEach: parameters) { parameter, each in
        parameter.name = each.key
        parameter.value = each.value
      }
      $0.lifecycle(createBeforeDestroy: true)
    }
  }
}
