import Terraform

extension Rule {
  private static let api = "https://docs.aws.amazon.com"

  /// The rules about values of which AWS has a fixed set, and about arguments that depend on each other.
  static let values: [Rule] = [
    tlsPolicy, fargateSize, recordAnswers, finalSnapshot, finalSnapshotOfCluster, userGroupNeedsTLS, containerInsights,
    logRetention,
  ]

  static let tlsPolicy = Rule(
    "aws_lb_listener.ssl_policy is a policy of AWS",
    on: "aws_lb_listener",
    why:
      "Terraform plans any name, and AWS refuses it (\(api)/elasticloadbalancing/latest/application/describe-ssl-policies.html).",
    fix: "Write `TLSPolicy.recommended`.",
    unknown: .passes
  ) { listener in
    let policy = listener.ssl_policy
    guard let name = policy.text, !TLSPolicy.exists(name) else { return .holds }
    return .fails("ssl_policy is “\(name)”", at: policy)
  }.explained(by: .unknownTlsPolicy)

  static let fargateSize = Rule(
    "aws_ecs_task_definition has a size that Fargate offers",
    on: "aws_ecs_task_definition",
    why: "Fargate offers fixed pairs of CPU and memory"
      + " (\(api)/AmazonECS/latest/developerguide/task_definition_parameters.html#task_size).",
    fix: "Write the numbers of a `FargateSize`, like 512 and 1024.",
    unknown: .passes
  ) { task in
    guard task.requires_compatibilities.elements?.contains(where: { $0.text == "FARGATE" }) == true else {
      return .holds
    }
    let (cpu, memory) = (task.cpu, task.memory)
    guard cpu.isSet.outcome == .holds, memory.isSet.outcome == .holds else {
      return cpu.isSet.outcome == .fails || memory.isSet.outcome == .fails ? .fails("cpu or memory is not set") : .holds
    }
    guard let units = cpu.number, let mebibytes = memory.number else { return .holds }
    if FargateSize.exists(cpu: Int(units), memory: Int(mebibytes)) { return .holds }
    return .fails("cpu is \(Int(units)) and memory is \(Int(mebibytes))", at: cpu)
  }.explained(by: .fargateSize)

  static let recordAnswers = Rule(
    "aws_route53_record is an alias, or has a TTL and records",
    on: "aws_route53_record",
    why: "A record of Route 53 has one or the other (\(api)/Route53/latest/APIReference/API_ResourceRecordSet.html).",
    fix: "Add an `alias` block, or `ttl` and `records`.",
    unknown: .passes
  ) { record in
    guard record.alias.isSet.outcome == .fails else { return .holds }
    if record.ttl.isSet.outcome == .fails { return .fails("it has neither an alias nor a ttl") }
    return record.records.isSet.outcome == .fails ? .fails("it has a ttl and no records", at: record.ttl) : .holds
  }.explained(by: .recordWithoutAnswer)

  static let finalSnapshot = finalSnapshot(of: "aws_db_instance").explained(by: .noFinalSnapshot)
  static let finalSnapshotOfCluster = finalSnapshot(of: "aws_rds_cluster").explained(by: .clusterWithoutFinalSnapshot)

  private static func finalSnapshot(of type: String) -> Rule {
    Rule(
      "\(type) has a name for its final snapshot, or skips the snapshot",
      on: type,
      why:
        "Without a name, Terraform cannot destroy it (\(api)/AmazonRDS/latest/APIReference/API_DeleteDBInstance.html).",
      fix: "Set final_snapshot_identifier.",
      unknown: .passes
    ) { database in
      let skip = database.skip_final_snapshot
      guard skip.isSet.outcome == .fails || skip.text == "false",
        database.final_snapshot_identifier.isSet.outcome == .fails,
        // A read replica has no final snapshot.
        database.replicate_source_db.isSet.outcome == .fails
      else { return .holds }
      return .fails("final_snapshot_identifier is not set, and skip_final_snapshot is not true", at: skip)
    }
  }

  static let userGroupNeedsTLS = Rule(
    "aws_elasticache_replication_group with user groups uses TLS",
    on: "aws_elasticache_replication_group",
    why: "ElastiCache lets users sign in over TLS only (\(api)/AmazonElastiCache/latest/dg/Clusters.RBAC.html).",
    fix: "Set transit_encryption_enabled = true.",
    unknown: .passes
  ) { cache in
    let encryption = cache.transit_encryption_enabled
    guard encryption.isSet.outcome == .fails || encryption.text == "false", let groups = cache.user_group_ids.elements,
      !groups.isEmpty
    else { return .holds }
    return .fails("user_group_ids is set, and transit_encryption_enabled is not true", at: encryption)
  }.explained(by: .usersWithoutTls)

  static let containerInsights = Rule(
    "aws_ecs_cluster has a valid value for Container Insights",
    on: "aws_ecs_cluster",
    why:
      "Terraform plans any value, and AWS refuses it (\(api)/AmazonECS/latest/APIReference/API_ClusterSetting.html).",
    fix: "Write “enhanced”, “enabled” or “disabled”.",
    unknown: .passes
  ) { cluster in
    .all(
      (cluster.setting.elements ?? []).map { setting in
        guard setting.attribute("name").text == "containerInsights", let value = setting.attribute("value").text,
          !["enhanced", "enabled", "disabled"].contains(value)
        else { return .holds }
        return .fails("containerInsights is “\(value)”", at: setting.attribute("value"))
      }
    )
  }.explained(by: .containerInsights)

  static let logRetention = Rule(
    "aws_cloudwatch_log_group.retention_in_days is a number that AWS accepts",
    on: "aws_cloudwatch_log_group",
    why: "CloudWatch Logs accepts fixed numbers of days, and 0 for logs that never expire"
      + " (\(api)/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html).",
    fix: "Write a `LogRetention`, like `.oneYear`.",
    unknown: .passes
  ) { group in
    let retention = group.retention_in_days
    guard let days = retention.number, days != 0, !LogRetention.days.contains(Int(days)) else { return .holds }
    return .fails("retention_in_days is \(Int(days))", at: retention)
  }.explained(by: .logRetention)
}
