import Terraform

extension Scope {
  /// Declares a security group without rules. Rules are resources of their own.
  func securityGroup(
    _ name: String,
    _ groupName: Text,
    _ description: Text,
    in vpc: VPCID,
    file: StaticString = #filePath,
    line: UInt = #line
  ) -> Resource<SecurityGroup> {
    resource(SecurityGroup.self, name, file: file, line: line) { $0.securityGroup(groupName, description, in: vpc) }
  }

  /// Lets a security group reach port 443 of every address: the API of AWS, and services that an application calls.
  func httpsEgress(from group: SecurityGroupID, file: StaticString = #filePath, line: UInt = #line) {
    resource("aws_vpc_security_group_egress_rule", "https", file: file, line: line) {
      $0.security_group_id = group
      $0.description = "HTTPS to anywhere"
      $0.ip_protocol = "tcp"
      $0.from_port = 443
      $0.to_port = 443
      $0.cidr_ipv4 = "0.0.0.0/0"
    }
  }
}

extension Arguments {
  /// The arguments of every security group.
  mutating func securityGroup(_ name: Text, _ description: Text, in vpc: VPCID) {
    self.name_prefix = "\(name)-"
    self.description = description
    self.vpc_id = vpc
    self.tags = ["Name": name]
    lifecycle(createBeforeDestroy: true)
  }
}
