import Terraform

extension Scope {
  /// Declares an alarm that notifies topics when it goes off and when it is over.
  @discardableResult
  func alarm(
    _ name: String,
    _ alarmName: Text,
    _ description: Text,
    _ condition: AlarmCondition,
    notifying topics: List<ARN<Topic>>,
    file: StaticString = #filePath,
    line: UInt = #line
  ) -> Resource<AnyResource> {
    resource("aws_cloudwatch_metric_alarm", name, file: file, line: line) {
      $0.alarm(alarmName, description, condition, notifying: topics)
    }
  }

  /// Declares an alarm if the flag is true, in the region of the provider.
  func alarm(
    _ name: String,
    _ alarmName: Text,
    _ description: Text,
    _ condition: AlarmCondition,
    notifying topics: List<ARN<Topic>>,
    when flag: Flag,
    through provider: ProviderAlias,
    file: StaticString = #filePath,
    line: UInt = #line
  ) {
    resource("aws_cloudwatch_metric_alarm", name, when: flag, file: file, line: line) {
      $0.provider(provider)
      $0.alarm(alarmName, description, condition, notifying: topics)
    }
  }

  /// Declares an alarm for each element, such as each node of a cache.
  func alarms(
    _ name: String,
    forEach elements: ValueSet<Text>,
    notifying topics: List<ARN<Topic>>,
    file: StaticString = #filePath,
    line: UInt = #line,
    _ alarm: (_ element: Text) -> (name: Text, description: Text, condition: AlarmCondition)
  ) {
    resources("aws_cloudwatch_metric_alarm", name, forEach: elements, file: file, line: line) { content, each in
      let (alarmName, description, condition) = alarm(each.key)
      content.alarm(alarmName, description, condition, notifying: topics)
    }
  }
}

extension Arguments {
  fileprivate mutating func alarm(
    _ name: Text,
    _ description: Text,
    _ condition: AlarmCondition,
    notifying topics: List<ARN<Topic>>
  ) {
    self.alarm_name = name
    self.alarm_description = description
    self.namespace = condition.namespace
    self.metric_name = condition.metric
    self.dimensions = condition.dimensions
    self.comparison_operator = condition.comparison.rawValue
    self.threshold = condition.threshold
    if condition.isPercentile {
      self.extended_statistic = condition.statistic
    } else {
      self.statistic = condition.statistic
    }
    self.period = condition.period
    self.evaluation_periods = condition.periods.of
    self.datapoints_to_alarm = condition.periods.breaching
    self.treat_missing_data = condition.missingData
    self.alarm_actions = topics
    self.ok_actions = topics
  }
}
