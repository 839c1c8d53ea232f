public import Terraform

extension ECSCluster {
  public func body(_ tf: Scope) -> Outputs {
    let account = tf.account()
    let key = tf.logKey("this", "ECS Exec sessions of \(name) and their logs", for: "/ecs/\(name)/exec", in: account)
    let group = tf.resource(LogGroup.self, "exec") {
      $0.name = "/ecs/\(name)/exec"
      $0.retention_in_days = logRetention
      $0.kms_key_id = key.arn
    }

    let cluster = tf.resource(Cluster.self, "this") {
      $0.name = name
      $0.block("setting") {
        $0.name = "containerInsights"
        $0.value = "enhanced"
      }
      $0.block("configuration") {
        $0.block("execute_command_configuration") {
          $0.kms_key_id = key.arn
          $0.logging = "OVERRIDE"
          $0.block("log_configuration") {
            $0.cloud_watch_encryption_enabled = true
            $0.cloud_watch_log_group_name = group.name
          }
        }
      }
    }
    tf.resource("aws_ecs_cluster_capacity_providers", "this") {
      $0.cluster_name = cluster.name
      $0.capacity_providers = ["FARGATE", "FARGATE_SPOT"]
      $0.block("default_capacity_provider_strategy") {
        $0.capacity_provider = "FARGATE"
        $0.weight = 1
      }
    }

    return Outputs(name: cluster.name, arn: cluster.arn, execKeyARN: key.arn, execLogGroupARN: group.arn)
  }
}
