public import Terraform

/// The size of a database's storage in GiB.
///
/// From 20 to 65,536 for gp3, which is what this library uses; see
/// [General Purpose SSD storage](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html#gp3-storage).
public struct Gibibytes: NumberValue, ExpressibleByIntegerLiteral {
  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }

  public init(integerLiteral size: Int) { self.init(size) }

  /// A size; one that AWS refuses is an error.
  public init(_ size: Int) {
    expr = .checked(
      size,
      20...65_536,
      Diagnostic(
        .gibibytes,
        "\(size) GiB is no size for a database's storage",
        why: "RDS has gp3 storage from 20 to 65,536 GiB.",
        fix: "Write a size in GiB from 20 to 65536."
      )
    )
  }
}
