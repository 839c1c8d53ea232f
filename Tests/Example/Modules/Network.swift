import Terraform

/// A VPC with one private subnet in each zone.
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
    Field(\.zones, "Address range of the private subnet in each availability zone.")
    Field(\.flowLogKey, "Key for the flow log; there is no flow log without one.")
  }

  struct Outputs: Shape {
    let vpcID: VPCID
    let privateSubnetIDs: List<SubnetID>
    let subnetIDsByZone: Map<SubnetID>

    static let interface = Interface(Self.init) {
      Field(\.vpcID, "The VPC.")
      Field(\.privateSubnetIDs, "The private subnets, in the order of their zones.")
      Field(\.subnetIDsByZone, "The private subnet in each zone.")
    }
  }

  func body(_ tf: Scope) -> Outputs {
    let vpc = tf.resource(VPC.self, "this") {
      $0.cidr_block = cidrBlock
      $0.enable_dns_hostnames = true
      $0.enable_dns_support = true
      $0.tags = ["Name": name]
    }

    let gateway = tf.resource(InternetGateway.self, "this") {
      $0.vpc_id = vpc.id
      $0.tags = ["Name": name]
    }

    let subnets = tf.resources(Subnet.self, "private", forEach: zones) { subnet, each in
      subnet.vpc_id = vpc.id
      subnet.availability_zone = each.key
      subnet.cidr_block = each.value
      subnet.map_public_ip_on_launch = false
      subnet.tags = ["Name": "\(name)-private-\(each.key)"]
      subnet.depends(on: gateway)
    }

    tf.comment("Nothing may use the group that AWS makes with a VPC.")
    tf.resource("aws_default_security_group", "this") {
      $0.vpc_id = vpc.id
    }

    tf.resource("aws_cloudwatch_log_group", "flow", when: flowLogKey.isSet) {
      $0.name = "/vpc/\(name)"
      $0.kms_key_id = flowLogKey
      $0.retention_in_days = 365
    }

    return Outputs(vpcID: vpc.id, privateSubnetIDs: subnets.values.id, subnetIDsByZone: subnets.id)
  }
}
