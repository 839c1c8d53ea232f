public import Terraform

/// The daily time, in UTC, in which RDS or ElastiCache makes backups: `"06:00-07:00"`.
///
/// A window is at least an hour long, which is the minimum of
/// [ElastiCache](https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateReplicationGroup.html);
/// [RDS](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.BackupWindow.html) needs half an
/// hour. It may go past midnight. Swift checks the length; for a caller in HCL, Terraform checks the format only.
public struct BackupWindow: LimitedText {
  public static let limit = TextLimit(
    "Two times of a day in UTC, like 06:00-07:00.",
    .matches("^([01][0-9]|2[0-3]):[0-5][0-9]-([01][0-9]|2[0-3]):[0-5][0-9]$")
  )

  public static var type: ValueType { .string(like: "01:00-02:00") }

  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }

  public static func accepts(_ text: String) -> Bool {
    limit.accepts(text) && (TimeWindow(daily: text)?.length ?? 0) >= 60
  }

  public static func diagnostic(for text: String) -> Diagnostic {
    Diagnostic(
      .backupWindow,
      "“\(text)” is not a backup window",
      why: "A backup window is two times in UTC, with at least an hour between them.",
      fix: "Write one like “06:00-07:00”."
    )
  }
}

extension BackupWindow {
  /// The window, or an error if it overlaps the maintenance window, which
  /// [RDS](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.BackupWindow.html) does not allow.
  ///
  /// - Parameter defaults: The windows that the module uses where the caller leaves one out.
  func apart(from maintenance: MaintenanceWindow, defaults: (BackupWindow, MaintenanceWindow)) -> BackupWindow {
    func text(_ value: Expr, _ fallback: Expr) -> String? {
      switch (value, fallback) {
      case (.string(let text), _), (.omitted, .string(let text)): text
      default: nil
      }
    }
    guard let daily = text(expr, defaults.0.expr), let weekly = text(maintenance.expr, defaults.1.expr),
      let backup = TimeWindow(daily: daily), let update = TimeWindow(weekly: weekly), backup.overlaps(update)
    else { return self }
    return BackupWindow(
      expr: .invalid(
        Diagnostic(
          .windowsOverlap,
          "the windows “\(daily)” and “\(weekly)” overlap",
          why: "RDS does not accept a backup window that overlaps the maintenance window.",
          fix: "Move `backupWindow` or `maintenanceWindow`."
        )
      )
    )
  }
}
