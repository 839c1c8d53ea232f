public import Terraform

/// A VPC with a public, a private and a database subnet in each availability zone.
///
/// ```swift
/// let network = tf.module(
///   "networking",
///   Networking(
///     name: "connect2-prod",
///     addresses: AddressPlan("10.3.0.0/16", zones: Region.usWest2.zones("abc")),
///     alarmTopics: [alerts.topicARN]
///   )
/// )
/// ```
///
/// Private subnets reach the internet through NAT gateways, and S3 through a gateway endpoint. Database subnets reach only the VPC. Other
/// services of AWS get interface endpoints if `interfaceEndpoints` lists them. No instance gets a public address automatically, the default
/// security group has no rules, and a flow log records accepted and rejected traffic.
public struct Networking: Module {
  public static let name = "networking"
  public static let requirements = Requirements.awsModule

  let name: Text
  let vpcCIDRBlock: CIDRBlock
  let publicSubnets: Map<CIDRBlock>
  let privateSubnets: Map<CIDRBlock>
  let databaseSubnets: Map<CIDRBlock>
  let alarmTopics: List<ARN<Topic>>
  let natGateways: ValueSet<Text>
  let natGatewaysByZone: Map<Text>
  let interfaceEndpoints: ValueSet<InterfaceEndpoint>
  let flowLogRetention: LogRetention

  public static let interface = Interface(Self.init) {
    Field(
      \.name,
      "Prefix of every name.",
      Validation("1 to 27 letters, digits, hyphens and underscores, as names are made from it.") {
        $0.matches("^[0-9A-Za-z_-]{1,27}$")
      }
    )
    Field(
      \.vpcCIDRBlock,
      "Address range of the VPC.",
      Validation("A range from /16 to /28, like 10.0.0.0/16.") { $0.isSubnet }
    )
    Field(\.publicSubnets, "Address range of the public subnet in each availability zone.", .areSubnets)
    Field(\.privateSubnets, "Address range of the private subnet in each availability zone.", .areSubnets)
    Field(\.databaseSubnets, "Address range of the database subnet in each availability zone.", .areSubnets)
    Field(\.alarmTopics, "SNS topics that receive the alarms.")
    Field(
      \.natGateways,
      "Availability zones that have a NAT gateway, in their public subnet.",
      default: [],
      Validation("Every zone has a public subnet.") { zones in
        zones.map(as: "zone") { Map<CIDRBlock>.raw("var.public_subnets").keys.contains($0) }.allTrue
      }
    )
    Field(
      \.natGatewaysByZone,
      "Zone of the NAT gateway that the private subnet of each zone uses. A zone without one cannot reach the internet.",
      default: [:],
      Validation("Every key is a zone with a private subnet, and every value one with a NAT gateway.") { zones in
        zones.map(as: "gateway") { zone, gateway in
          Map<CIDRBlock>.raw("var.private_subnets").keys.contains(zone)
            && ValueSet<Text>.raw("var.nat_gateways").contains(gateway)
        }.allTrue
      }
    )
    Field(
      \.interfaceEndpoints,
      "AWS services that private subnets reach through an interface endpoint, without a NAT gateway.",
      default: [],
      .areEndpoints
    )
    Field(\.flowLogRetention, "Days that the flow log is kept.", default: .oneYear)
  }

  /// The outputs of the module.
  public struct Outputs: Shape {
    /// The VPC.
    public let vpcID: VPCID
    /// The address range of the VPC.
    public let vpcCIDRBlock: CIDRBlock
    /// The public subnets, in the order of their availability zones.
    public let publicSubnetIDs: List<SubnetID>
    /// The private subnets, in the order of their availability zones.
    public let privateSubnetIDs: List<SubnetID>
    /// The database subnets, in the order of their availability zones.
    public let databaseSubnetIDs: List<SubnetID>
    /// The route tables of the private subnets, in the order of their availability zones.
    public let privateRouteTableIDs: List<RouteTableID>
    /// The public addresses of the NAT gateways, which are the source addresses of traffic from private subnets.
    public let natGatewayAddresses: List<Text>

    public static let interface = Interface(Self.init) {
      Field(\.vpcID, "The VPC.")
      Field(\.vpcCIDRBlock, "Address range of the VPC.")
      Field(\.publicSubnetIDs, "The public subnets, in the order of their zones.")
      Field(\.privateSubnetIDs, "The private subnets, in the order of their zones.")
      Field(\.databaseSubnetIDs, "The database subnets, in the order of their zones.")
      Field(\.privateRouteTableIDs, "The route tables of the private subnets, in the order of their zones.")
      Field(\.natGatewayAddresses, "Public addresses of the NAT gateways, the source of traffic from private subnets.")
    }
  }
}

extension Networking {
  /// Describes the network of an address plan.
  ///
  /// - Parameters:
  ///   - name: The prefix of every name. It is short, because names of a
  ///     [role](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html) and a
  ///     [security group](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html), and the description of
  ///     the group, are made from it.
  ///   - addresses: The address range of the VPC, its availability zones, and the ranges of their subnets.
  ///   - alarmTopics: The topics that receive the alarms: a NAT gateway has no port left.
  ///   - natGateways: The number of NAT gateways, through which private subnets reach the internet. With one in each zone, no zone
  ///     depends on another.
  ///   - interfaceEndpoints: AWS services that private subnets reach without a NAT gateway.
  ///   - flowLogRetention: The number of days that the flow log is kept. Default: `365`.
  public init(
    name: Text,
    addresses: AddressPlan,
    alarmTopics: List<ARN<Topic>>,
    natGateways: NATGateways = .onePerZone,
    interfaceEndpoints: ValueSet<InterfaceEndpoint> = .default,
    flowLogRetention: LogRetention = .default
  ) {
    let gateways = NATPlan(natGateways, in: addresses.zones)
    self.name = name
    self.vpcCIDRBlock = addresses.vpc
    self.publicSubnets = addresses.publicSubnets
    self.privateSubnets = addresses.privateSubnets
    self.databaseSubnets = addresses.databaseSubnets
    self.alarmTopics = alarmTopics
    self.natGateways = gateways.zones
    self.natGatewaysByZone = gateways.zonesByZone
    self.interfaceEndpoints = interfaceEndpoints
    self.flowLogRetention = flowLogRetention
  }
}

extension CIDRBlock {
  /// The condition that AWS accepts the range for a VPC or a subnet: IPv4, from /16 to /28, without address bits beyond the prefix.
  fileprivate var isSubnet: Flag {
    Flag.call("can", Text.call("cidrnetmask", self)) && matches("/(1[6-9]|2[0-8])$")
      && Flag.call("try", Text.call("cidrsubnet", self, 0 as Number, 0 as Number) == Text(self), false as Flag)
  }
}

extension Validation<Map<CIDRBlock>> {
  /// The check that Terraform makes of the ranges of subnets.
  fileprivate static let areSubnets = Validation("Every subnet is a range from /16 to /28, like 10.0.0.0/20.") {
    subnets in
    subnets.map(as: "subnet") { _, subnet in subnet.isSubnet }.allTrue
  }
}
