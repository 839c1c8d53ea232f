public import Terraform

/// The class of an RDS instance, which decides its processors and memory.
///
/// ```swift
/// RDS(…, instanceClass: .db_t4g_medium, …)
/// ```
///
/// ```hcl
/// instance_class = "db.t4g.medium"
/// ```
///
/// The common classes have constants. Others are written as text, `"db.x2iedn.16xlarge"`; only the format is checked, and not
/// whether the region offers the class. Source:
/// [DB instance class types](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.DBInstanceClass.Types.html).
public struct DatabaseInstanceClass: LimitedText {
  public static let limit = TextLimit("An instance class, like db.t4g.medium.", .isInstanceClass(prefix: "db"))

  public static var type: ValueType { .string(like: "db.t4g.micro") }

  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }

  public static func diagnostic(for text: String) -> Diagnostic {
    Diagnostic(
      .databaseInstanceClass,
      "“\(text)” is not the class of a database instance",
      why: "It is “db”, a family and a size with dots between, like “db.t4g.medium”.",
      fix: "Write a constant like `.db_t4g_medium`."
    )
  }
}

extension DatabaseInstanceClass {
  // MARK: Burstable, Graviton2
  /// `db.t4g.micro`
  public static let db_t4g_micro = Self("db.t4g.micro")
  /// `db.t4g.small`
  public static let db_t4g_small = Self("db.t4g.small")
  /// `db.t4g.medium`
  public static let db_t4g_medium = Self("db.t4g.medium")
  /// `db.t4g.large`
  public static let db_t4g_large = Self("db.t4g.large")
  /// `db.t4g.xlarge`
  public static let db_t4g_xlarge = Self("db.t4g.xlarge")
  /// `db.t4g.2xlarge`
  public static let db_t4g_2xlarge = Self("db.t4g.2xlarge")

  // MARK: General purpose, Graviton3
  /// `db.m7g.large`
  public static let db_m7g_large = Self("db.m7g.large")
  /// `db.m7g.xlarge`
  public static let db_m7g_xlarge = Self("db.m7g.xlarge")
  /// `db.m7g.2xlarge`
  public static let db_m7g_2xlarge = Self("db.m7g.2xlarge")
  /// `db.m7g.4xlarge`
  public static let db_m7g_4xlarge = Self("db.m7g.4xlarge")
  /// `db.m7g.8xlarge`
  public static let db_m7g_8xlarge = Self("db.m7g.8xlarge")
  /// `db.m7g.12xlarge`
  public static let db_m7g_12xlarge = Self("db.m7g.12xlarge")
  /// `db.m7g.16xlarge`
  public static let db_m7g_16xlarge = Self("db.m7g.16xlarge")

  // MARK: Memory optimized, Graviton3
  /// `db.r7g.large`
  public static let db_r7g_large = Self("db.r7g.large")
  /// `db.r7g.xlarge`
  public static let db_r7g_xlarge = Self("db.r7g.xlarge")
  /// `db.r7g.2xlarge`
  public static let db_r7g_2xlarge = Self("db.r7g.2xlarge")
  /// `db.r7g.4xlarge`
  public static let db_r7g_4xlarge = Self("db.r7g.4xlarge")
  /// `db.r7g.8xlarge`
  public static let db_r7g_8xlarge = Self("db.r7g.8xlarge")
  /// `db.r7g.12xlarge`
  public static let db_r7g_12xlarge = Self("db.r7g.12xlarge")
  /// `db.r7g.16xlarge`
  public static let db_r7g_16xlarge = Self("db.r7g.16xlarge")

  // MARK: General purpose, Graviton4
  /// `db.m8g.large`
  public static let db_m8g_large = Self("db.m8g.large")
  /// `db.m8g.xlarge`
  public static let db_m8g_xlarge = Self("db.m8g.xlarge")
  /// `db.m8g.2xlarge`
  public static let db_m8g_2xlarge = Self("db.m8g.2xlarge")
  /// `db.m8g.4xlarge`
  public static let db_m8g_4xlarge = Self("db.m8g.4xlarge")
  /// `db.m8g.8xlarge`
  public static let db_m8g_8xlarge = Self("db.m8g.8xlarge")
  /// `db.m8g.12xlarge`
  public static let db_m8g_12xlarge = Self("db.m8g.12xlarge")
  /// `db.m8g.16xlarge`
  public static let db_m8g_16xlarge = Self("db.m8g.16xlarge")

  // MARK: Memory optimized, Graviton4
  /// `db.r8g.large`
  public static let db_r8g_large = Self("db.r8g.large")
  /// `db.r8g.xlarge`
  public static let db_r8g_xlarge = Self("db.r8g.xlarge")
  /// `db.r8g.2xlarge`
  public static let db_r8g_2xlarge = Self("db.r8g.2xlarge")
  /// `db.r8g.4xlarge`
  public static let db_r8g_4xlarge = Self("db.r8g.4xlarge")
  /// `db.r8g.8xlarge`
  public static let db_r8g_8xlarge = Self("db.r8g.8xlarge")
  /// `db.r8g.12xlarge`
  public static let db_r8g_12xlarge = Self("db.r8g.12xlarge")
  /// `db.r8g.16xlarge`
  public static let db_r8g_16xlarge = Self("db.r8g.16xlarge")
}
