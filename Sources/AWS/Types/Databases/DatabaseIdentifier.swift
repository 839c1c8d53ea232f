public import Terraform

/// The identifier of a database instance, which is also the first part of its host name.
///
/// At most 63 lower-case letters, digits and single hyphens, with a letter first and no hyphen last; see
/// [Settings for DB instances](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_CreateDBInstance.Settings.html). AWS takes
/// upper case and stores lower case, which Terraform would see as a change for ever.
///
/// ```swift
/// RDS(identifier: "connect2-api-\(environment.name)", …)
/// ```
public struct DatabaseIdentifier: CheckedTextValue {
  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }

  public static func problem(in text: String) -> Diagnostic? {
    if text.isHyphenated(atMost: 63) { return nil }
    return Diagnostic(
      .databaseIdentifier,
      "“\(text)” is not the identifier of a database",
      why:
        "RDS takes at most 63 lower-case letters, digits and single hyphens, with a letter first and no hyphen last.",
      fix: "Write one like “orders-prod”."
    )
  }
}
