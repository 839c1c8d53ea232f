import AWS

/// The rules that every resource of Connect 2.0 complies with.
///
/// A rule names the checks of checkov that find the same violations. Where a rule is waived, scripts/check-checkov lets its checks fail.
extension Rule {
  static let connect2: [Rule] = [
    databasesAreMultiAZ, cachesAreMultiAZ, databasesAreProtected, loadBalancersAreProtected, databasesKeepBackups,
    databasesLeaveASnapshot, cachesKeepBackups, databasesAreEncrypted, cachesAreEncrypted, logsAreEncrypted,
    topicsAreEncrypted, bucketsAreEncrypted, logsAreKept, onlyWebPortsAreOpen, securityGroupsHaveNoInlineRules,
    instancesArePrivate, tasksArePrivate, subnetsArePrivate, databasesArePrivate, resourcesAreTagged,
  ]

  // MARK: - Availability and deletion protection

  static let databasesAreMultiAZ = Rule(
    "databases are Multi-AZ",
    on: "aws_db_instance",
    why: "Without a standby, the failure of an availability zone stops the database for hours.",
    fix: "Leave multiAZ out, or pass true.",
    checkov: ["CKV_AWS_157"]
  ) { $0.multi_az == true }

  static let cachesAreMultiAZ = Rule(
    "caches are Multi-AZ",
    on: "aws_elasticache_replication_group",
    why: "Without a replica in another zone, the failure of a zone stops the cache and loses its sessions.",
    fix: "Pass a `nodeCount` of 2 or more.",
    checkov: ["CKV2_AWS_50"]
  ) { $0.multi_az_enabled == true && $0.automatic_failover_enabled == true }

  static let databasesAreProtected = Rule(
    "databases have deletion protection",
    on: "aws_db_instance",
    why: "With it, AWS refuses to delete a database that a plan would replace or destroy by mistake.",
    fix: "Leave `isProtected` out of the environment, or pass true.",
    checkov: ["CKV_AWS_293"]
  ) { $0.deletion_protection == true }

  static let loadBalancersAreProtected = Rule(
    "load balancers have deletion protection",
    on: "aws_lb",
    why: "Without its load balancer an application cannot be reached, and a new load balancer has another DNS name.",
    fix: "Leave `isProtected` out of the environment, or pass true.",
    checkov: ["CKV_AWS_150"]
  ) { $0.enable_deletion_protection == true }

  // MARK: - Backups

  static let databasesKeepBackups = Rule(
    "databases keep backups for a week",
    on: "aws_db_instance",
    why: "A mistake that deletes data may be noticed only days later, after a weekend or a holiday.",
    fix: "Keep backups for 7 days or more.",
    checkov: ["CKV_AWS_133"]
  ) { $0.backup_retention_period >= 7 }

  static let databasesLeaveASnapshot = Rule(
    "databases leave a final snapshot",
    on: "aws_db_instance",
    why: "A database that was destroyed by mistake can be restored from the snapshot.",
    fix: "Leave `skipFinalSnapshot` out."
  ) { $0.skip_final_snapshot != true }

  static let cachesKeepBackups = Rule(
    "caches keep snapshots",
    on: "aws_elasticache_replication_group",
    why: "A cache that is restored from a snapshot is not empty, so not every request reads from the database.",
    fix: "Keep snapshots for a day or more.",
    checkov: ["CKV_AWS_134"]
  ) { $0.snapshot_retention_limit >= 1 }

  // MARK: - Encryption

  static let databasesAreEncrypted = Rule(
    "databases are encrypted with a customer managed key",
    on: "aws_db_instance",
    why: "CloudTrail records every use of a customer managed key, and the key’s policy can revoke access.",
    fix: "Set storage_encrypted = true, and kms_key_id.",
    checkov: ["CKV_AWS_16"]
  ) { $0.storage_encrypted == true && $0.kms_key_id.isSet }

  static let cachesAreEncrypted = Rule(
    "caches are encrypted with a customer managed key, and use TLS",
    on: "aws_elasticache_replication_group",
    why: "A session token gives access like a password, so it must not be readable on a disk or in the network.",
    fix: "Set at_rest_encryption_enabled and transit_encryption_enabled to true, and kms_key_id.",
    checkov: ["CKV_AWS_29", "CKV_AWS_30", "CKV_AWS_191"]
  ) { $0.at_rest_encryption_enabled == true && $0.transit_encryption_enabled == true && $0.kms_key_id.isSet }

  static let logsAreEncrypted = Rule(
    "logs are encrypted with a customer managed key",
    on: "aws_cloudwatch_log_group",
    why: "Logs have personal data: which user did what, and when.",
    fix: "Set kms_key_id.",
    checkov: ["CKV_AWS_158"]
  ) { $0.kms_key_id.isSet }

