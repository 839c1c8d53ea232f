public import Terraform

/// A TCP or UDP port, from 1 to 65535.
///
/// ```swift
/// tf.connect("service_database", from: service.securityGroupID, to: database.securityGroupID, port: .postgreSQL)
/// ```
///
/// ```hcl
/// from_port = 5432
/// to_port   = 5432
/// ```
///
/// It is not called `Port`, because Foundation has a class of that name.
public struct PortNumber: LimitedNumber, ExpressibleByIntegerLiteral {
  public static let range = 1...65535

  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }

  /// 80.
  public static let http: PortNumber = 80
  /// 443.
  public static let https: PortNumber = 443
  /// 5432.
  public static let postgreSQL: PortNumber = 5432
  /// 6379, the port of Redis and Valkey.
  public static let redis: PortNumber = 6379

  public static func diagnostic(for port: Int) -> Diagnostic {
    Diagnostic(
      .port,
      "\(port) is not a port",
      why: "Ports are numbered from 1 to 65535.",
      fix: "Write the port that the server listens on, like 8000 or `.https`."
    )
  }
}
