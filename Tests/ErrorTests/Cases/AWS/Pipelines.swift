import AWS

extension ErrorGroup {
  static let pipelineErrors: [ErrorCase] = [
    .stacks(
      "unknown-permissions",
      "The permissions that a resource needs are unknown",
      wrong: { _, deploy in
        struct Roles: Stack {
          static let name = "roles"
          static let folder = "roles"
          static let stateKey = "roles.tfstate"

          let stack: StackSummary

          func body(_ tf: StackScope) -> NoOutputs {
            tf.module(
              "worker",
              PipelineRoles(
                name: "pipeline-worker",
                providerARN: .raw("aws_iam_openid_connect_provider.github.arn"),
                subject: "repo:example/example:environment:worker",
                bucketARN: .raw("aws_s3_bucket.states.arn"),
                bucketKeyARN: .raw("aws_kms_key.states.arn"),
                regions: [.usWest2],
                stack: stack
              )
            )
            return NoOutputs()
          }
        }

        deploy.stack(API { tf in tf.resource("aws_sqs_queue", "jobs") { $0.name = "jobs" } })
        deploy.stack(Roles(stack: deploy.stacks[0]))
      },
      right: { _, deploy in
        struct Roles: Stack {
          static let name = "roles"
          static let folder = "roles"
          static let stateKey = "roles.tfstate"

          let stack: StackSummary

          func body(_ tf: StackScope) -> NoOutputs {
            tf.module(
              "worker",
              PipelineRoles(
                name: "pipeline-worker",
                providerARN: .raw("aws_iam_openid_connect_provider.github.arn"),
                subject: "repo:example/example:environment:worker",
                bucketARN: .raw("aws_s3_bucket.states.arn"),
                bucketKeyARN: .raw("aws_kms_key.states.arn"),
                regions: [.usWest2],
                stack: stack
              )
            )
            return NoOutputs()
          }
        }

        deploy.stack(API { tf in tf.resource("aws_sns_topic", "jobs") { $0.name = "jobs" } })
        deploy.stack(Roles(stack: deploy.stacks[0]))
      }
    )
  ]
}
