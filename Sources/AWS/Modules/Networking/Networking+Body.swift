public import Terraform

extension Networking {
  public func body(_ tf: Scope) -> Outputs {
    let account = tf.account()

    let vpc = tf.resource(VPC.self, "this") {
      $0.cidr_block = vpcCIDRBlock
      $0.enable_dns_support = true
      $0.enable_dns_hostnames = true
      $0.tags = ["Name": name]
    }

    tf.comment("The default security group of the VPC, without rules, so that it allows no traffic.")
    tf.resource("aws_default_security_group", "this") {
      $0.vpc_id = vpc.id
      $0.tags = ["Name": "\(name)-default-unused"]
    }

    let gateway = tf.resource(InternetGateway.self, "this") {
      $0.vpc_id = vpc.id
      $0.tags = ["Name": name]
    }

    let subnets = (
      public: self.subnets("public", publicSubnets, of: vpc, tf),
      private: self.subnets("private", privateSubnets, of: vpc, tf),
      database: self.subnets("database", databaseSubnets, of: vpc, tf)
    )

    publicRoutes(for: subnets.public, of: vpc, through: gateway, tf)
    let natGateways = natGateways(in: subnets.public, behind: gateway, tf)
    let tables = privateRoutes(for: subnets.private, of: vpc, through: natGateways, in: account.region, tf)
    interfaceEndpoints(in: subnets.private, of: vpc, region: account.region, tf)
    databaseRoutes(for: subnets.database, of: vpc, tf)
    flowLog(of: vpc, in: account, tf)

    return Outputs(
      vpcID: vpc.id,
      vpcCIDRBlock: vpc.attribute("cidr_block"),
      publicSubnetIDs: subnets.public.values.id,
      privateSubnetIDs: subnets.private.values.id,
      databaseSubnetIDs: subnets.database.values.id,
      privateRouteTableIDs: tables.values.id,
      natGatewayAddresses: natGateways.values.public_ip
    )
  }

  private func subnets(
    _ tier: String,
    _ ranges: Map<CIDRBlock>,
    of vpc: Resource<VPC>,
    _ tf: Scope
  ) -> ResourceMap<Subnet> {
    tf.resources(Subnet.self, tier, forEach: ranges) { subnet, each in
      subnet.vpc_id = vpc.id
      subnet.availability_zone = each.key
      subnet.cidr_block = each.value
      subnet.map_public_ip_on_launch = false
      subnet.tags = ["Name": "\(name)-\(tier)-\(each.key)", "Tier": Text(tier)]
    }
  }
}
