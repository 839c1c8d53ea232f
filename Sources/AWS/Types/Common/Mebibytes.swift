public import Terraform

/// An amount of memory or of free storage, from 1 MiB to 1 PiB, made with its unit: `.mib(256)` or `.gib(2)`.
///
/// ```swift
/// RDS(…, alarmThresholds: .init(freeableMemory: .mib(512)))
/// ```
///
/// In Terraform it is the number of MiB. An amount outside the limits is reported at the line that uses it.
public struct Mebibytes: LimitedNumber {
  public static let range = 1...1_073_741_824

  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }

  /// An amount in MiB: `.mib(256)`.
  public static func mib(_ count: Int) -> Mebibytes { checked(count) }

  /// An amount in GiB: `.gib(2)` is 2,048 MiB.
  public static func gib(_ count: Int) -> Mebibytes {
    // Beyond 1 PiB the product is invalid anyway, and must not overflow.
    checked((-range.upperBound...range.upperBound).contains(count) ? count * 1024 : count)
  }

  public static func diagnostic(for count: Int) -> Diagnostic {
    Diagnostic(
      .mebibytes,
      "memory must be from 1 MiB to 1 PiB, not \(count) MiB",
      why: "No resource has less than 1 MiB of memory or storage, and none has more than 1 PiB.",
      fix: "Write an amount like `.mib(256)` or `.gib(2)`."
    )
  }
}
