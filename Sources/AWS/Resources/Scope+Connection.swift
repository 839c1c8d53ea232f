public import Terraform

extension Scope {
  /// Lets one security group reach a port of another: the egress rule of the one and the ingress rule of the other.
  ///
  /// Two groups that named each other in their own rules would be a cycle, in Terraform as in Swift. So both are there
  /// first, and a connection after both makes the rules:
  ///
  /// ```swift
  /// tf.connect("service_database", from: service.securityGroupID, to: database.securityGroupID, port: .postgreSQL)
  /// ```
  ///
  /// ```hcl
  /// resource "aws_vpc_security_group_egress_rule" "service_database" {
  ///   security_group_id            = module.service.security_group_id
  ///   description                  = "Way out of service_database"
  ///   …
  ///   referenced_security_group_id = module.database.security_group_id
  /// }
  ///
  /// resource "aws_vpc_security_group_ingress_rule" "service_database" { … }
  /// ```
  ///
  /// - Parameters:
  ///   - name: The name of both rules: who connects, and to what.
  ///   - source: The security group that may reach the other.
  ///   - target: The security group that lets it in.
  ///   - port: The port, over TCP.
  ///   - file: The file that an error names.
  ///   - line: The line that an error names.
  public func connect(
    _ name: String,
    from source: SecurityGroupID,
    to target: SecurityGroupID,
    port: PortNumber,
    file: StaticString = #filePath,
    line: UInt = #line
  ) {
    connect(name, from: source, to: target, port: port, comment: nil, file: file, line: line)
  }

  /// Lets one security group, that of `client`, reach each of several others, as the stack says.
  func connect(
    _ client: Text,
    from source: SecurityGroupID,
    to connections: Map<Connection>,
    file: StaticString = #filePath,
    line: UInt = #line
  ) {
    resources("aws_vpc_security_group_egress_rule", "connections", forEach: connections, file: file, line: line) {
      $0.allow(source, $1.value.securityGroupID, $1.value.port, "To \($1.key)")
    }
    resources("aws_vpc_security_group_ingress_rule", "connections", forEach: connections, file: file, line: line) {
      $0.allow($1.value.securityGroupID, source, $1.value.port, "From \(client)")
    }
  }

  /// A connection whose way in has a comment, for those who check the HCL.
  func connect(
    _ name: String,
    from source: SecurityGroupID,
    to target: SecurityGroupID,
    port: PortNumber,
    comment: String?,
    file: StaticString = #filePath,
    line: UInt = #line
  ) {
    resource("aws_vpc_security_group_egress_rule", name, file: file, line: line) {
      $0.allow(source, target, port, "Way out of \(name)")
    }
    resource("aws_vpc_security_group_ingress_rule", name, file: file, line: line) {
      if let comment { $0.comment(comment) }
      $0.allow(target, source, port, "Way in of \(name)")
    }
  }
}

extension Arguments {
  /// The rule of a security group about a port over TCP, and who is at the other end.
  fileprivate mutating func allow(
    _ group: SecurityGroupID,
    _ other: SecurityGroupID,
    _ port: PortNumber,
    _ description: Text
  ) {
    self.security_group_id = group
    self.description = description
    self.ip_protocol = "tcp"
    self.from_port = port
    self.to_port = port
    self.referenced_security_group_id = other
  }
}
