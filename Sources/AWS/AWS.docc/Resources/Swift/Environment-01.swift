import AWS

/// An environment, and the properties that can differ between environments.
struct Environment: DeploymentEnvironment {
  let name: String
  let addresses: CIDRBlock
  var isProtected = false
  var zones = "abc"
  var natGateways = NATGateways.onePerZone

  static let region = Region.usWest2

  var backend: Backend { .s3(bucket: "acme-terraform-state-\(name)", region: Self.region) }

  static let all = [
    Environment(name: "dev", addresses: "10.10.0.0/16", zones: "ab", natGateways: .single)
  ]
}
