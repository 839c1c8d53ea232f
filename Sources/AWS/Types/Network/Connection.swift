public import Terraform

/// What a client has to be let into: a security group, and the port behind it.
///
/// A module of a client takes its connections by name, and makes both rules of each: the way out of its own security group, and the
/// way into the other.
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
  let port: Port

  /// A port behind a security group, over TCP.
  public init(to securityGroupID: SecurityGroupID, port: Port) {
    self.securityGroupID = securityGroupID
    self.port = port
  }

  public static let interface = Interface(Self.init(to:port:)) {
    Field(\.securityGroupID, "Security group to be let into.")
    Field(\.port, "Port to reach there, over TCP.")
  }
}

extension Validation<Map<Connection>> {
  /// Whether there are such ports, for callers who write HCL.
  static let havePorts = Validation("Ports from 1 to 65535.") { connections in
    connections.map(as: "connection") { $1.port.number >= 1 && $1.port.number <= 65535 }.allTrue
  }

  /// The names stand in the descriptions of rules, which take ASCII.
  static let haveNames = Validation("Names of letters, digits, hyphens and underscores.") { connections in
    connections.keys.map(as: "name") { $0.matches("^[A-Za-z0-9_-]+$") }.allTrue
  }
}
