import AWS

/// What differs between environments.
struct Environment: DeploymentEnvironment {
  let name: String
  var isProtected = false
  var hasPager = false

  static let region = Region.euWest1

  var backend: Backend { .s3(bucket: "orders-terraform-state-\(name)", region: Self.region) }

  static let all = [
    Environment(name: "dev"),
    Environment(name: "prod", isProtected: true, hasPager: true),
  ]
}
