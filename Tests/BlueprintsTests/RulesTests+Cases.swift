import AWS

@testable import Blueprints

extension RulesTests {
  /// Arguments that a rule accepts, and arguments that it does not, by the type of the resource.
  static let cases: [(type: String, Case)] = [
    (
      "aws_db_instance",
      Case(.databasesAreMultiAZ, "multi_az is false", good: { $0.multi_az = true }, bad: { $0.multi_az = false })
    ),
    (
      "aws_elasticache_replication_group",
      Case(
        .cachesAreMultiAZ,
        "automatic_failover_enabled is not set",
        good: {
          $0.multi_az_enabled = true
          $0.automatic_failover_enabled = true
        },
        bad: { $0.multi_az_enabled = true }
      )
    ),
    (
      "aws_db_instance",
      Case(
        .databasesAreProtected,
        "deletion_protection is not set",
        good: { $0.deletion_protection = true },
        bad: { _ in }
      )
    ),
    (
      "aws_lb",
      Case(
        .loadBalancersAreProtected,
        "enable_deletion_protection is false",
        good: { $0.enable_deletion_protection = true },
        bad: { $0.enable_deletion_protection = false }
      )
    ),
    (
      "aws_db_instance",
      Case(
        .databasesKeepBackups,
        "backup_retention_period is 6",
        good: { $0.backup_retention_period = 7 },
        bad: { $0.backup_retention_period = 6 }
      )
    ),
    (
      "aws_db_instance",
      Case(
        .databasesLeaveASnapshot,
        "skip_final_snapshot is true",
        good: { _ in },
        bad: { $0.skip_final_snapshot = true }
      )
    ),
    (
      "aws_elasticache_replication_group",
      Case(
        .cachesKeepBackups,
        "snapshot_retention_limit is 0",
        good: { $0.snapshot_retention_limit = 1 },
        bad: { $0.snapshot_retention_limit = 0 }
      )
    ),
    (
      "aws_db_instance",
      Case(
        .databasesAreEncrypted,
        "kms_key_id is not set",
        good: {
          $0.storage_encrypted = true
          $0.kms_key_id = "arn:aws:kms:us-west-2:111122223333:key/1"
        },
        bad: { $0.storage_encrypted = true }
      )
    ),
    (
      "aws_elasticache_replication_group",
      Case(
        .cachesAreEncrypted,
        "transit_encryption_enabled is false",
        good: {
          $0.at_rest_encryption_enabled = true
          $0.transit_encryption_enabled = true
          $0.kms_key_id = "arn:aws:kms:us-west-2:111122223333:key/1"
        },
        bad: {
          $0.at_rest_encryption_enabled = true
          $0.transit_encryption_enabled = false
          $0.kms_key_id = "arn:aws:kms:us-west-2:111122223333:key/1"
        }
      )
    ),
    (
      "aws_cloudwatch_log_group",
      Case(.logsAreEncrypted, "kms_key_id is not set", good: { $0.kms_key_id = "arn:aws:kms:::key/1" }, bad: { _ in })
    ),
    (
      "aws_cloudwatch_log_group",
      Case(
        .logsAreKept,
        "retention_in_days is 180",
        good: { $0.retention_in_days = 365 },
        bad: { $0.retention_in_days = 180 }
      )
    ),
    (
      "aws_s3_bucket_server_side_encryption_configuration",
      Case(
        .bucketsAreEncrypted,
        "rule.apply_server_side_encryption_by_default.sse_algorithm is “AES256”",
        good: {
          $0.block("rule") {
            $0.block("apply_server_side_encryption_by_default") {
              $0.sse_algorithm = "aws:kms"
              $0.kms_master_key_id = "arn:aws:kms:::key/1"
            }
          }
        },
        bad: {
          $0.block("rule") { $0.block("apply_server_side_encryption_by_default") { $0.sse_algorithm = "AES256" } }
        }
      )
    ),
    (
      "aws_vpc_security_group_ingress_rule",
      Case(
        .onlyWebPortsAreOpen,
        "cidr_ipv4 is “0.0.0.0/0”",
        good: {
          $0.cidr_ipv4 = "0.0.0.0/0"
          $0.from_port = 443
          $0.to_port = 443
        },
        bad: {
          $0.cidr_ipv4 = "0.0.0.0/0"
          $0.from_port = 22
          $0.to_port = 22
        }
      )
    ),
    (
      "aws_vpc_security_group_ingress_rule",
      Case(
        .onlyWebPortsAreOpen,
        "cidr_ipv6 is “::/0”",
        good: {
          $0.cidr_ipv4 = "10.0.0.0/8"
          $0.from_port = 22
          $0.to_port = 22
        },
        bad: {
          $0.cidr_ipv6 = "::/0"
          $0.from_port = 80
          $0.to_port = 443
        }
      )
    ),
    (
      "aws_security_group",
      Case(
        .securityGroupsHaveNoInlineRules,
        "ingress is a list of 1",
        good: { $0.description = "Tasks" },
        bad: { $0.block("ingress") { $0.cidr_blocks = ["0.0.0.0/0"] } }
      )
    ),
    (
      "aws_instance",
      Case(
        .instancesArePrivate,
        "associate_public_ip_address is true",
        good: { _ in },
        bad: { $0.associate_public_ip_address = true }
      )
    ),
    (
      "aws_ecs_service",
      Case(
        .tasksArePrivate,
        "network_configuration.assign_public_ip is true",
        good: { $0.block("network_configuration") { $0.assign_public_ip = false } },
        bad: { $0.block("network_configuration") { $0.assign_public_ip = true } }
      )
    ),
    (
      "aws_subnet",
      Case(
        .subnetsArePrivate,
        "map_public_ip_on_launch is true",
        good: { $0.map_public_ip_on_launch = false },
        bad: { $0.map_public_ip_on_launch = true }
      )
    ),
    (
      "aws_db_instance",
      Case(.databasesArePrivate, "publicly_accessible is true", good: { _ in }, bad: { $0.publicly_accessible = true })
    ),
  ]
}
