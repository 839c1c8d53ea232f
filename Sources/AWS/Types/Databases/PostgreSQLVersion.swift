public import Terraform

/// A major version of PostgreSQL, from 10 to 99.
///
/// ```swift
/// RDS(…, engineVersion: .v17, …)
/// ```
///
/// ```hcl
/// engine_version = "17"
/// ```
///
/// RDS starts with the newest minor version and installs later ones. If a blueprint named a minor version, Terraform would plan a
/// change after each of them. Which major versions RDS offers is in the
/// [release calendar](https://docs.aws.amazon.com/AmazonRDS/latest/PostgreSQLReleaseNotes/postgresql-release-calendar.html).
public struct PostgreSQLVersion: LimitedText {
  public static let limit = TextLimit("A major version alone, like 17.", .matches("^[1-9][0-9]$"))

  public static var type: ValueType { .string(like: "17") }

  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }

  /// PostgreSQL 14.
  public static let v14 = Self("14")
  /// PostgreSQL 15.
  public static let v15 = Self("15")
  /// PostgreSQL 16.
  public static let v16 = Self("16")
  /// PostgreSQL 17.
  public static let v17 = Self("17")
  /// PostgreSQL 18.
  public static let v18 = Self("18")

  public static func diagnostic(for text: String) -> Diagnostic {
    Diagnostic(
      .postgresqlVersion,
      "“\(text)” is not a major version of PostgreSQL",
      why: "RDS installs minor versions, so Terraform would plan a change after each of them if a blueprint named one.",
      fix: "Write a constant like `.v17`."
    )
  }
}
