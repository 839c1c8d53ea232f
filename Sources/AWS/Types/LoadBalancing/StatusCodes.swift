public import Terraform

/// The HTTP status codes of a healthy target: `"200"`, `"200,302"` or `"200-299"`.
///
/// ```swift
/// healthCheck: .init(path: "/health", codes: "200-299")
/// ```
///
/// ```hcl
/// matcher = "200-299"
/// ```
///
/// An Application Load Balancer accepts codes from 200 to 499. Swift also checks that a range goes upwards; for a caller in HCL, Terraform
/// checks the codes only. Source:
/// [Health checks for target
/// groups](https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html).
public struct StatusCodes: LimitedText {
  public static let limit = TextLimit(
    "Status codes from 200 to 499, with commas or as a range.",
    .matches("^\(range)(,\(range))*$")
  )

  private static let range = "[234][0-9]{2}(-[234][0-9]{2})?"

  public static var type: ValueType { .string(like: "200") }

  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }

  public static func accepts(_ text: String) -> Bool {
    limit.accepts(text)
      && text.split(separator: ",").allSatisfy { range in
        let bounds = range.split(separator: "-")
        return bounds[0] <= bounds[bounds.count - 1]
      }
  }

  public static func diagnostic(for text: String) -> Diagnostic {
    Diagnostic(
      .statusCodes,
      "“\(text)” are not status codes of a healthy target",
      why: "A load balancer accepts codes from 200 to 499, with commas or as a range.",
      fix: "Write codes like “200”, “200,302” or “200-299”."
    )
  }
}
