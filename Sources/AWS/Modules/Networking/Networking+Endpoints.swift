import Terraform

extension Networking {
  /// Declares interface endpoints in the private subnets. Private DNS resolves the host names of the services to them.
  func interfaceEndpoints(
    in subnets: ResourceMap<Subnet>,
    of vpc: Resource<VPC>,
    region: Text,
    _ tf: Scope
  ) {
    let hasEndpoints = interfaceEndpoints.count > 0
    let group = tf.resource(SecurityGroup.self, "endpoints", when: hasEndpoints) {
      $0.securityGroup("\(name)-endpoints", "Interface endpoints of \(name)", in: vpc.id)
    }
    tf.resource("aws_vpc_security_group_ingress_rule", "endpoints", when: hasEndpoints) {
      $0.security_group_id = group.first.id
      $0.description = "HTTPS from the VPC"
      $0.ip_protocol = "tcp"
      $0.from_port = 443
      $0.to_port = 443
      $0.cidr_ipv4 = vpcCIDRBlock
    }
    tf.resources("aws_vpc_endpoint", "interface", forEach: interfaceEndpoints) { endpoint, each in
      endpoint.vpc_id = vpc.id
      endpoint.service_name = "com.amazonaws.\(region).\(each.key)"
      endpoint.vpc_endpoint_type = "Interface"
      endpoint.private_dns_enabled = true
      endpoint.subnet_ids = subnets.values.id
      endpoint.security_group_ids = List([group.first.id])
      endpoint.tags = ["Name": "\(name)-\(each.key)"]
    }
  }
}
