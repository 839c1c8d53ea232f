public import Terraform

extension Bastion {
  public func body(_ tf: Scope) -> Outputs {
    let account = tf.account()
    let key = tf.logKey("this", "Disk and sessions of \(name)", for: "/ssm/\(name)", in: account)
    let logs = tf.resource(LogGroup.self, "sessions") {
      $0.name = "/ssm/\(name)"
      $0.retention_in_days = logRetention
      $0.kms_key_id = key.arn
    }
    let document = document(tf, logs, key)
    let profile = profile(tf, logs, key, in: account)

    let group = tf.securityGroup("this", Text(name), "Bastion \(name)", in: vpcID)
    tf.httpsEgress(from: group.id)
    tf.connect(Text(name), from: group.id, to: connections)

    let image = tf.data("aws_ssm_parameter", "image") {
      $0.name = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64"
    }
    let instance = tf.resource(Instance.self, "this") {
      $0.ami = image.insecure_value
      $0.instance_type = "t4g.nano"
      $0.subnet_id = subnetID
      $0.vpc_security_group_ids = List([group.id])
      $0.iam_instance_profile = profile.name
      $0.ebs_optimized = true
      $0.monitoring = true
      $0.block("metadata_options") {
        $0.http_endpoint = "enabled"
        $0.http_tokens = "required"
        $0.http_put_response_hop_limit = 1
      }
      $0.block("root_block_device") {
        $0.volume_type = "gp3"
        $0.encrypted = true
        $0.kms_key_id = key.arn
      }
      $0.tags = ["Name": Text(name)]
      // AWS publishes a new image every other week, which would replace the instance each time.
      $0.lifecycle(ignoreChanges: ["ami"])
    }

    return Outputs(
      instanceID: instance.id,
      securityGroupID: group.id,
      sessionDocumentName: document.name
    )
  }

  /// Declares the session document, which logs sessions, and encrypts them with the key in addition to TLS.
  private func document(
    _ tf: Scope,
    _ logs: Resource<LogGroup>,
    _ key: Resource<Key>
  ) -> Resource<AnyResource> {
    tf.resource("aws_ssm_document", "session") {
      $0.name = name
      $0.document_type = "Session"
      $0.document_format = "JSON"
      $0.content = .json(
        Object {
          $0.schemaVersion = "1.0"
          $0.description = "Sessions on \(name), which are logged"
          $0.sessionType = "Standard_Stream"
          $0.inputs = Object {
            $0.cloudWatchLogGroupName = logs.name
            $0.cloudWatchEncryptionEnabled = true
            $0.cloudWatchStreamingEnabled = true
            $0.kmsKeyId = key.arn
            $0.idleSessionTimeout = "20"
          }
        }
      )
    }
  }

  /// Declares the role of the instance, with the permissions of the Systems Manager agent.
  private func profile(
    _ tf: Scope,
    _ logs: Resource<LogGroup>,
    _ key: Resource<Key>,
    in account: Account
  ) -> Resource<AnyResource> {
    let role = tf.resource(Role.self, "this") {
      $0.name = name
      $0.description = "Bastion \(name)"
      $0.assume_role_policy = Policy(.allow("sts:AssumeRole", to: .service("ec2.amazonaws.com"))).json
    }
    tf.resource("aws_iam_role_policy_attachment", "session_manager") {
      $0.role = role.name
      $0.policy_arn = "arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore"
    }
    tf.resource("aws_iam_role_policy", "sessions") {
      $0.name = "log-sessions"
      $0.role = role.name
      $0.policy =
        Policy(
          .allow(
            "logs:CreateLogStream",
            "logs:DescribeLogStreams",
            "logs:PutLogEvents",
            on: ["\(logs.arn):*"]
          ),
          // The agent lists all log groups to find its own, and the list has no ARN.
          .allow("logs:DescribeLogGroups", on: ["arn:aws:logs:\(account.region):\(account.number):log-group:*"]),
          .allow("kms:Decrypt", on: [Text(key.arn)])
        ).json
    }
    return tf.resource("aws_iam_instance_profile", "this") {
      $0.name = name
      $0.role = role.name
    }
  }
}
