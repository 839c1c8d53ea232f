public import Terraform

/// The user that a container runs as, and perhaps a group: `"1000"`, `"1000:1000"` or `"app"`. It cannot be root.
///
/// ```swift
/// ECSService(…, user: "1000:1000")
/// ```
///
/// ```hcl
/// user = "1000:1000"
/// ```
///
/// A process that breaks out of a container of root is root on the host. Source: `user` of
/// [ContainerDefinition](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html).
public struct ContainerUser: LimitedText {
  public static let limit = TextLimit(
    "A user that is not root, by its name or number, and perhaps a group.",
    .matches("^[A-Za-z0-9_.-]+(:[A-Za-z0-9_.-]+)?$"),
    .doesNotMatch("^(root|0+)(:|$)")
  )

  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }

  public static func diagnostic(for text: String) -> Diagnostic {
    Diagnostic(
      .containerUser,
      "“\(text)” cannot be the user of a container",
      why:
        "A user is a name or a number, and perhaps a group after a colon. It is not root, since a process that breaks out of a"
        + " container of root is root on the host.",
      fix: "Write a user of the image that is not root, like “1000” or “1000:1000”."
    )
  }
}
