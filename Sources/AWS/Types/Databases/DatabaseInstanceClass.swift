public import Terraform

/// The class of a database instance: how many processors and how much memory it has.
///
/// The usual ones have names, any other is written as text: `"db.x2iedn.16xlarge"`. See
/// [DB instance class types](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.DBInstanceClass.Types.html).
///
/// ```swift
/// RDS(…, instanceClass: .db_t4g_medium, …)
/// ```
public struct DatabaseInstanceClass: CheckedTextValue {
  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }

  public static func problem(in text: String) -> Diagnostic? {
    if NodeClass.isValid(text, service: "db") { return nil }
    return Diagnostic(
      .databaseInstanceClass,
      "“\(text)” is not the class of a database instance",
      why: "It is “db”, a family and a size with dots between, like “db.t4g.medium”.",
      fix: "Take one that has a name, like `.db_t4g_medium`."
    )
  }
}

extension DatabaseInstanceClass {
  // Burstable, Graviton2
  public static let db_t4g_micro = Self("db.t4g.micro")
  public static let db_t4g_small = Self("db.t4g.small")
  public static let db_t4g_medium = Self("db.t4g.medium")
  public static let db_t4g_large = Self("db.t4g.large")
  public static let db_t4g_xlarge = Self("db.t4g.xlarge")
  public static let db_t4g_2xlarge = Self("db.t4g.2xlarge")

  // General purpose, Graviton3
  public static let db_m7g_large = Self("db.m7g.large")
  public static let db_m7g_xlarge = Self("db.m7g.xlarge")
  public static let db_m7g_2xlarge = Self("db.m7g.2xlarge")
  public static let db_m7g_4xlarge = Self("db.m7g.4xlarge")
  public static let db_m7g_8xlarge = Self("db.m7g.8xlarge")
  public static let db_m7g_12xlarge = Self("db.m7g.12xlarge")
  public static let db_m7g_16xlarge = Self("db.m7g.16xlarge")

  // Memory, Graviton3
  public static let db_r7g_large = Self("db.r7g.large")
  public static let db_r7g_xlarge = Self("db.r7g.xlarge")
  public static let db_r7g_2xlarge = Self("db.r7g.2xlarge")
  public static let db_r7g_4xlarge = Self("db.r7g.4xlarge")
  public static let db_r7g_8xlarge = Self("db.r7g.8xlarge")
  public static let db_r7g_12xlarge = Self("db.r7g.12xlarge")
  public static let db_r7g_16xlarge = Self("db.r7g.16xlarge")

  // General purpose, Graviton4
  public static let db_m8g_large = Self("db.m8g.large")
  public static let db_m8g_xlarge = Self("db.m8g.xlarge")
  public static let db_m8g_2xlarge = Self("db.m8g.2xlarge")
  public static let db_m8g_4xlarge = Self("db.m8g.4xlarge")
  public static let db_m8g_8xlarge = Self("db.m8g.8xlarge")
  public static let db_m8g_12xlarge = Self("db.m8g.12xlarge")
  public static let db_m8g_16xlarge = Self("db.m8g.16xlarge")

  // Memory, Graviton4
  public static let db_r8g_large = Self("db.r8g.large")
  public static let db_r8g_xlarge = Self("db.r8g.xlarge")
  public static let db_r8g_2xlarge = Self("db.r8g.2xlarge")
  public static let db_r8g_4xlarge = Self("db.r8g.4xlarge")
  public static let db_r8g_8xlarge = Self("db.r8g.8xlarge")
  public static let db_r8g_12xlarge = Self("db.r8g.12xlarge")
  public static let db_r8g_16xlarge = Self("db.r8g.16xlarge")
}
