import Terraform

extension Networking {
  /// Declares the flow log of accepted and rejected traffic, and the role with which VPC Flow Logs writes it.
  func flowLog(of vpc: Resource<VPC>, in account: Account, _ tf: Scope) {
    let logName: Text = "/aws/vpc/\(name)/flow-log"
    let key = tf.logKey("flow_log", "Flow log of \(name)", for: logName, in: account)
    let group = tf.resource(LogGroup.self, "flow_log") {
      $0.name = logName
      $0.retention_in_days = flowLogRetention
      $0.kms_key_id = key.arn
    }

    let role = tf.resource(Role.self, "flow_log") {
      $0.name_prefix = "\(name)-flow-log-"
      $0.description = "Writes the flow log of \(name)"
      $0.assume_role_policy =
        Policy(
          .allow(
            "sts:AssumeRole",
            to: .service("vpc-flow-logs.amazonaws.com"),
            when: [
              .equals("aws:SourceAccount", account.number),
              .arn("aws:SourceArn", "arn:aws:ec2:\(account.region):\(account.number):vpc-flow-log/*"),
            ]
          )
        ).json
    }
    let policy = tf.resource("aws_iam_role_policy", "flow_log") {
      $0.name = "write-flow-log"
      $0.role = role.id
      $0.policy =
        Policy(
          .allow(
            "logs:CreateLogStream",
            "logs:DescribeLogGroups",
            "logs:DescribeLogStreams",
            "logs:PutLogEvents",
            on: ["\(group.arn):*"]
          )
        ).json
    }

    tf.resource("aws_flow_log", "this") {
      $0.vpc_id = vpc.id
      $0.traffic_type = "ALL"
      $0.log_destination_type = "cloud-watch-logs"
      $0.log_destination = group.arn
      $0.iam_role_arn = role.arn
      $0.tags = ["Name": name]
      $0.depends(on: policy)
    }
  }
}
