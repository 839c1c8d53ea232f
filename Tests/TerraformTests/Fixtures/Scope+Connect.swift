import Terraform

extension Scope {
  /// Lets one security group connect to a port of another.
  func connect(
    _ name: String,
    from source: SecurityGroupID,
    to target: SecurityGroupID,
    port: Number,
    file: StaticString = #filePath,
    line: UInt = #line
  ) {
    resource("aws_vpc_security_group_ingress_rule", name, file: file, line: line) {
      $0.security_group_id = target
      $0.ip_protocol = "tcp"
      $0.from_port = port
      $0.to_port = port
      $0.referenced_security_group_id = source
    }
  }
}
