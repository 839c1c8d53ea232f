import Terraform

extension Networking {
  /// Declares the NAT gateways, and an alarm for each that goes off when it has no port left.
  func natGateways(
    in subnets: ResourceMap<Subnet>,
    behind internetGateway: Resource<InternetGateway>,
    _ tf: Scope
  ) -> ResourceMap<AnyResource> {
    let addresses = tf.resources("aws_eip", "nat", forEach: natGateways) { address, each in
      address.domain = "vpc"
      address.tags = ["Name": "\(name)-nat-\(each.key)"]
      address.depends(on: internetGateway)
    }

    let gateways = tf.resources("aws_nat_gateway", "this", forEach: natGateways) { gateway, each in
      gateway.allocation_id = addresses[each.key].id
      gateway.subnet_id = subnets[each.key].id
      gateway.tags = ["Name": "\(name)-\(each.key)"]
      gateway.depends(on: internetGateway)
    }

    tf.alarms("nat_ports", forEach: natGateways, notifying: alarmTopics) { zone in
      (
        name: "\(name)-nat-ports-\(zone)",
        description: "The NAT gateway in \(zone) has no port left for new connections, and drops them.",
        condition: AlarmCondition(
          namespace: "AWS/NATGateway",
          metric: "ErrorPortAllocation",
          dimensions: ["NatGatewayId": gateways[zone].id],
          comparison: .above,
          threshold: 0,
          statistic: "Sum",
          missingData: "notBreaching"
        )
      )
    }
    return gateways
  }

  func publicRoutes(
    for subnets: ResourceMap<Subnet>,
    of vpc: Resource<VPC>,
    through gateway: Resource<InternetGateway>,
    _ tf: Scope
  ) {
    let table = tf.resource(RouteTable.self, "public") {
      $0.vpc_id = vpc.id
      $0.tags = ["Name": "\(name)-public"]
    }
    tf.resource("aws_route", "public_internet") {
      $0.route_table_id = table.id
      $0.destination_cidr_block = CIDRBlock.everywhere
      $0.gateway_id = gateway.id
    }
    tf.resources("aws_route_table_association", "public", forEach: publicSubnets) { association, each in
      association.subnet_id = subnets[each.key].id
      association.route_table_id = table.id
    }
  }

  /// Declares a route table for each zone, so that each zone can use its own NAT gateway, and the gateway endpoint of S3.
  func privateRoutes(
    for subnets: ResourceMap<Subnet>,
    of vpc: Resource<VPC>,
    through natGateways: ResourceMap<AnyResource>,
    in region: Text,
    _ tf: Scope
  ) -> ResourceMap<RouteTable> {
    let tables = tf.resources(RouteTable.self, "private", forEach: privateSubnets) { table, each in
      table.vpc_id = vpc.id
      table.tags = ["Name": "\(name)-private-\(each.key)"]
    }
    tf.resources("aws_route", "private_internet", forEach: natGatewaysByZone) { route, each in
      route.route_table_id = tables[each.key].id
      route.destination_cidr_block = CIDRBlock.everywhere
      route.nat_gateway_id = natGateways[each.value].id
    }
    tf.resources("aws_route_table_association", "private", forEach: privateSubnets) { association, each in
      association.subnet_id = subnets[each.key].id
      association.route_table_id = tables[each.key].id
    }

    tf.resource("aws_vpc_endpoint", "s3") {
      $0.vpc_id = vpc.id
      $0.service_name = "com.amazonaws.\(region).s3"
      $0.vpc_endpoint_type = "Gateway"
      $0.route_table_ids = tables.values.id
      $0.tags = ["Name": "\(name)-s3"]
    }
    return tables
  }

  /// Declares the route table of the database subnets.
  func databaseRoutes(for subnets: ResourceMap<Subnet>, of vpc: Resource<VPC>, _ tf: Scope) {
    tf.comment("No routes: the database subnets reach only the VPC.")
    let table = tf.resource(RouteTable.self, "database") {
      $0.vpc_id = vpc.id
      $0.tags = ["Name": "\(name)-database"]
    }
    tf.resources("aws_route_table_association", "database", forEach: databaseSubnets) { association, each in
      association.subnet_id = subnets[each.key].id
      association.route_table_id = table.id
    }
  }
}
