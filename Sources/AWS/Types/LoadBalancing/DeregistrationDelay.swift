public import Terraform

/// The time that a load balancer waits for the requests of a target that is removed, from 0 seconds to an hour, made with its unit:
/// `.seconds(30)` or `.minutes(5)`.
///
/// ```swift
/// ECSService(…, deregistrationDelay: .minutes(5))
/// ```
///
/// ```hcl
/// deregistration_delay = 300
/// ```
///
/// A time outside the limits is reported at the line that uses it. Source: `deregistration_delay.timeout_seconds` of
/// [TargetGroupAttribute](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetGroupAttribute.html).
public struct DeregistrationDelay: LimitedNumber {
  public static let range = 0...3600

  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }

  /// A time in seconds: `.seconds(30)` is `30`.
  public static func seconds(_ count: Int) -> DeregistrationDelay { checked(count) }

  /// A time in minutes: `.minutes(5)` is `300`.
  public static func minutes(_ count: Int) -> DeregistrationDelay {
    // Beyond an hour the product is invalid anyway, and must not overflow.
    checked((-range.upperBound...range.upperBound).contains(count) ? count * 60 : count)
  }

  public static func diagnostic(for seconds: Int) -> Diagnostic {
    Diagnostic(
      .deregistrationDelay,
      "a target cannot be deregistered over \(seconds) seconds",
      why: "A load balancer waits from 0 to 3600 seconds for the requests of a target that is removed.",
      fix: "Write a time up to an hour, like `.seconds(30)` or `.minutes(5)`."
    )
  }
}
