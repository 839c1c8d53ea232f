import AWS

/// The VPC of an environment, which every other stack uses.
struct Network: Stack {
  static let name = "network"
  static let folder = "infrastructure/terraform"
  static let stateKey = "network/terraform.tfstate"

  let environment: Environment

  func body(_ tf: StackScope) -> NoOutputs {
    tf.provider("aws") { $0.region = Environment.region }

    tf.module(
      "network",
      Networking(
        name: "acme-\(environment.name)",
        addresses: AddressPlan(environment.addresses, zones: Environment.region.zones(environment.zones)),
        // There is no on-call rotation yet.
        alarmTopics: [],
        natGateways: environment.natGateways
      )
    )

    return NoOutputs()
  }
}
