import Terraform

struct CIDRBlock: TextValue { let expr: Expr }
struct Zone: TextValue { let expr: Expr }

struct InstanceClass: TextValue {
  let expr: Expr

  static let db_t4g_micro = Self("db.t4g.micro")
  static let db_r7g_large = Self("db.r7g.large")
}
