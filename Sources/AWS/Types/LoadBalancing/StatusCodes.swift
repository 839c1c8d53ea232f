public import Terraform

/// The status codes that a healthy target answers with: `"200"`, `"200,302"` or `"200-299"`.
///
/// An Application Load Balancer takes
/// [codes from 200 to
/// 499](https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html).
public struct StatusCodes: CheckedTextValue {
  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }

  public static func problem(in text: String) -> Diagnostic? {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    let isValid = parts.allSatisfy { part in
      let bounds = part.split(separator: "-", omittingEmptySubsequences: false).map { $0.count == 3 ? Int($0) : nil }
      guard let first = bounds.first ?? nil, let last = bounds.last ?? nil, bounds.count <= 2 else { return false }
      return first >= 200 && first <= last && last <= 499
    }
    if isValid { return nil }
    return Diagnostic(
      .statusCodes,
      "“\(text)” are not status codes of a healthy target",
      why: "A load balancer takes codes from 200 to 499, with commas or as a range.",
      fix: "Write codes like “200”, “200,302” or “200-299”."
    )
  }
}
