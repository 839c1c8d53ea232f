import Terraform

/// The metric of a CloudWatch alarm, and the condition under which the alarm goes off.
struct AlarmCondition {
  /// The comparison of the metric with the threshold.
  enum Comparison: String, Sendable {
    case above = "GreaterThanThreshold"
    case below = "LessThanThreshold"
  }

  var namespace: Text
  var metric: Text
  var dimensions: Map<Text>
  var comparison: Comparison
  var threshold: Number
  /// The statistic over a period: `Average`, or a percentile like `p95`.
  var statistic: Text = "Average"
  /// The length of a period in seconds.
  var period: Number = 60
  /// The number of periods that have to breach the threshold, of the last periods.
  var periods: (breaching: Number, of: Number) = (3, 5)
  /// How CloudWatch treats a period without data: `missing`, `notBreaching`, `breaching` or `ignore`.
  var missingData: Text = "missing"

  /// True if the statistic is a percentile, which is an `extended_statistic` in Terraform.
  var isPercentile: Bool {
    if case .string(let text) = statistic.expr { text.first == "p" } else { false }
  }
}
