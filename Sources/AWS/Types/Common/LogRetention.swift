public import Terraform

/// The number of days that CloudWatch Logs keeps the events of a log group: a year or more.
///
/// ```swift
/// $0.retention_in_days = LogRetention.oneYear
/// ```
///
/// ```hcl
/// retention_in_days = 365
/// ```
///
/// CloudWatch Logs accepts fixed numbers of days; see
/// [PutRetentionPolicy](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html). Those below a
/// year have no constant, and the modules refuse them, because an intrusion is often found months later.
public struct LogRetention: NumberValue {
  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }

  private init(days: Int) { expr = .integer(days) }

  /// 365 days, the default of the modules.
  public static let oneYear = Self(days: 365)
  /// 400 days.
  public static let thirteenMonths = Self(days: 400)
  /// 545 days.
  public static let eighteenMonths = Self(days: 545)
  /// 731 days.
  public static let twoYears = Self(days: 731)
  /// 1096 days.
  public static let threeYears = Self(days: 1096)
  /// 1827 days.
  public static let fiveYears = Self(days: 1827)
  /// 2192 days.
  public static let sixYears = Self(days: 2192)
  /// 2557 days.
  public static let sevenYears = Self(days: 2557)
  /// 2922 days.
  public static let eightYears = Self(days: 2922)
  /// 3288 days.
  public static let nineYears = Self(days: 3288)
  /// 3653 days.
  public static let tenYears = Self(days: 3653)

  /// All constants, the shortest first.
  public static let all: [LogRetention] = [
    oneYear, thirteenMonths, eighteenMonths, twoYears, threeYears, fiveYears, sixYears, sevenYears, eightYears,
    nineYears, tenYears,
  ]

  /// The check that Terraform makes of a variable of this kind.
  public static let validations = [
    Validation<LogRetention>("A year or more, in days that CloudWatch Logs takes, like 365, 400 or 731.") {
      List(all).contains($0)
    }
  ]

  /// All numbers of days that CloudWatch Logs accepts, including those below a year, which a log group outside the modules may have.
  static let days =
    [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180]
    + all.compactMap { if case .integer(let days) = $0.expr { days } else { nil } }
}
