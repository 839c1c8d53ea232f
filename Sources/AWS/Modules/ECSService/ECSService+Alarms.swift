public import Terraform

extension ECSService {
  /// Declares the alarms about metrics of the load balancer. Returns the names of those that stop a deployment: errors and latency.
  func trafficAlarms(_ tf: Scope, _ group: Resource<TargetGroup>) -> List<Text> {
    let dimensions: Map<Text> = ["LoadBalancer": loadBalancer.arnSuffix, "TargetGroup": group.arn_suffix]
    let errors = tf.alarm(
      "errors",
      "\(name)-5xx",
      "\(name) answers 5xx.",
      AlarmCondition(
        namespace: "AWS/ApplicationELB",
        metric: "HTTPCode_Target_5XX_Count",
        dimensions: dimensions,
        comparison: .above,
        threshold: alarms.errors,
        statistic: "Sum",
        missingData: "notBreaching"
      ),
      notifying: alarmTopics
    )
    let latency = tf.alarm(
      "latency",
      "\(name)-p95",
      "\(name) is slow: 5 of 100 requests take longer than they should.",
      AlarmCondition(
        namespace: "AWS/ApplicationELB",
        metric: "TargetResponseTime",
        dimensions: dimensions,
        comparison: .above,
        threshold: alarms.latency.number,
        statistic: "p95",
        missingData: "notBreaching"
      ),
      notifying: alarmTopics
    )
    tf.alarm(
      "unhealthy_hosts",
      "\(name)-unhealthy-hosts",
      "Tasks of \(name) fail their health check.",
      AlarmCondition(
        namespace: "AWS/ApplicationELB",
        metric: "UnHealthyHostCount",
        dimensions: dimensions,
        comparison: .above,
        threshold: 0,
        statistic: "Maximum",
        missingData: "notBreaching"
      ),
      notifying: alarmTopics
    )
    return List([errors.alarm_name, latency.alarm_name])
  }

  /// Declares the alarms about the tasks.
  func taskAlarms(_ tf: Scope, _ service: Resource<Service>, in clusterName: Text) {
    let dimensions: Map<Text> = ["ClusterName": clusterName, "ServiceName": service.name]
    let shares: [(name: String, metric: Text, words: String, threshold: Percentage)] = [
      ("cpu", "CPUUtilization", "CPU", alarms.cpu), ("memory", "MemoryUtilization", "memory", alarms.memory),
    ]
    for share in shares {
      tf.alarm(
        share.name,
        "\(name)-\(share.name)",
        "Tasks of \(name) are short of \(share.words); scaling may have reached its maximum.",
        AlarmCondition(
          namespace: "AWS/ECS",
          metric: share.metric,
          dimensions: dimensions,
          comparison: .above,
          threshold: share.threshold.number,
          periods: (5, 5)
        ),
        notifying: alarmTopics
      )
    }
    tf.alarm(
      "running_tasks",
      "\(name)-running-tasks",
      "Fewer tasks of \(name) run than scaling wants at least.",
      AlarmCondition(
        namespace: "ECS/ContainerInsights",
        metric: "RunningTaskCount",
        dimensions: dimensions,
        comparison: .below,
        threshold: scaling.minimum,
        statistic: "Minimum",
        periods: (5, 5),
        missingData: "breaching"
      ),
      notifying: alarmTopics
    )
  }

  /// The thresholds of the alarms. The alarms about unhealthy and missing tasks have no threshold.
  public struct AlarmThresholds: ObjectValue {
    let cpu: Percentage
    let memory: Percentage
    let errors: Number
    let latency: Seconds

    /// Describes the thresholds. Each alarm goes off above its threshold.
    ///
    /// - Parameters:
    ///   - cpu: The CPU utilization in percent, in each of 5 minutes. Default: `85`.
    ///   - memory: The memory utilization in percent, in each of 5 minutes. Default: `85`.
    ///   - errors: The number of 5xx responses in a minute. Default: `10`.
    ///   - latency: The response time of 95 of 100 requests. Default: `1` second.
    public init(
      cpu: Percentage = .default,
      memory: Percentage = .default,
      errors: Number = .default,
      latency: Seconds = .default
    ) {
      self.cpu = cpu
      self.memory = memory
      self.errors = errors
      self.latency = latency
    }

    public static let interface = Interface(Self.init) {
      Field(\.cpu, "Maximum CPU utilization in percent.", default: 85)
      Field(\.memory, "Maximum memory utilization in percent.", default: 85)
      Field(\.errors, "Maximum number of 5xx responses in a minute.", default: 10)
      Field(\.latency, "Maximum response time of 95 of 100 requests, in seconds.", default: .seconds(1))
    }

    public static let validations = [
      Validation<AlarmThresholds>("Percentages from 0 to 100.") { [$0.cpu, $0.memory].areWithinLimit }
    ]
  }
}
