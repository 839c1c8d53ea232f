public import Terraform

/// The security group and the port that a client connects to.
///
/// Modules of servers, like ``RDS`` and ``ElastiCache``, have one as an output. Modules of clients, like ``ECSService``, take
/// connections by name, and declare both rules of each: the egress rule of the client and the ingress rule of the server.
///
/// ```swift
/// connections: ["database": database.connection, "cache": cache.connection]
/// ```
///
/// ```hcl
/// connections = { database = module.database.connection, cache = module.cache.connection }
/// ```
public struct Connection: ObjectValue {
  let securityGroupID: SecurityGroupID
  let port: PortNumber

  /// A connection to a TCP port of the resources in a security group.
  public init(to securityGroupID: SecurityGroupID, port: PortNumber) {
    self.securityGroupID = securityGroupID
    self.port = port
  }

  public static let interface = Interface(Self.init) {
    Field(\.securityGroupID, "Security group of the server.")
    Field(\.port, "TCP port of the server.")
  }
}

extension Validation<Map<Connection>> {
  /// The check that Terraform makes of the ports of connections.
  static let havePorts = Validation(
    "Ports from 1 to 65535."
  ) { connections in
    connections.map(as: "connection") { $1.port.isWithinLimit }.allTrue
  }

  /// The check that Terraform makes of the names of connections, which are part of the descriptions of rules. A description has only
  /// characters of ASCII.
  static let haveNames = Validation("Names of letters, digits, hyphens and underscores.") { connections in
    connections.keys.map(as: "name") { $0.matches("^[A-Za-z0-9_-]+$") }.allTrue
  }
}
