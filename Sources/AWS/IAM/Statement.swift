public import Terraform

/// A statement of a policy: who may do what, on what, and when.
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

  /// Allows actions on resources, to whoever has the policy, or to principals if it is the policy of a resource.
  ///
  /// - Parameters:
  ///   - actions: `"logs:PutLogEvents"`. One that is not `service:Action` is an error, and so is `*` alone.
  ///   - resources: ARNs. Leave them out in the trust policy of a role, which has none.
  ///   - principals: Who it is about, in the policy of a resource or the trust policy of a role.
  ///   - conditions: When it holds; all of them have to.
  ///   - identifier: The `Sid`.
  public static func allow(
    _ actions: Action...,
    on resources: List<Text>? = nil,
    to principals: Principal...,
    when conditions: [Condition] = [],
    identifier: Text? = nil
  ) -> Statement {
    Statement("Allow", identifier, principals, List(actions), resources, conditions)
  }

  /// Allows actions that a module gets as an input.
  public static func allow(
    anyOf actions: List<Action>,
    on resources: List<Text>,
    when conditions: [Condition] = [],
    identifier: Text? = nil
  ) -> Statement {
    Statement("Allow", identifier, [], actions, resources, conditions)
  }

  /// Denies actions on resources, whatever else allows them.
  public static func deny(
    _ actions: Action...,
    on resources: List<Text>? = nil,
    to principals: Principal...,
    when conditions: [Condition] = [],
    identifier: Text? = nil
  ) -> Statement {
    Statement("Deny", identifier, principals, List(actions), resources, conditions)
  }

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
