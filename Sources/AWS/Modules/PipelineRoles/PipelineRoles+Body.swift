public import Terraform

extension PipelineRoles {
  public func body(_ tf: Scope) -> Outputs {
    let actions = tf.module("actions", PipelineActions(resourceTypes: resourceTypes, dataSourceTypes: dataSourceTypes))

    let plan = role(tf, "plan", "Plans \(stateKey)")
    policy(tf, "plan_state", of: plan, "state", state(writing: false))
    policy(tf, "plan", of: plan, "resources", [allow(actions.readActions, "Read")], comment: Self.everything)

    let apply = role(tf, "apply", "Applies \(stateKey)")
    policy(tf, "apply_state", of: apply, "state", state(writing: true))
    policy(
      tf,
      "apply",
      of: apply,
      "resources",
      [
        allow(actions.readActions, "Read"),
        allow(actions.changeActions, "Change"),
      ],
      comment: Self.everything
    )
    rolesOfStack(tf, of: apply, actions.roleActions)
    bucketsOfStack(tf, of: apply, actions.bucketActions)
    return Outputs(planRoleARN: plan.arn, applyRoleARN: apply.arn)
  }

  private static let everything =
    "A resource has no ARN before Terraform creates it: * means all resources in the regions of the stack."

  /// Allows actions on all resources in the regions of the stack. Requests to IAM and Route 53
  /// [count as](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-requestedregion)
  /// requests to `us-east-1`.
  private func allow(_ actions: List<Action>, _ identifier: Text) -> Statement {
    let all = List<Text>.call("distinct", List<Text>.call("concat", regions, ["us-east-1"] as List<Text>))
    return .allow(
      anyOf: actions,
      on: ["*"],
      when: [.equals("aws:RequestedRegion", anyOf: all)],
      identifier: identifier
    )
  }

  private func role(_ tf: Scope, _ part: String, _ description: Text) -> Resource<Role> {
    tf.resource(Role.self, part) {
      $0.name = "\(name)-\(part)"
      $0.description = description
      $0.assume_role_policy =
        Policy(
          .allow(
            "sts:AssumeRoleWithWebIdentity",
            to: .federated(providerARN),
            when: [
              .equals("token.actions.githubusercontent.com:aud", "sts.amazonaws.com"),
              .equals("token.actions.githubusercontent.com:sub", subject),
            ]
          )
        ).json
    }
  }

  private func policy(
    _ tf: Scope,
    _ label: String,
    of role: Resource<Role>,
    _ name: Text,
    _ statements: [Statement],
    comment: String? = nil
  ) {
    tf.resource("aws_iam_role_policy", label) {
      $0.name = name
      $0.role = role.name
      if let comment { $0.comment(comment) }
      $0.policy = Policy(statements).json
    }
  }

  /// Allows reading and writing the state of the stack and its lock, and reading the states that it reads. A plan writes only the lock.
  private func state(writing: Bool) -> [Statement] {
    let write: [Statement] =
      writing ? [.allow("s3:PutObject", on: ["\(bucketARN)/\(stateKey)"], identifier: "WriteState")] : []
    return [
      .allow("s3:ListBucket", on: [Text(bucketARN)], identifier: "FindStates"),
      .allow(
        "s3:GetObject",
        on: readableStateKeys.map(as: "key") { "\(bucketARN)/\($0)" },
        identifier: "ReadStates"
      ),
    ] + write + [
      .allow(
        "s3:GetObject",
        "s3:PutObject",
        "s3:DeleteObject",
        on: ["\(bucketARN)/\(stateKey).tflock"],
        identifier: "Lock"
      ),
      .allow("kms:Decrypt", "kms:GenerateDataKey", on: [Text(bucketKeyARN)], identifier: "Encrypt"),
    ]
  }

  /// Allows changing the IAM roles of the stack. The list is empty if the stack has none, because a statement needs resources.
  private func rolesOfStack(_ tf: Scope, of apply: Resource<Role>, _ actions: List<Action>) {
    let account = tf.accountNumber()
    tf.resource("aws_iam_role_policy", "apply_roles", when: roleNames.count > 0) {
      $0.name = "roles"
      $0.role = apply.name
      $0.policy =
        Policy(
          .allow(
            anyOf: actions,
            on: roleNames.map(as: "name") { "arn:aws:iam::\(account):role/\($0)" },
            identifier: "Roles"
          ),
          .allow(
            anyOf: actions,
            on: roleNames.map(as: "name") { "arn:aws:iam::\(account):instance-profile/\($0)" },
            identifier: "InstanceProfiles"
          )
        ).json
    }
  }

  /// Allows changing the buckets of the stack and their objects.
  private func bucketsOfStack(_ tf: Scope, of apply: Resource<Role>, _ actions: List<Action>) {
    tf.resource("aws_iam_role_policy", "apply_buckets", when: bucketNames.count > 0) {
      $0.name = "buckets"
      $0.role = apply.name
      $0.policy =
        Policy(
          .allow(
            anyOf: actions,
            on: bucketNames.map(as: "name") { "arn:aws:s3:::\($0)" },
            identifier: "Buckets"
          )
        ).json
    }
  }
}
