public import Terraform

/// The name of an ECS service, which its roles, log group and alarms are named after: `"connect2-api-prod"`.
///
/// ```swift
/// ECSService(name: ServiceName(environment.named("api")), …)
/// ```
///
/// 1 to 54 letters, digits, hyphens and underscores. ECS accepts
/// [255](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html) for a service, but the execution role is named
/// `<name>-execution`, and IAM accepts [64](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html).
public struct ServiceName: LimitedText {
  public static let limit = TextLimit(
    "1 to 54 letters, digits, hyphens and underscores.",
    .matches("^[0-9A-Za-z_-]{1,54}$")
  )

  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }

  public static func diagnostic(for text: String) -> Diagnostic {
    Diagnostic(
      .serviceName,
      "“\(text)” cannot be the name of a service",
      why: "Its roles are named after it, so it has 1 to 54 letters, digits, hyphens and underscores.",
      fix: "Write a name like “connect2-api-prod”."
    )
  }
}
