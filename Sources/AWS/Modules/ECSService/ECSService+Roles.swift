import Terraform

extension ECSService {
  /// Declares the execution role, with which ECS pulls the image, reads the secrets and writes the logs.
  func executionRole(
    _ tf: Scope,
    _ logs: Resource<LogGroup>,
    in account: Account
  ) -> (role: Resource<Role>, policies: [any Dependency]) {
    let role = tf.resource(Role.self, "execution") {
      $0.name = "\(name)-execution"
      $0.description = "Starts tasks of \(name)"
      $0.assume_role_policy = Policy(.allow("sts:AssumeRole", to: .service("ecs-tasks.amazonaws.com"))).json
    }
    let policy = tf.resource("aws_iam_role_policy", "execution") {
      $0.name = "start-tasks"
      $0.role = role.name
      $0.comment("The token is for the whole registry, and AWS accepts no other resource for this action.")
      $0.policy =
        Policy(
          .allow("ecr:GetAuthorizationToken", on: ["*"], identifier: "Login"),
          .allow(
            "ecr:BatchCheckLayerAvailability",
            "ecr:BatchGetImage",
            "ecr:GetDownloadUrlForLayer",
            on: [Text(repositoryARN)],
            identifier: "Pull"
          ),
          .allow("logs:CreateLogStream", "logs:PutLogEvents", on: ["\(logs.arn):*"], identifier: "Log")
        ).json
    }
    let reading = tf.resource("aws_iam_role_policy", "secrets", when: secrets.count > 0) {
      $0.name = "read-secrets"
      $0.role = role.name
      $0.policy =
        Policy(
          .allow(
            "secretsmanager:GetSecretValue",
            "ssm:GetParameters",
            on: secrets.map(as: "secret") { _, secret in secret.arn }.distinct
          )
        ).json
    }
    let decrypting = tf.resource("aws_iam_role_policy", "secret_keys", when: secretKeys.count > 0) {
      $0.name = "decrypt-secrets"
      $0.role = role.name
      $0.policy = Policy(.allow("kms:Decrypt", on: secretKeys.asText)).json
    }
    return (role, [policy, reading, decrypting])
  }

  /// Declares the task role, the role of the application. It has the policies that the stack passes, and those of ECS Exec if it is on.
  func taskRole(_ tf: Scope, in account: Account) -> Resource<Role> {
    let role = tf.resource(Role.self, "task") {
      $0.name = "\(name)-task"
      $0.description = "Application in tasks of \(name)"
      // Only tasks of this account and region can assume the role.
      $0.assume_role_policy =
        Policy(
          .allow(
            "sts:AssumeRole",
            to: .service("ecs-tasks.amazonaws.com"),
            when: [
              .equals("aws:SourceAccount", account.number),
              .arn("aws:SourceArn", "arn:aws:ecs:\(account.region):\(account.number):*"),
            ]
          )
        ).json
    }
    tf.resources("aws_iam_role_policy", "task", forEach: policies) { policy, each in
      policy.name = each.key
      policy.role = role.name
      policy.policy = each.value
    }
    let session = Exec(expr: exec.expr)
    tf.resource("aws_iam_role_policy", "exec", when: exec.isSet) {
      $0.name = "ecs-exec"
      $0.role = role.name
      $0.comment("The channels of a session have no ARN.")
      $0.policy =
        Policy(
          .allow(
            "ssmmessages:CreateControlChannel",
            "ssmmessages:CreateDataChannel",
            "ssmmessages:OpenControlChannel",
            "ssmmessages:OpenDataChannel",
            on: ["*"],
            identifier: "Sessions"
          ),
          .allow("logs:DescribeLogGroups", on: ["arn:aws:logs:\(account.region):\(account.number):log-group:*"]),
          .allow(
            "logs:CreateLogStream",
            "logs:DescribeLogStreams",
            "logs:PutLogEvents",
            on: ["\(session.logGroupARN):*"],
            identifier: "Log"
          ),
          .allow("kms:Decrypt", on: [Text(session.keyARN)], identifier: "Decrypt")
        ).json
    }
    return role
  }
}
