public import Terraform

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

extension ElastiCache {
  /// The thresholds of the alarms. Each node has its own alarms.
  public struct AlarmThresholds: ObjectValue {
    /// The utilization in percent of the one CPU core that runs commands. The alarm goes off above it.
    public let engineCPU: Percentage
    /// The used share in percent of the memory for data. The alarm goes off above it.
    public let memory: Percentage
    /// The number of keys that are evicted in a minute because memory is full. The alarm goes off above it.
    public let evictions: Number
    /// The replication lag of a replica. The alarm goes off above it.
    public let replicationLag: Seconds

    /// Describes the thresholds.
    ///
    /// - Parameters:
    ///   - engineCPU: The utilization in percent of the one CPU core that runs commands. Default: `90`.
    ///   - memory: The used share in percent of the memory for data. Default: `80`.
    ///   - evictions: The number of keys that are evicted in a minute because memory is full. Default: `100`.
    ///   - replicationLag: The replication lag of a replica. Default: `10` seconds.
    public init(
      engineCPU: Percentage = .default,
      memory: Percentage = .default,
      evictions: Number = .default,
      replicationLag: Seconds = .default
    ) {
      self.engineCPU = engineCPU
      self.memory = memory
      self.evictions = evictions
      self.replicationLag = replicationLag
    }

    public static let interface = Interface(Self.init) {
      Field(\.engineCPU, "Maximum utilization in percent of the CPU core that runs commands.", default: 90)
      Field(\.memory, "Maximum utilization in percent of the memory for data.", default: 80)
      Field(\.evictions, "Maximum number of keys that are evicted in a minute.", default: 100)
      Field(\.replicationLag, "Maximum replication lag in seconds.", default: .seconds(10))
    }

    public static let validations = [
      Validation<AlarmThresholds>("Percentages from 0 to 100.") { [$0.engineCPU, $0.memory].areWithinLimit }
    ]
  }
}
