import Terraform

struct CIDRBlock: TextValue { let expr: Expr }
