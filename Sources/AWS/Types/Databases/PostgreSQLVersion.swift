public import Terraform

/// A major version of PostgreSQL.
///
/// RDS takes the newest minor version of it, and installs later ones by itself. A blueprint that named a minor version would
/// see a change after each of them. See
/// [Release calendars for Amazon RDS for PostgreSQL](https://docs.aws.amazon.com/AmazonRDS/latest/PostgreSQLReleaseNotes/postgresql-release-calendar.html).
public struct PostgreSQLVersion: CheckedTextValue {
  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }

  public static let v14 = Self("14")
  public static let v15 = Self("15")
  public static let v16 = Self("16")
  public static let v17 = Self("17")
  public static let v18 = Self("18")

  public static func problem(in text: String) -> Diagnostic? {
    if text.count == 2, text.allSatisfy(\.isDigit), text >= "10" { return nil }
    return Diagnostic(
      .postgresqlVersion,
      "“\(text)” is not a major version of PostgreSQL",
      why:
        "RDS installs minor versions by itself, so a blueprint that named one would see a change after each of them.",
      fix: "Take one that has a name, like `.v17`."
    )
  }
}
