import Terraform

extension ElastiCache {
  /// See [Which metrics should I monitor?](https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/CacheMetrics.WhichShouldIMonitor.html)
  func alarms(_ tf: Scope) {
    let numbers = List<Number>.call("range", 1 as Number, nodeCount + 1)
    let nodes = tf.local(
      "nodes",
      numbers.map(as: "number") { Text.call("format", "%s-%03d" as Text, replicationGroupID, $0) }.asSet
    )

    func alarm(
      _ name: String,
      _ metric: Text,
      above threshold: Number,
      statistic: Text = "Average",
      missingData: Text = "missing",
      _ description: @escaping (Text) -> Text
    ) {
      let suffix = Text(stringLiteral: name.split(separator: "_").joined(separator: "-"))
      tf.alarms(name, forEach: nodes, notifying: alarmTopics) { node in
        (
          "\(node)-cache-\(suffix)",
          description(node),
          AlarmCondition(
            namespace: "AWS/ElastiCache",
            metric: metric,
            dimensions: ["CacheClusterId": node, "CacheNodeId": "0001"],
            comparison: .above,
            threshold: threshold,
            statistic: statistic,
            missingData: missingData
          )
        )
      }
    }

    let limits = alarmThresholds
    alarm("engine_cpu", "EngineCPUUtilization", above: limits.engineCPU.number) {
      "The cache node \($0) is short of CPU."
    }
    alarm("memory", "DatabaseMemoryUsagePercentage", above: limits.memory.number) {
      "The cache node \($0) is short of memory."
    }
    alarm("evictions", "Evictions", above: limits.evictions, statistic: "Sum") {
      "The cache node \($0) drops keys for want of memory."
    }
    tf.comment("The primary node has no replication lag.")
    alarm("replication_lag", "ReplicationLag", above: limits.replicationLag.number, missingData: "notBreaching") {
      "The cache node \($0) is behind its primary."
    }
  }
}
