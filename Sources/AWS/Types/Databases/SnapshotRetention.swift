public import Terraform

/// The number of days that ElastiCache keeps automatic snapshots, from 1 to 35.
///
/// ```swift
/// ElastiCache(…, snapshotRetention: 14)
/// ```
///
/// ```hcl
/// snapshot_retention_limit = 14
/// ```
///
/// ElastiCache also accepts 0, which turns automatic snapshots off. The module ``ElastiCache`` refuses it: a cache that has lost its
/// data then starts empty. Source: `SnapshotRetentionLimit` of
/// [CreateReplicationGroup](https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateReplicationGroup.html), and
/// [Scheduling automatic backups](https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/backups-automatic.html).
public struct SnapshotRetention: LimitedNumber, ExpressibleByIntegerLiteral {
  public static let range = 1...35

  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }

  public static func diagnostic(for days: Int) -> Diagnostic {
    Diagnostic(
      .snapshotRetention,
      "snapshots of a cache cannot be kept for \(days) days",
      why:
        "ElastiCache keeps automatic snapshots for up to 35 days. 0 would turn them off, which the module does not allow.",
      fix: "Write a number of days from 1 to 35."
    )
  }
}
