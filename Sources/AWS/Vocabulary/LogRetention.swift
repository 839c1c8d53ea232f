public import Terraform

/// How long CloudWatch keeps logs.
///
/// CloudWatch takes
/// [these numbers of days](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html)
/// and no others.
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

  public static let oneDay = Self(days: 1)
  public static let threeDays = Self(days: 3)
  public static let fiveDays = Self(days: 5)
  public static let oneWeek = Self(days: 7)
  public static let twoWeeks = Self(days: 14)
  /// 30 days.
  public static let oneMonth = Self(days: 30)
  /// 60 days.
  public static let twoMonths = Self(days: 60)
  /// 90 days.
  public static let threeMonths = Self(days: 90)
  /// 120 days.
  public static let fourMonths = Self(days: 120)
  /// 150 days.
  public static let fiveMonths = Self(days: 150)
  /// 180 days.
  public static let sixMonths = Self(days: 180)
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
    oneDay, threeDays, fiveDays, oneWeek, twoWeeks, oneMonth, twoMonths, threeMonths, fourMonths, fiveMonths, sixMonths,
    oneYear, thirteenMonths, eighteenMonths, twoYears, threeYears, fiveYears, sixYears, sevenYears, eightYears,
    nineYears, tenYears,
  ]

  /// Every retention in days.
  static let days = all.compactMap { if case .integer(let days) = $0.expr { days } else { nil } }
}

extension Validation<LogRetention> {
  /// Whether CloudWatch takes the number, for callers who write HCL.
  static let isLogRetention = Validation("A number of days that CloudWatch Logs takes, like 30, 90 or 365.") {
    List(LogRetention.all).contains($0)
  }
}
