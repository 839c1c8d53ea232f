public import Terraform

/// The identifier of an ElastiCache replication group, which is also part of its host names.
///
/// ```swift
/// ElastiCache(replicationGroupID: "connect2-api-\(environment.name)", …)
/// ```
///
/// At most 40 lower-case letters, digits and single hyphens, starting with a letter and not ending with a hyphen. Source:
/// [CreateReplicationGroup](https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateReplicationGroup.html).
public struct ReplicationGroupID: LimitedText {
  public static let limit = TextLimit(
    "At most 40 lower-case letters, digits and single hyphens, with a letter first and no hyphen last.",
    .matches("^[a-z](-?[a-z0-9])*$"),
    .atMost(40)
  )

  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }

  public static func diagnostic(for text: String) -> Diagnostic {
    Diagnostic(
      .replicationGroupId,
      "“\(text)” is not the identifier of a cache",
      why:
        "ElastiCache accepts at most 40 lower-case letters, digits and single hyphens, with a letter first and no hyphen last.",
      fix: "Write one like “sessions-prod”."
    )
  }
}
