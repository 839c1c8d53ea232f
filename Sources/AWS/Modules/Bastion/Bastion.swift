public import Terraform

/// An EC2 instance in a private subnet through which people reach databases and caches, by Session Manager.
///
/// It has no public address, no ingress rule and no key pair; IAM decides which users can start a session. Sessions that use the document
/// of the module are logged:
///
/// ```sh
/// aws ssm start-session --target i-0123456789abcdef0 --document-name connect2-bastion-prod
/// ```
///
/// ```swift
/// tf.module(
///   "bastion",
///   Bastion(
///     name: "connect2-bastion-prod",
///     vpcID: shared.vpcID,
///     subnetID: shared.privateSubnetIDs[0],
///     connections: ["database": database.connection, "cache": cache.connection]
///   )
/// )
/// ```
public struct Bastion: Module {
  public static let name = "bastion"
  public static let requirements = Requirements.awsModule

  let name: ServiceName
  let vpcID: VPCID
  let subnetID: SubnetID
  let connections: Map<Connection>
  let logRetention: LogRetention

  /// Describes a bastion.
  ///
  /// - Parameters:
  ///   - name: Name of the host, of its role and of the document that logs sessions.
  ///   - vpcID: The VPC of the subnet.
  ///   - subnetID: A private subnet from which AWS can be reached, by a NAT gateway or by interface endpoints.
  ///   - connections: What it reaches beside AWS, by name.
  ///   - logRetention: How long logs of sessions are kept; a year if it is left out.
  public init(
    name: ServiceName,
    vpcID: VPCID,
    subnetID: SubnetID,
    connections: Map<Connection> = .default,
    logRetention: LogRetention = .default
  ) {
    self.name = name
    self.vpcID = vpcID
    self.subnetID = subnetID
    self.connections = connections
    self.logRetention = logRetention
  }

  public static let interface = Interface(Self.init) {
    Field(\.name, "Name of the host, of its role and of the document that logs sessions.", ServiceName.validation)
    Field(\.vpcID, "The VPC of the subnet.")
    Field(\.subnetID, "Private subnet from which AWS can be reached.")
    Field(\.connections, "What it reaches beside AWS, by name.", default: [:], .haveNames, .havePorts)
    Field(\.logRetention, "Days that logs of sessions are kept.", default: .oneYear, LogRetention.validation)
  }

  public struct Outputs: Shape {
    public let instanceID: ID<Instance>
    public let securityGroupID: SecurityGroupID
    public let sessionDocumentName: Text

    public static let interface = Interface(Self.init(instanceID:securityGroupID:sessionDocumentName:)) {
      Field(\.instanceID, "The host, as the target of sessions.")
      Field(\.securityGroupID, "Security group of the host.")
      Field(\.sessionDocumentName, "Document to start sessions with, so that they are logged.")
    }
  }
}
