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
}

extension Scope {
  /// An alarm that tells the topics when it goes off and when it is over.
  @discardableResult
  func alarm(
    _ name: String,
    _ alarmName: Text,
    _ description: Text,
    _ condition: AlarmCondition,
    tell topics: List<ARN<Topic>>,
    file: StaticString = #filePath,
    line: UInt = #line
  ) -> Resource<AnyResource> {
    resource("aws_cloudwatch_metric_alarm", name, file: file, line: line) {
      $0.alarm_name = alarmName
      $0.alarm_description = description
      $0.namespace = condition.namespace
      $0.metric_name = condition.metric
      $0.dimensions = condition.dimensions
      $0.comparison_operator = condition.comparison.rawValue
      $0.threshold = condition.threshold
      if condition.isPercentile {
        $0.extended_statistic = condition.statistic
      } else {
        $0.statistic = condition.statistic
      }
      $0.period = condition.period
      $0.evaluation_periods = condition.periods.of
      $0.datapoints_to_alarm = condition.periods.bad
      $0.treat_missing_data = condition.missingData
      $0.alarm_actions = topics
      $0.ok_actions = topics
    }
  }
}

extension AlarmCondition {
  fileprivate var isPercentile: Bool {
    if case .string(let text) = statistic.expr { text.first == "p" } else { false }
  }
}
