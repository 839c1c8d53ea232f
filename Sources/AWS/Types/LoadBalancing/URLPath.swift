public import Terraform

/// The path of a URL, such as the one that a health check requests: `"/health"`.
///
/// ```swift
/// healthCheck: .init(path: "/health")
/// ```
///
/// ```hcl
/// path = "/health"
/// ```
///
/// It starts with `/` and has at most 1024 characters of ASCII and no spaces. Source: `HealthCheckPath` of
/// [CreateTargetGroup](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html).
public struct URLPath: LimitedText {
  public static let limit = TextLimit(
    "A path of at most 1024 characters without spaces, which starts with a slash.",
    .matches("^/[!-~]*$"),
    .atMost(1024)
  )

  public static var type: ValueType { .string(like: "/mock-#") }

  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }

  public static func diagnostic(for text: String) -> Diagnostic {
    Diagnostic(
      .urlPath,
      "“\(text)” is not the path of a URL",
      why: "A path starts with a slash and has at most 1024 characters of ASCII, without spaces.",
      fix: "Write a path like “/health”."
    )
  }
}
