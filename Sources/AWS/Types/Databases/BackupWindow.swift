public import Terraform

/// When AWS makes backups, every day, in UTC: `06:00-07:00`.
///
/// At least an hour, which
/// [ElastiCache](https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateReplicationGroup.html) needs and
/// [RDS](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.BackupWindow.html) is content with.
public struct BackupWindow: CheckedTextValue {
  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }

  public static func problem(in text: String) -> Diagnostic? {
    let length = WindowTime.length(text, of: WindowTime.minutesOfDay, WindowTime.minutes) ?? 0
    if length >= 60 { return nil }
    return Diagnostic(
      .backupWindow,
      "“\(text)” is not a window for backups",
      why: "AWS takes two times in UTC, with at least an hour between them.",
      fix: "Write one like “06:00-07:00”."
    )
  }
}

extension BackupWindow {
  /// The window, or an error if it is known to overlap the window for maintenance, which
  /// [RDS](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.BackupWindow.html) refuses.
  ///
  /// One that is left out is the default of the module.
  func apart(from maintenance: MaintenanceWindow, defaults: (BackupWindow, MaintenanceWindow)) -> BackupWindow {
    func text(_ value: Expr, _ fallback: Expr) -> String? {
      switch (value, fallback) {
      case (.string(let text), _), (.omitted, .string(let text)): text
      default: nil
      }
    }
    guard let daily = text(expr, defaults.0.expr), let weekly = text(maintenance.expr, defaults.1.expr),
      WindowTime.overlap(daily: daily, weekly: weekly)
    else { return self }
    return BackupWindow(
      expr: .invalid(
        Diagnostic(
          .windowsOverlap,
          "the windows “\(daily)” and “\(weekly)” overlap",
          why: "RDS makes backups and installs updates at different times.",
          fix: "Move `backupWindow` or `maintenanceWindow`."
        )
      )
    )
  }
}

extension Validation<BackupWindow> {
  /// Whether it is a window, for callers who write HCL; AWS alone checks its length then.
  static let isBackupWindow = Validation("Two times of a day in UTC, like 06:00-07:00.") {
    $0.matches("^([01][0-9]|2[0-3]):[0-5][0-9]-([01][0-9]|2[0-3]):[0-5][0-9]$")
  }
}
