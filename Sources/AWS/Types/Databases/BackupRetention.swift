public import Terraform

/// The number of days that RDS keeps automated backups, from 0 to 35; 0 turns them off.
///
/// ```swift
/// RDS(…, backupRetention: 30)
/// ```
///
/// ```hcl
/// backup_retention_period = 30
/// ```
///
/// Source: [Backup retention
/// period](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.BackupRetention.html). Snapshots of
/// ElastiCache have a kind of their own, ``SnapshotRetention``.
public struct BackupRetention: LimitedNumber, ExpressibleByIntegerLiteral {
  public static let range = 0...35

  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }

  public static func diagnostic(for days: Int) -> Diagnostic {
    Diagnostic(
      .backupRetention,
      "backups cannot be kept for \(days) days",
      why: "RDS keeps automated backups for up to 35 days; 0 turns them off.",
      fix: "Write a number of days from 0 to 35."
    )
  }
}
