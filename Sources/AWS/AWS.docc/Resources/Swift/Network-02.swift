import AWS

/// The VPC of an environment, which every other stack uses.
struct Network: Stack {
  static let name = "network"
  static let folder = "infrastructure/terraform"
  static let stateKey = "network/terraform.tfstate"

  let environment: Environment

  struct Outputs: Shape {
    let vpcID: VPCID
    let privateSubnetIDs: List<SubnetID>

    static let interface = Interface(Self.init) {
      Field(\.vpcID, "The VPC of all services.")
      Field(\.privateSubnetIDs, "Subnets of the services.")
    }
  }

  func body(_ tf: StackScope) -> Outputs {
    tf.provider("aws") { $0.region = Environment.region }

    let network = tf.module(
      "network",
      Networking(
        name: "acme-\(environment.name)",
        addresses: AddressPlan(environment.addresses, zones: Environment.region.zones(environment.zones)),
        // There is no on-call rotation yet.
        alarmTopics: [],
        natGateways: environment.natGateways
      )
    )

    return Outputs(vpcID: network.vpcID, privateSubnetIDs: network.privateSubnetIDs)
  }
}
