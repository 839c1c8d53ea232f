public import Terraform

/// The name of a load balancer: `"connect2-api-prod"`.
///
/// ```swift
/// ALB(name: LoadBalancerName(environment.named("api")), …)
/// ```
///
/// 1 to 32 lower-case letters, digits and hyphens, with no hyphen at either end and no `internal-` in front. Elastic Load Balancing also
/// accepts upper case, but the module ``ALB`` names a bucket after the load balancer, and S3 does not accept upper case. Source:
/// [CreateLoadBalancer](https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html).
public struct LoadBalancerName: LimitedText {
  public static let limit = TextLimit(
    "1 to 32 small letters, digits and hyphens, no hyphen at either end, and no internal- in front.",
    .matches("^[0-9a-z]([0-9a-z-]{0,30}[0-9a-z])?$"),
    .hasNoPrefix("internal-")
  )

  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }

  public static func diagnostic(for text: String) -> Diagnostic {
    Diagnostic(
      .loadBalancerName,
      "“\(text)” cannot be the name of a load balancer",
      why:
        "It has 1 to 32 lower-case letters, digits and hyphens, no hyphen at either end, and no “internal-” in front.",
      fix: "Write a name like “connect2-api-prod”."
    )
  }
}
