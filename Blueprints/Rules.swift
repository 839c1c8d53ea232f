import AWS

/// What has to hold of everything in Connect 2.0, whoever writes it and however.
///
/// A rule names the checks of checkov that find the same, where it has some. Where one is waived, scripts/check-checkov lets these fail.
extension Rule {
  static let connect2: [Rule] = [
    databasesAreMultiAZ, cachesAreMultiAZ, databasesAreProtected, balancersAreProtected, databasesKeepBackups,
    databasesLeaveASnapshot, cachesKeepBackups, databasesAreEncrypted, cachesAreEncrypted, logsAreEncrypted,
    topicsAreEncrypted, bucketsAreEncrypted, logsAreKept, openToTheWorld, groupsHaveNoRulesInside,
    instancesArePrivate, tasksArePrivate, subnetsArePrivate, databasesArePrivate, everythingIsTagged,
  ]

  // MARK: - What prod never does without

  static let databasesAreMultiAZ = Rule(
    "databases are Multi-AZ",
    on: "aws_db_instance",
    why: "Without a standby, the failure of a zone takes the database away for hours.",
    fix: "Leave multiAZ out, or pass true.",
    checkov: ["CKV_AWS_157"]
  ) { $0.multi_az == true }

  static let cachesAreMultiAZ = Rule(
    "caches are Multi-AZ",
    on: "aws_elasticache_replication_group",
    why: "Without a replica in another zone, the failure of a zone takes the cache and its sessions away.",
    fix: "Give the cache two nodes or more.",
    checkov: ["CKV2_AWS_50"]
  ) { $0.multi_az_enabled == true && $0.automatic_failover_enabled == true }

  static let databasesAreProtected = Rule(
    "databases refuse to be deleted",
    on: "aws_db_instance",
    why: "A plan that replaces a database must not go through.",
    fix: "Leave `isProtected` out of the environment, or say true.",
    checkov: ["CKV_AWS_293"]
  ) { $0.deletion_protection == true }

  static let balancersAreProtected = Rule(
    "load balancers refuse to be deleted",
    on: "aws_lb",
    why: "Without its load balancer an application is not there, and a new one has another address.",
    fix: "Leave `isProtected` out of the environment, or say true.",
    checkov: ["CKV_AWS_150"]
  ) { $0.enable_deletion_protection == true }

  // MARK: - Data

  static let databasesKeepBackups = Rule(
    "databases keep backups for a week",
    on: "aws_db_instance",
    why: "A mistake of Friday is found on Monday.",
    fix: "Keep backups for 7 days or more.",
    checkov: ["CKV_AWS_133"]
  ) { $0.backup_retention_period >= 7 }

  static let databasesLeaveASnapshot = Rule(
    "databases leave a snapshot",
    on: "aws_db_instance",
    why: "What is destroyed by mistake can be brought back from it.",
    fix: "Leave `skipFinalSnapshot` out."
  ) { $0.skip_final_snapshot != true }

  static let cachesKeepBackups = Rule(
    "caches keep a backup",
    on: "aws_elasticache_replication_group",
    why: "A cache that comes up empty sends all its load to the database.",
    fix: "Keep snapshots for a day or more.",
    checkov: ["CKV_AWS_134"]
  ) { $0.snapshot_retention_limit >= 1 }

  // MARK: - Encryption

  static let databasesAreEncrypted = Rule(
    "databases have a key of ours",
    on: "aws_db_instance",
    why: "Access to a key of our own can be seen and taken away.",
    fix: "Set storage_encrypted = true, and kms_key_id.",
    checkov: ["CKV_AWS_16"]
  ) { $0.storage_encrypted == true && $0.kms_key_id.isSet }

  static let cachesAreEncrypted = Rule(
    "caches have a key of ours, and TLS",
    on: "aws_elasticache_replication_group",
    why: "Sessions are as good as passwords, on the disk and on the wire.",
    fix: "Set at_rest_encryption_enabled and transit_encryption_enabled to true, and kms_key_id.",
    checkov: ["CKV_AWS_29", "CKV_AWS_30", "CKV_AWS_191"]
  ) { $0.at_rest_encryption_enabled == true && $0.transit_encryption_enabled == true && $0.kms_key_id.isSet }

