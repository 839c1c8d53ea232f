import Terraform

/// What an alarm looks at, and when it goes off.
struct AlarmCondition {
  enum Comparison: String, Sendable {
    case above = "GreaterThanThreshold"
    case below = "LessThanThreshold"
  }

  var namespace: Text
  var metric: Text
  var dimensions: Map<Text>
  var comparison: Comparison
  var threshold: Number
  /// The statistic of a period; `p95` and the like are extended statistics.
  var statistic: Text = "Average"
  /// Seconds of a period.
  var period: Number = 60
  /// How many of how many periods have to be bad.
  var periods: (bad: Number, of: Number) = (3, 5)
  /// What no data means: `missing`, `notBreaching`, `breaching` or `ignore`.
  var missingData: Text = "missing"

  /// Whether the statistic is one of CloudWatch's extended ones.
  var isPercentile: Bool {
    if case .string(let text) = statistic.expr { text.first == "p" } else { false }
  }
}
