import Terraform

/// A VPC with a subnet in each zone.
struct Network: Module {
  static let name = "network"
  static let requirements = Requirements.modules

  let name: Text
  let cidrBlock: CIDRBlock
  let zones: Map<CIDRBlock>
  var flowLogKey: Nullable<ARN<Key>> = .default

  static let interface = Interface(Self.init) {
    Field(\.name, "Prefix of every name.")
    Field(\.cidrBlock, "Address range of the VPC.")
    Field(\.zones, "Address range of the subnet in each availability zone.")
    Field(\.flowLogKey, "Key for the flow log; there is no flow log without one.")
  }

  struct Outputs: Shape {
    let vpcID: VPCID
    let privateSubnetIDs: List<SubnetID>

    static let interface = Interface(Self.init) {
      Field(\.vpcID, "The VPC.")
      Field(\.privateSubnetIDs, "The subnets, in the order of their zones.")
    }
  }

  func body(_ tf: Scope) -> Outputs {
    let vpc = tf.resource(VPC.self, "this") {
      $0.cidr_block = cidrBlock
      $0.tags = ["Name": name]
    }
    let subnets = tf.resources(Subnet.self, "private", forEach: zones) { subnet, each in
      subnet.vpc_id = vpc.id
      subnet.availability_zone = each.key
      subnet.cidr_block = each.value
      subnet.map_public_ip_on_launch = false
    }
    tf.resource("aws_cloudwatch_log_group", "flow", when: flowLogKey.isSet) {
      $0.name = "/vpc/\(name)"
      $0.kms_key_id = flowLogKey
    }
    return Outputs(vpcID: vpc.id, privateSubnetIDs: subnets.values.id)
  }
}
