public import Terraform

/// When a statement holds. See
/// [condition operators](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html).
public struct Condition: Sendable {
  let comparison: String
  let key: String
  let value: Text

  /// `StringEquals`
  public static func equals(_ key: String, _ value: Text) -> Condition {
    Condition(comparison: "StringEquals", key: key, value: value)
  }

  /// `StringEquals` with a list, one of which it has to be.
  public static func equals(_ key: String, anyOf values: List<Text>) -> Condition {
    Condition(comparison: "StringEquals", key: key, value: Text(expr: values.expr))
  }

  /// `StringLike`, where `*` stands for any text.
  public static func like(_ key: String, _ value: Text) -> Condition {
    Condition(comparison: "StringLike", key: key, value: value)
  }

  /// `ArnLike`, where `*` stands for any text between colons.
  public static func arn(_ key: String, _ value: Text) -> Condition {
    Condition(comparison: "ArnLike", key: key, value: value)
  }

  /// `Bool`
  public static func flag(_ key: String, _ value: Bool) -> Condition {
    Condition(comparison: "Bool", key: key, value: value ? "true" : "false")
  }

  /// The conditions by their comparison, in the order in which they are written.
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
