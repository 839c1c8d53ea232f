public import Terraform

extension RDS {
  /// See [CloudWatch metrics for RDS](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-metrics.html).
  func alarms(_ tf: Scope, _ instance: Resource<DatabaseInstance>) {
    func alarm(
      _ name: String,
      _ metric: Text,
      _ comparison: AlarmCondition.Comparison,
      _ threshold: Number,
      _ description: Text
    ) {
      tf.alarm(
        name,
        "\(identifier)-database-\(Text(stringLiteral: name.split(separator: "_").joined(separator: "-")))",
        description,
        AlarmCondition(
          namespace: "AWS/RDS",
          metric: metric,
          dimensions: ["DBInstanceIdentifier": instance.identifier],
          comparison: comparison,
          threshold: threshold
        ),
        notifying: alarmTopics
      )
    }

    let limits = alarmThresholds
    alarm("cpu", "CPUUtilization", .above, limits.cpu.number, "The database \(identifier) is short of CPU.")
    alarm(
      "free_storage",
      "FreeStorageSpace",
      .below,
      limits.freeStorage.number * 1_048_576,
      "The database \(identifier) is about to run out of storage and cannot grow."
    )
    alarm(
      "freeable_memory",
      "FreeableMemory",
      .below,
      limits.freeableMemory.number * 1_048_576,
      "The database \(identifier) is short of memory."
    )
    alarm(
      "connections",
      "DatabaseConnections",
      .above,
      limits.connections,
      "The database \(identifier) has more connections than expected."
    )
    tf.comment("At two billion, PostgreSQL stops taking writes.")
    alarm(
      "transaction_ids",
      "MaximumUsedTransactionIDs",
      .above,
      limits.transactionIDs,
      "Vacuuming of the database \(identifier) is far behind, and transaction IDs run out."
    )
  }
}

extension RDS {
  /// The thresholds of the alarms.
  public struct AlarmThresholds: ObjectValue {
    /// The CPU utilization in percent. The alarm goes off above it.
    public let cpu: Percentage
    /// The free storage. The alarm goes off below it.
    public let freeStorage: Mebibytes
    /// The freeable memory. The alarm goes off below it.
    public let freeableMemory: Mebibytes
    /// The number of connections. The alarm goes off above it.
    public let connections: Number
    /// The number of used transaction IDs. The alarm goes off above it.
    public let transactionIDs: Number

    /// Describes the thresholds.
    ///
    /// - Parameters:
    ///   - cpu: The CPU utilization in percent. Default: `80`.
    ///   - freeStorage: The free storage. By default it is less than the free storage at which RDS grows the storage, so the alarm means
    ///     that RDS cannot grow it any more. Default: `1024` MiB.
    ///   - freeableMemory: The freeable memory. Default: `128` MiB.
    ///   - connections: The number of connections. The default is about what the smallest class accepts, and the limit of a class depends on its
    ///     [memory](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Limits.html#RDS_Limits.MaxConnections). Default: `80`.
    ///   - transactionIDs: The number of used transaction IDs. At two billion, PostgreSQL
    ///     [stops accepting writes](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Appendix.PostgreSQL.CommonDBATasks.Autovacuum.html).
    ///     Default: `1000000000`.
    public init(
      cpu: Percentage = .default,
      freeStorage: Mebibytes = .default,
      freeableMemory: Mebibytes = .default,
      connections: Number = .default,
      transactionIDs: Number = .default
    ) {
      self.cpu = cpu
      self.freeStorage = freeStorage
      self.freeableMemory = freeableMemory
      self.connections = connections
      self.transactionIDs = transactionIDs
    }

    public static let interface = Interface(Self.init) {
      Field(\.cpu, "Maximum CPU utilization in percent.", default: 80)
      Field(\.freeStorage, "Minimum free storage in MiB.", default: .gib(1))
      Field(\.freeableMemory, "Minimum freeable memory in MiB.", default: .mib(128))
      Field(\.connections, "Maximum number of connections.", default: 80)
      Field(
        \.transactionIDs,
        "Maximum number of used transaction IDs. PostgreSQL stops accepting writes at two billion.",
        default: 1_000_000_000
      )
    }

    public static let validations = [
      Validation<AlarmThresholds>("A percentage from 0 to 100.") { $0.cpu.isWithinLimit }
    ]
  }
}
