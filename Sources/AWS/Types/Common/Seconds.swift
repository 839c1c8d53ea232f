public import Terraform

/// A length of time, which AWS counts in seconds.
///
/// It is made with its unit, so that nobody has to remember it: `.seconds(30)`, `.minutes(5)`.
public struct Seconds: NumberValue {
  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }

  /// Thousandths of a second, for latencies: `.milliseconds(500)` is `0.5`.
  public static func milliseconds(_ count: Int) -> Seconds {
    if count % 1000 == 0 { return .seconds(count / 1000) }
    return checked(count, .decimal(Double(count) / 1000))
  }

  public static func seconds(_ count: Int) -> Seconds { checked(count, .integer(count)) }

  public static func minutes(_ count: Int) -> Seconds { checked(count, .integer(count * 60)) }

  public static func hours(_ count: Int) -> Seconds { checked(count, .integer(count * 3600)) }

  private static func checked(_ count: Int, _ expr: Expr) -> Seconds {
    guard count >= 0 else {
      let fault = Diagnostic(
        .seconds,
        "\(count) is not a length of time",
        why: "Time that AWS waits or measures is not negative.",
        fix: "Write 0 or more."
      )
      return Seconds(expr: .invalid(fault))
    }
    return Seconds(expr: expr)
  }
}
