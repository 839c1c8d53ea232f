public import Terraform

/// A condition of a policy statement: a comparison of a condition key with a value.
///
/// ```swift
/// .allow("sns:Publish", on: [topic.arn], to: .service("cloudwatch.amazonaws.com"), when: [.equals("aws:SourceAccount", account)])
/// ```
///
/// ```hcl
/// Condition = { StringEquals = { "aws:SourceAccount" = data.aws_caller_identity.current.account_id } }
/// ```
///
/// Source: [Condition
/// operators](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html).
public struct Condition: Sendable {
  let comparison: String
  let key: String
  let value: Text

  /// The value of the key equals a text: `StringEquals`.
  public static func equals(_ key: String, _ value: Text) -> Condition {
    Condition(comparison: "StringEquals", key: key, value: value)
  }

  /// The value of the key is in a list: `StringEquals`.
  public static func equals(_ key: String, anyOf values: List<Text>) -> Condition {
    Condition(comparison: "StringEquals", key: key, value: Text(expr: values.expr))
  }

  /// The value of the key matches a pattern, in which `*` matches any text: `StringLike`.
  public static func like(_ key: String, _ pattern: Text) -> Condition {
    Condition(comparison: "StringLike", key: key, value: pattern)
  }

  /// The value of the key is an ARN that matches a pattern, in which `*` matches any text between colons: `ArnLike`.
  public static func arn(_ key: String, _ pattern: Text) -> Condition {
    Condition(comparison: "ArnLike", key: key, value: pattern)
  }

  /// The value of the key is true or false: `Bool`.
  public static func flag(_ key: String, _ value: Bool) -> Condition {
    Condition(comparison: "Bool", key: key, value: value ? "true" : "false")
  }

  /// The conditions grouped by comparison, in the order of their first use.
  static func map(_ conditions: [Condition]) -> Map<Map<Text>> {
    var comparisons: [String] = []
    for condition in conditions where !comparisons.contains(condition.comparison) {
      comparisons.append(condition.comparison)
    }
    return Map(
      comparisons.map { comparison in
        let same = conditions.filter { $0.comparison == comparison }
        return (comparison, Map(same.map { ($0.key, $0.value) }))
      }
    )
  }
}
