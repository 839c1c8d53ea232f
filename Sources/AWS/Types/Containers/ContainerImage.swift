public import Terraform

/// A container image with a tag or a digest: `"public.ecr.aws/nginx/nginx:1.29"` or `"repository@sha256:…"`.
///
/// ```swift
/// let repository = tf.data(Repository.self, "api") { $0.name = "connect2-api" }
/// let image: ContainerImage = "\(repository.repository_url):bootstrap"
/// ```
///
/// ```hcl
/// image = "${data.aws_ecr_repository.api.repository_url}:bootstrap"
/// ```
///
/// An image without a tag or a digest is refused: it means the tag `latest`, which can be another image every day. Sources: `image` of
/// [ContainerDefinition](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html), and the
/// [format of tags](https://docs.docker.com/reference/cli/docker/image/tag/).
public struct ContainerImage: LimitedText {
  public static let limit = TextLimit(
    "An image with a tag or a digest.",
    .matches("^([A-Za-z0-9.-]+:[0-9]+/)?[A-Za-z0-9][A-Za-z0-9._/-]*(\(tag)(\(digest))?|\(digest))$")
  )

  private static let tag = ":[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}"
  private static let digest = "@sha256:[0-9a-f]{64}"

  public static var type: ValueType { .string(like: "mock:#") }

  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }

  public static func diagnostic(for text: String) -> Diagnostic {
    Diagnostic(
      .containerImage,
      "“\(text)” is not an image with a tag or a digest",
      why: "A name alone means the tag “latest”, and the image of that tag changes.",
      fix: "Write “name:tag” or “name@sha256:digest”, with the registry in front."
    )
  }
}
