public import Terraform

/// When AWS may install updates, once a week, in UTC: `sun:08:00-sun:09:00`.
///
/// At least an hour, which
/// [ElastiCache](https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/maintenance-window.html) needs and
/// [RDS](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.Maintenance.html) is content with, and at most
/// a day.
public struct MaintenanceWindow: CheckedTextValue {
  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }

  public static func problem(in text: String) -> Diagnostic? {
    let length = WindowTime.length(text, of: 7 * WindowTime.minutesOfDay, WindowTime.minutesOfWeek) ?? 0
    if (60...WindowTime.minutesOfDay).contains(length) { return nil }
    return Diagnostic(
      .maintenanceWindow,
      "“\(text)” is not a maintenance window",
      why: "AWS takes two days and times in UTC, with an hour to a day between them.",
      fix: "Write one like “sun:08:00-sun:09:00”."
    )
  }
}

extension Validation<MaintenanceWindow> {
  /// Whether it is a window, for callers who write HCL; AWS alone checks its length then.
  static let isMaintenanceWindow = Validation("Two times of a week in UTC, like sun:08:00-sun:09:00.") {
    let time = "(mon|tue|wed|thu|fri|sat|sun):([01][0-9]|2[0-3]):[0-5][0-9]"
    return $0.matches(Text(stringLiteral: "^\(time)-\(time)$"))
  }
}