  static let logsAreEncrypted = Rule(
    "logs have a key of ours",
    on: "aws_cloudwatch_log_group",
    why: "Logs tell who did what.",
    fix: "Set kms_key_id.",
    checkov: ["CKV_AWS_158"]
  ) { $0.kms_key_id.isSet }

  static let topicsAreEncrypted = Rule(
    "topics have a key of ours",
    on: "aws_sns_topic",
    why: "Alarms cannot publish to a topic with the key of AWS.",
    fix: "Set kms_master_key_id to a key of the stack.",
    checkov: ["CKV_AWS_26"]
  ) { $0.kms_master_key_id.refers(to: "aws_kms_key") }

  static let bucketsAreEncrypted = Rule(
    "buckets have a key of ours",
    on: "aws_s3_bucket_server_side_encryption_configuration",
    why: "Whoever may read a bucket of ours should need its key as well.",
    fix: "Set sse_algorithm = \"aws:kms\" and kms_master_key_id.",
    checkov: ["CKV_AWS_145"]
  ) { bucket in
    let encryption = bucket.rule.apply_server_side_encryption_by_default
    return encryption.sse_algorithm == "aws:kms" && encryption.kms_master_key_id.isSet
  }

  static let logsAreKept = Rule(
    "logs are kept for a year",
    on: "aws_cloudwatch_log_group",
    why: "An intrusion is found after months.",
    fix: "Take `.oneYear`, or more.",
    checkov: ["CKV_AWS_338"]
  ) { $0.retention_in_days >= 365 || $0.retention_in_days == 0 }

  // MARK: - The way in

  static let openToTheWorld = Rule(
    "nothing is open to the world but 80 and 443",
    on: "aws_vpc_security_group_ingress_rule",
    why: "What everybody can reach, somebody tries to break into.",
    fix: "Let one security group in: `tf.connect(…)`.",
    checkov: ["CKV_AWS_24", "CKV_AWS_25", "CKV_AWS_277"]
  ) { rule in
    rule.cidr_ipv4 != "0.0.0.0/0" && rule.cidr_ipv6 != "::/0"
      || rule.from_port == 80 && rule.to_port == 80
      || rule.from_port == 443 && rule.to_port == 443
  }

  static let groupsHaveNoRulesInside = Rule(
    "security groups have their rules beside them",
    on: "aws_security_group",
    "aws_default_security_group",
    why: "Two ways to write a rule undo each other, and the rule about what is open looks at one of them.",
    fix: "Use aws_vpc_security_group_ingress_rule and aws_vpc_security_group_egress_rule, or `tf.connect(…)`."
  ) { $0.ingress.isNull && $0.egress.isNull }

  static let instancesArePrivate = Rule(
    "instances have no public address",
    on: "aws_instance",
    why: "People come in through Session Manager.",
    fix: "Leave associate_public_ip_address out.",
    checkov: ["CKV_AWS_88"]
  ) { $0.associate_public_ip_address != true }

  static let tasksArePrivate = Rule(
    "tasks have no public address",
    on: "aws_ecs_service",
    why: "Requests come through the load balancer.",
    fix: "Set assign_public_ip = false in network_configuration.",
    checkov: ["CKV_AWS_333"]
  ) { $0.network_configuration.assign_public_ip != true }

  static let subnetsArePrivate = Rule(
    "subnets give out no public addresses",
    on: "aws_subnet",
    why: "What gets a public address should ask for it.",
    fix: "Set map_public_ip_on_launch = false.",
    checkov: ["CKV_AWS_130"]
  ) { $0.map_public_ip_on_launch != true }

  static let databasesArePrivate = Rule(
    "databases have no public address",
    on: "aws_db_instance",
    why: "The API and the bastion reach them, and nobody else.",
    fix: "Set publicly_accessible = false.",
    checkov: ["CKV_AWS_17"]
  ) { $0.publicly_accessible != true }

  // MARK: - Tags

  static let everythingIsTagged = Rule(
    "everything says whose it is",
    on: "aws_db_instance",
    "aws_ecs_cluster",
    "aws_ecs_service",
    "aws_elasticache_replication_group",
    "aws_instance",
    "aws_lb",
    "aws_vpc",
    why: "Costs and access are told apart by tags.",
    fix: "Call `tf.provider(environment, Self.name)` first in the stack."
  ) { resource in
    let tags = resource.providerConfiguration.default_tags.tags
    return tags.Application == "connect2" && tags.Environment == resource.environmentName && tags.Stack.isSet
  }
}
