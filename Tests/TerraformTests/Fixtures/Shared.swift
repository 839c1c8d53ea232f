import Terraform

/// The stack whose outputs the stack `API` reads.
struct Shared: Stack {
  static let name = "shared"
  static let folder = "shared"
  static let stateKey = "shared.tfstate"

  let environment: Environment

  struct Outputs: Shape {
    let vpcID: VPCID
    let privateSubnetIDs: List<SubnetID>
    let bastionSecurityGroupID: SecurityGroupID?

    static let interface = Interface(Self.init) {
      Field(\.vpcID, "The VPC.")
      Field(\.privateSubnetIDs, "The private subnets.")
      Field(\.bastionSecurityGroupID, "Security group of the bastion, in environments that have one.")
    }
  }

  func body(_ tf: StackScope) -> Outputs {
    tf.provider("aws") { $0.region = "eu-west-1" }
    tf.provider(.usEast1) { $0.region = "us-east-1" }
    let network = tf.module(
      "network",
      Network(
        name: Text(environment.name),
        cidrBlock: CIDRBlock("10.0.0.0/16"),
        zones: ["eu-west-1a": CIDRBlock("10.0.0.0/20"), "eu-west-1b": CIDRBlock("10.0.16.0/20")]
      )
    )
    tf.module("alerts", Alerts(name: Text(environment.name), subscribers: ["on-call@example.com"]))
    let bastion =
      environment.hasBastion ? tf.resource(SecurityGroup.self, "bastion") { $0.vpc_id = network.vpcID } : nil
    return Outputs(
      vpcID: network.vpcID,
      privateSubnetIDs: network.privateSubnetIDs,
      bastionSecurityGroupID: bastion?.id
    )
  }
}
