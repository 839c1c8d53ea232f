import Terraform

extension Scope {
  /// Lets one security group reach a port of another: both rules, declared after both groups.
  ///
  /// Two groups that named each other in their own rules would be a cycle, in Terraform as in Swift. Rules of their own are not.
  func connect(
    _ name: String,
    from source: SecurityGroupID,
    to target: SecurityGroupID,
    port: Number,
    file: StaticString = #filePath,
    line: UInt = #line
  ) {
    resource("aws_vpc_security_group_egress_rule", name, file: file, line: line) {
      $0.security_group_id = source
      $0.description = "To \(name)"
      $0.ip_protocol = "tcp"
      $0.from_port = port
      $0.to_port = port
      $0.referenced_security_group_id = target
    }
    resource("aws_vpc_security_group_ingress_rule", name, file: file, line: line) {
      $0.security_group_id = target
      $0.description = "From \(name)"
      $0.ip_protocol = "tcp"
      $0.from_port = port
      $0.to_port = port
      $0.referenced_security_group_id = source
    }
  }
}
