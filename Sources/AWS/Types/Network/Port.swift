public import Terraform

/// A TCP or UDP port, from 1 to 65535.
///
/// ```swift
/// tf.connect("service_database", from: service.securityGroupID, to: database.securityGroupID, port: .postgreSQL)
/// ```
public struct Port: NumberValue, ExpressibleByIntegerLiteral {
  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }

  /// A port; one that does not exist is an error at the line that uses it.
  public init(_ port: Int) {
    guard (1...65535).contains(port) else {
      expr = .invalid(
        Diagnostic(
          .port,
          "\(port) is not a port",
          why: "Ports are numbered from 1 to 65535.",
          fix: "Write the port that the other side listens on, like 8000 or `.https`."
        )
      )
      return
    }
    expr = .integer(port)
  }

  public init(integerLiteral port: Int) { self.init(port) }

  /// 80
  public static let http: Port = 80
  /// 443
  public static let https: Port = 443
  /// 5432
  public static let postgreSQL: Port = 5432
  /// 6379, for Redis and Valkey.
  public static let redis: Port = 6379
}
