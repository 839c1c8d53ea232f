public import Terraform

/// The identifier of an RDS instance, which is also the first part of its host name.
///
/// ```swift
/// RDS(identifier: "connect2-api-\(environment.name)", …)
/// ```
///
/// At most 63 lower-case letters, digits and single hyphens, starting with a letter and not ending with a hyphen. RDS accepts upper
/// case and stores lower case, which Terraform would show as a change in every plan. Source:
/// [Settings for DB instances](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_CreateDBInstance.Settings.html).
public struct DatabaseIdentifier: LimitedText {
  public static let limit = TextLimit(
    "At most 63 lower-case letters, digits and single hyphens, with a letter first and no hyphen last.",
    .matches("^[a-z](-?[a-z0-9])*$"),
    .atMost(63)
  )

  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }

  public static func diagnostic(for text: String) -> Diagnostic {
    Diagnostic(
      .databaseIdentifier,
      "“\(text)” is not the identifier of a database",
      why:
        "RDS accepts at most 63 lower-case letters, digits and single hyphens, with a letter first and no hyphen last.",
      fix: "Write one like “orders-prod”."
    )
  }
}
