public import Terraform

/// The name of an ECR repository: `"connect2-api"`, or with folders, `"connect2/api"`.
///
/// ```swift
/// ECR(repositories: ["connect2-api", "connect2-web"], …)
/// ```
///
/// 2 to 256 lower-case letters and digits, with single hyphens, underscores, dots and slashes between them. Source:
/// [CreateRepository](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_CreateRepository.html).
public struct RepositoryName: LimitedText {
  public static let limit = TextLimit(
    "2 to 256 small letters and digits, with single separators between them.",
    .matches("^[a-z0-9]+([._/-][a-z0-9]+)*$"),
    .atLeast(2),
    .atMost(256)
  )

  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }

  public static func diagnostic(for text: String) -> Diagnostic {
    Diagnostic(
      .repositoryName,
      "“\(text)” cannot be the name of a repository",
      why:
        "ECR accepts 2 to 256 lower-case letters and digits, with single hyphens, underscores, dots and slashes between them.",
      fix: "Write a name like “connect2-api”."
    )
  }
}

extension Validation<ValueSet<RepositoryName>> {
  /// The check that Terraform makes of a set of names.
  static let areRepositoryNames = Validation(Text(stringLiteral: RepositoryName.limit.message)) {
    $0.map(as: "name") { $0.isWithinLimit }.allTrue
  }
}
