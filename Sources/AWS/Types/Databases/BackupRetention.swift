public import Terraform

/// Days that backups are kept.
///
/// From 0, which is no backups, to 35, for
/// [RDS](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.BackupRetention.html) and for
/// [ElastiCache](https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateReplicationGroup.html) alike.
public struct BackupRetention: NumberValue, ExpressibleByIntegerLiteral {
  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }

  public init(integerLiteral days: Int) { self.init(days) }

  /// A number of days; one that AWS refuses is an error.
  public init(_ days: Int) {
    expr = .checked(
      days,
      0...35,
      Diagnostic(
        .backupRetention,
        "backups cannot be kept for \(days) days",
        why: "AWS keeps automatic backups for up to 35 days; 0 turns them off.",
        fix: "Write a number of days from 0 to 35."
      )
    )
  }
}
