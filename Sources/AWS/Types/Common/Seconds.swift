public import Terraform

/// A duration that AWS counts in seconds, 0 or longer, made with its unit: `.seconds(30)` or `.minutes(5)`.
///
/// ```swift
/// healthCheck: .init(gracePeriod: .minutes(2))
/// ```
///
/// ```hcl
/// grace_period = 120
/// ```
///
/// A negative duration is reported at the line that uses it.
public struct Seconds: NumberValue {
  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }

  /// A duration in milliseconds, for latencies: `.milliseconds(500)` is `0.5`.
  public static func milliseconds(_ count: Int) -> Seconds {
    if count.isMultiple(of: 1000) { return .seconds(count / 1000) }
    return checked(count, .decimal(Double(count) / 1000))
  }

  /// A duration in seconds: `.seconds(30)` is `30`.
  public static func seconds(_ count: Int) -> Seconds { checked(count, .integer(count)) }

  /// A duration in minutes: `.minutes(5)` is `300`.
  public static func minutes(_ count: Int) -> Seconds { checked(count, times: 60) }

  /// A duration in hours: `.hours(1)` is `3600`.
  public static func hours(_ count: Int) -> Seconds { checked(count, times: 3600) }

  private static func checked(_ count: Int, times seconds: Int) -> Seconds {
    let (product, overflow) = count.multipliedReportingOverflow(by: seconds)
    return overflow ? invalid(count) : checked(count, .integer(product))
  }

  private static func checked(_ count: Int, _ expr: Expr) -> Seconds {
    count >= 0 ? Seconds(expr: expr) : invalid(count)
  }

  private static func invalid(_ count: Int) -> Seconds {
    Seconds(
      expr: .invalid(
        Diagnostic(
          .seconds,
          "\(count) is not a duration",
          why: "A duration is not negative, and its seconds are a number of 64 bits.",
          fix: "Write 0 or more."
        )
      )
    )
  }
}
