public import Terraform

/// The identifier of a cache, which is also part of its host names.
///
/// At most 40 lower-case letters, digits and single hyphens, with a letter first and no hyphen last; see
/// [CreateReplicationGroup](https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateReplicationGroup.html).
///
/// ```swift
/// ElastiCache(replicationGroupID: "connect2-api-\(environment.name)", …)
/// ```
public struct ReplicationGroupID: CheckedTextValue {
  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }

  public static func problem(in text: String) -> Diagnostic? {
    if text.isHyphenated(atMost: 40) { return nil }
    return Diagnostic(
      .replicationGroupId,
      "“\(text)” is not the identifier of a cache",
      why:
        "ElastiCache takes at most 40 lower-case letters, digits and single hyphens, with a letter first and no hyphen last.",
      fix: "Write one like “sessions-prod”."
    )
  }
}
