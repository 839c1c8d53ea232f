import Terraform

struct InstanceClass: TextValue {
  let expr: Expr

  static let db_t4g_micro = Self("db.t4g.micro")
}
