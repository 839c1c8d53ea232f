import Terraform

/// What may differ between environments. The defaults are the baseline.
struct Environment: DeploymentEnvironment {
  let name: String
  let network: Int
  var zones = 2
  var instanceClass: InstanceClass = .db_t4g_micro
  var isProtected = false
  var hasBastion = true
  var replicas = 0

  var backend: Backend { .s3(bucket: "orders-terraform-state-\(name)", region: "eu-west-1") }

  static let all = [
    Environment(name: "dev", network: 10),
    Environment(name: "staging", network: 20, hasBastion: false),
    Environment(
      name: "prod",
      network: 30,
      zones: 3,
      instanceClass: .db_r7g_large,
      isProtected: true,
      hasBastion: false,
      replicas: 2
    ),
  ]
}
