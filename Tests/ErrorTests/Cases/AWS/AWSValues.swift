import AWS

extension ErrorGroup {
  static let awsValues: [ErrorCase] = [
    .stack(
      "unknown-tls-policy",
      "A listener has a TLS policy that does not exist",
      wrong: { tf in
        let balancer = tf.resource(LoadBalancer.self, "this") { $0.name = "api" }
        tf.resource(Listener.self, "https") {
          $0.load_balancer_arn = balancer.arn as Text
          $0.ssl_policy = "ELBSecurityPolicy-TLS13-1-2"
          $0.block("default_action") { $0.type = "forward" }
        }
      },
      right: { tf in
        let balancer = tf.resource(LoadBalancer.self, "this") { $0.name = "api" }
        tf.resource(Listener.self, "https") {
          $0.load_balancer_arn = balancer.arn as Text
          $0.ssl_policy = TLSPolicy.recommended
          $0.block("default_action") { $0.type = "forward" }
        }
      }
    ),
    .stack(
      "fargate-size",
      "A task has a CPU and memory that Fargate does not support",
      wrong: { tf in
        tf.resource(TaskDefinition.self, "api") {
          $0.family = "api"
          $0.container_definitions = "[]"
          $0.requires_compatibilities = ["FARGATE"]
          $0.cpu = 256
          $0.memory = 4096
        }
      },
      right: { tf in
        tf.resource(TaskDefinition.self, "api") {
          $0.family = "api"
          $0.container_definitions = "[]"
          $0.requires_compatibilities = ["FARGATE"]
          $0.cpu = 256
          $0.memory = 2048
        }
      }
    ),
    .stack(
      "no-final-snapshot",
      "A database has no name for its final snapshot",
      wrong: { tf in
        tf.resource(DatabaseInstance.self, "orders") {
          $0.instance_class = DatabaseInstanceClass.db_t4g_medium
          $0.skip_final_snapshot = false
        }
      },
      right: { tf in
        tf.resource(DatabaseInstance.self, "orders") {
          $0.instance_class = DatabaseInstanceClass.db_t4g_medium
          $0.skip_final_snapshot = false
          $0.final_snapshot_identifier = "orders-final"
        }
      }
    ),
    .stack(
      "cluster-without-final-snapshot",
      "A database cluster has no name for its final snapshot",
      wrong: { tf in
        tf.resource("aws_rds_cluster", "orders") {
          $0.engine = "aurora-postgresql"
          $0.skip_final_snapshot = false
        }
      },
      right: { tf in
        tf.resource("aws_rds_cluster", "orders") {
          $0.engine = "aurora-postgresql"
          $0.skip_final_snapshot = false
          $0.final_snapshot_identifier = "orders-final"
        }
      }
    ),
    .stack(
      "users-without-tls",
      "A cache has users but no TLS",
      wrong: { tf in
        tf.resource(ReplicationGroup.self, "this") {
          $0.replication_group_id = "sessions"
          $0.description = "Sessions"
          $0.user_group_ids = ["api"]
          $0.transit_encryption_enabled = false
        }
      },
      right: { tf in
        tf.resource(ReplicationGroup.self, "this") {
          $0.replication_group_id = "sessions"
          $0.description = "Sessions"
          $0.user_group_ids = ["api"]
          $0.transit_encryption_enabled = true
        }
      }
    ),
    .stack(
      "container-insights",
      "Container Insights has a setting that does not exist",
      wrong: { tf in
        tf.resource(Cluster.self, "this") {
          $0.name = "connect2"
          $0.block("setting") {
            $0.name = "containerInsights"
            $0.value = "on"
          }
        }
      },
      right: { tf in
        tf.resource(Cluster.self, "this") {
          $0.name = "connect2"
          $0.block("setting") {
            $0.name = "containerInsights"
            $0.value = "enhanced"
          }
        }
      }
    ),
    .stack(
      "log-retention",
      "The retention of a log group is not one that CloudWatch supports",
      wrong: { tf in
        tf.resource(LogGroup.self, "this") {
          $0.name = "api"
          $0.retention_in_days = 100
        }
      },
      right: { tf in
        tf.resource(LogGroup.self, "this") {
          $0.name = "api"
          $0.retention_in_days = LogRetention.twoYears
        }
      }
    ),
  ]
}
