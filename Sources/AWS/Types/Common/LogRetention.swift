public import Terraform

/// How long CloudWatch keeps logs: a year or more, since an intrusion is found after months.
///
/// CloudWatch takes
/// [fixed numbers of days](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html).
/// Those below a year have no name here, and no module takes them.
///
/// ```swift
/// $0.retention_in_days = LogRetention.oneYear
/// ```
///
/// ```hcl
/// retention_in_days = 365
/// ```
public struct LogRetention: Interpolable {
  public static var type: ValueType { Number.type }

  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }

  private init(days: Int) { expr = .integer(days) }

  /// 365 days, what the modules keep unless told otherwise.
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

  /// Every retention, the shortest first.
  public static let all: [LogRetention] = [
    oneYear, thirteenMonths, eighteenMonths, twoYears, threeYears, fiveYears, sixYears, sevenYears, eightYears,
    nineYears, tenYears,
  ]

  /// Every number of days that CloudWatch takes, also the short ones that a log group may have without this library.
  static let days =
    [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180]
    + all.compactMap { if case .integer(let days) = $0.expr { days } else { nil } }
}

extension Validation<LogRetention> {
  /// Whether CloudWatch takes the number and it is a year at least, for callers who write HCL.
  static let isLogRetention = Validation("A year or more, in days that CloudWatch Logs takes, like 365, 400 or 731.") {
    List(LogRetention.all).contains($0)
  }
}
