public import Terraform

extension Scope {
  /// Lets one security group reach a port of another: declares an egress rule of the first and an ingress rule of the second.
  ///
  /// Two security groups whose rules are part of their resources, and name each other, would be a cycle in Terraform. Here the rules are
  /// resources of their own, which are declared after both groups.
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
  ///   - name: The name of both rules: the client and the server, like `service_database`.
  ///   - source: The security group of the client.
  ///   - target: The security group of the server.
  ///   - port: The TCP port of the server.
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

  /// Lets the security group of `client` reach the security group and port of each connection, an input of the module.
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

  /// Declares both rules, with a comment on the ingress rule.
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
  /// The arguments of a rule: the security group, the group at the other end, and the TCP port.
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
