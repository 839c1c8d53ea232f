public import Terraform

/// The name of an image repository: `"connect2-api"`, or with folders, `"connect2/api"`.
///
/// ECR takes [2 to 256](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_CreateRepository.html) small letters and
/// digits, with single hyphens, underscores, dots and slashes between them.
public struct RepositoryName: CheckedTextValue {
  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }

  static let pattern = "^[a-z0-9]+([._/-][a-z0-9]+)*$"

  public static func problem(in text: String) -> Diagnostic? {
    let parts = text.split(omittingEmptySubsequences: false) { "._/-".contains($0) }
    let isValid =
      (2...256).contains(text.utf8.count)
      && parts.allSatisfy { part in !part.isEmpty && part.allSatisfy { $0.isLowerLetter || $0.isDigit } }
    if isValid { return nil }
    return Diagnostic(
      .repositoryName,
      "“\(text)” cannot be the name of a repository",
      why:
        "ECR takes 2 to 256 small letters and digits, with single hyphens, underscores, dots and slashes between them.",
      fix: "Write a name like “connect2-api”."
    )
  }
}

extension Validation<ValueSet<RepositoryName>> {
  /// Whether ECR takes every name, for callers who write HCL.
  static let areRepositoryNames = Validation("2 to 256 small letters and digits, with single separators between them.")
  {
    $0.map(as: "name") {
      $0.matches(Text(stringLiteral: RepositoryName.pattern)) && $0.length >= 2 && $0.length <= 256
    }.allTrue
  }
}
