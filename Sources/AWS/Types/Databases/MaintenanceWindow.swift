public import Terraform

/// The weekly time, in UTC, in which RDS or ElastiCache installs updates: `"sun:08:00-sun:09:00"`.
///
/// A window is from an hour to a day long. An hour is the minimum of
/// [ElastiCache](https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/maintenance-window.html);
/// [RDS](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.Maintenance.html) needs half an hour. Swift
/// checks the length; for a caller in HCL, Terraform checks the format only.
public struct MaintenanceWindow: LimitedText {
  public static let limit = TextLimit(
    "Two times of a week in UTC, like sun:08:00-sun:09:00.",
    .matches("^\(time)-\(time)$")
  )

  private static let time = "(mon|tue|wed|thu|fri|sat|sun):([01][0-9]|2[0-3]):[0-5][0-9]"

  public static var type: ValueType { .string(like: "sun:03:00-sun:04:00") }

  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }

  public static func accepts(_ text: String) -> Bool {
    limit.accepts(text) && (60...TimeWindow.day).contains(TimeWindow(weekly: text)?.length ?? 0)
  }

  public static func diagnostic(for text: String) -> Diagnostic {
    Diagnostic(
      .maintenanceWindow,
      "“\(text)” is not a maintenance window",
      why: "A maintenance window is two days and times in UTC, with an hour to a day between them.",
      fix: "Write one like “sun:08:00-sun:09:00”."
    )
  }
}
