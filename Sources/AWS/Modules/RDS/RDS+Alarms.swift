import Terraform

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
