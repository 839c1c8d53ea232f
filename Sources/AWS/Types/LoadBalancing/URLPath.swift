public import Terraform

/// The path of a URL, as a load balancer asks for it: `"/health"`.
///
/// It starts with `/`, has no spaces, and at most
/// [1024 characters](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html).
public struct URLPath: CheckedTextValue {
  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }

  public static func problem(in text: String) -> Diagnostic? {
    let isValid = text.hasPrefix("/") && text.utf8.count <= 1024 && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    if isValid { return nil }
    return Diagnostic(
      .urlPath,
      "“\(text)” is not the path of a URL",
      why:
        "A load balancer asks for a path from the root of the host, without spaces, and with at most 1024 characters.",
      fix: "Write a path like “/health”."
    )
  }
}
