public import Terraform

/// A statement of a policy: the principals, the actions that it allows or denies them, the resources and the conditions.
///
/// ```swift
/// .allow("s3:GetObject", on: ["\(bucket.arn)/*"], to: .account(accountNumber), identifier: "Read")
/// ```
///
/// ```hcl
/// {
///   Sid       = "Read"
///   Effect    = "Allow"
///   Principal = { AWS = ["arn:aws:iam::123456789012:root"] }
///   Action    = ["s3:GetObject"]
///   Resource  = ["${aws_s3_bucket.this.arn}/*"]
/// }
/// ```
///
/// Source: [Elements of a
/// statement](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_statement.html).
public struct Statement: Sendable {
  private let effect: Text
  private let identifier: Text?
  private let principals: [Principal]
  private let actions: List<Action>
  private let resources: List<Text>?
  private let conditions: [Condition]

  private init(
    _ effect: Text,
    _ identifier: Text?,
    _ principals: [Principal],
    _ actions: List<Action>,
    _ resources: List<Text>?,
    _ conditions: [Condition]
  ) {
    self.effect = effect
    self.identifier = identifier
    self.principals = principals
    self.actions = actions
    self.resources = resources
    self.conditions = conditions
  }

  /// Allows actions on resources.
  ///
  /// - Parameters:
  ///   - actions: Actions, like `"logs:PutLogEvents"`.
  ///   - resources: The ARNs of the resources. A trust policy has none.
  ///   - principals: The principals, in a policy of a resource or a trust policy. A policy of a role has none.
  ///   - conditions: The conditions. The statement applies if all of them hold.
  ///   - identifier: The `Sid`: letters and digits.
  public static func allow(
    _ actions: Action...,
    on resources: List<Text>? = nil,
    to principals: Principal...,
    when conditions: [Condition] = [],
    identifier: Text? = nil
  ) -> Statement {
    Statement("Allow", identifier, principals, List(actions), resources, conditions)
  }

  /// Allows actions that are known only when Terraform runs, such as an input of a module.
  ///
  /// - Parameters:
  ///   - actions: The list of actions.
  ///   - resources: The ARNs of the resources.
  ///   - conditions: The conditions. The statement applies if all of them hold.
  ///   - identifier: The `Sid`: letters and digits.
  public static func allow(
    anyOf actions: List<Action>,
    on resources: List<Text>,
    when conditions: [Condition] = [],
    identifier: Text? = nil
  ) -> Statement {
    Statement("Allow", identifier, [], actions, resources, conditions)
  }

  /// Denies actions on resources, even if another statement or policy allows them.
  ///
  /// - Parameters:
  ///   - actions: Actions, like `"s3:*"`.
  ///   - resources: The ARNs of the resources.
  ///   - principals: The principals, in a policy of a resource.
  ///   - conditions: The conditions. The statement applies if all of them hold.
  ///   - identifier: The `Sid`: letters and digits.
  public static func deny(
    _ actions: Action...,
    on resources: List<Text>? = nil,
    to principals: Principal...,
    when conditions: [Condition] = [],
    identifier: Text? = nil
  ) -> Statement {
    Statement("Deny", identifier, principals, List(actions), resources, conditions)
  }

  /// The statement in HCL.
  var object: Object {
    Object {
      $0.Sid = identifier
      $0.Effect = effect
      for (kind, names) in Principal.grouped(principals) { $0.Principal = Map([(kind, names)]) }
      $0.Action = actions
      $0.Resource = resources
      if !conditions.isEmpty { $0.Condition = Condition.map(conditions) }
    }
  }
}