  static let topicsAreEncrypted = Rule(
    "topics are encrypted with a customer managed key",
    on: "aws_sns_topic",
    why: "CloudWatch alarms cannot publish to a topic that is encrypted with the key `alias/aws/sns` of AWS.",
    fix: "Set kms_master_key_id to a KMS key that the stack declares.",
    checkov: ["CKV_AWS_26"]
  ) { $0.kms_master_key_id.refers(to: "aws_kms_key") }

  static let bucketsAreEncrypted = Rule(
    "buckets are encrypted with a customer managed key",
    on: "aws_s3_bucket_server_side_encryption_configuration",
    why: "To read an object, a principal then needs a permission for the key as well as for the bucket.",
    fix: "Set sse_algorithm = \"aws:kms\" and kms_master_key_id.",
    checkov: ["CKV_AWS_145"]
  ) { bucket in
    let encryption = bucket.rule.apply_server_side_encryption_by_default
    return encryption.sse_algorithm == "aws:kms" && encryption.kms_master_key_id.isSet
  }

  static let logsAreKept = Rule(
    "logs are kept for a year",
    on: "aws_cloudwatch_log_group",
    why: "An intrusion may be found only after months.",
    fix: "Pass `.oneYear` or a longer `logRetention`.",
    checkov: ["CKV_AWS_338"]
  ) { $0.retention_in_days >= 365 || $0.retention_in_days == 0 }

  // MARK: - Network access

  static let onlyWebPortsAreOpen = Rule(
    "only ports 80 and 443 are open to the internet",
    on: "aws_vpc_security_group_ingress_rule",
    why: "A port that the whole internet can reach is attacked.",
    fix: "Allow ingress from one security group: `tf.connect(…)`.",
    checkov: ["CKV_AWS_24", "CKV_AWS_25", "CKV_AWS_277"]
  ) { rule in
    rule.cidr_ipv4 != "0.0.0.0/0" && rule.cidr_ipv6 != "::/0"
      || rule.from_port == 80 && rule.to_port == 80
      || rule.from_port == 443 && rule.to_port == 443
  }

  static let securityGroupsHaveNoInlineRules = Rule(
    "security groups have no inline rules",
    on: "aws_security_group",
    "aws_default_security_group",
    why: "A group with inline rules removes the rules of other resources, and only those are checked for open ports.",
    fix: "Declare aws_vpc_security_group_ingress_rule and aws_vpc_security_group_egress_rule, or call `tf.connect(…)`."
  ) { $0.ingress.isNull && $0.egress.isNull }

  static let instancesArePrivate = Rule(
    "instances have no public address",
    on: "aws_instance",
    why: "People connect through Session Manager, which needs no public address.",
    fix: "Leave associate_public_ip_address out.",
    checkov: ["CKV_AWS_88"]
  ) { $0.associate_public_ip_address != true }

  static let tasksArePrivate = Rule(
    "tasks have no public address",
    on: "aws_ecs_service",
    why: "A task with one could be reached without the load balancer and its firewall.",
    fix: "Set assign_public_ip = false in network_configuration.",
    checkov: ["CKV_AWS_333"]
  ) { $0.network_configuration.assign_public_ip != true }

  static let subnetsArePrivate = Rule(
    "subnets assign no public addresses",
    on: "aws_subnet",
    why: "Otherwise every instance in the subnet gets a public address, unless its own configuration forbids it.",
    fix: "Set map_public_ip_on_launch = false.",
    checkov: ["CKV_AWS_130"]
  ) { $0.map_public_ip_on_launch != true }

  static let databasesArePrivate = Rule(
    "databases have no public address",
    on: "aws_db_instance",
    why: "Only the API and the bastion connect to them, from inside the VPC.",
    fix: "Set publicly_accessible = false.",
    checkov: ["CKV_AWS_17"]
  ) { $0.publicly_accessible != true }

  // MARK: - Tags

  static let resourcesAreTagged = Rule(
    "resources have the tags Application, Environment and Stack",
    on: "aws_db_instance",
    "aws_ecs_cluster",
    "aws_ecs_service",
    "aws_elasticache_replication_group",
    "aws_instance",
    "aws_lb",
    "aws_vpc",
    why: "Cost reports and access policies tell applications, environments and stacks apart by these tags.",
    fix: "Call `tf.provider(environment, Self.name)` at the start of the stack’s body."
  ) { resource in
    let tags = resource.providerConfiguration.default_tags.tags
    return tags.Application == "connect2" && tags.Environment == resource.environmentName && tags.Stack.isSet
  }
}
