public import Terraform

/// An amount of memory or free storage in MiB, made with its unit: `.mib(256)`, `.gib(2)`.
public struct Mebibytes: NumberValue {
  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }

  public static func mib(_ count: Int) -> Mebibytes {
    Mebibytes(
      expr: .checked(
        count,
        1...1_073_741_824,
        Diagnostic(
          .mebibytes,
          "\(count) MiB is no amount of memory",
          why: "There is at least one MiB, and no instance has a PiB.",
          fix: "Write an amount like `.mib(256)` or `.gib(2)`."
        )
      )
    )
  }

  public static func gib(_ count: Int) -> Mebibytes { mib(count * 1024) }
}
