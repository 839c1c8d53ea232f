public import Terraform

/// The size of the storage of an RDS instance, from 20 to 65,536 GiB.
///
/// ```swift
/// RDS(…, allocatedStorage: 100, maxAllocatedStorage: 1000)
/// ```
///
/// ```hcl
/// allocated_storage     = 100
/// max_allocated_storage = 1000
/// ```
///
/// The limits are those of gp3 storage for PostgreSQL, which the module ``RDS`` uses. Source:
/// [Amazon RDS DB instance storage](https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html#gp3-storage).
public struct AllocatedStorage: LimitedNumber, ExpressibleByIntegerLiteral {
  public static let range = 20...65_536

  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }

  public static func diagnostic(for size: Int) -> Diagnostic {
    Diagnostic(
      .allocatedStorage,
      "an RDS instance cannot have \(size) GiB of storage",
      why: "RDS offers gp3 storage from 20 to 65,536 GiB.",
      fix: "Write a size in GiB from 20 to 65536."
    )
  }
}
