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
  ///   - name: The name of the instance, its role and the document that logs sessions.
  ///   - vpcID: The VPC of the subnet.
  ///   - subnetID: A private subnet that can reach AWS, through a NAT gateway or interface endpoints.
  ///   - connections: The databases, caches and other security groups that the instance can connect to, by name.
  ///   - logRetention: The number of days that the logs of sessions are kept. Default: `365`.
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
    Field(\.name, "Name of the instance, its role and the document that logs sessions.")
    Field(\.vpcID, "VPC of the subnet.")
    Field(\.subnetID, "Private subnet that can reach AWS, through a NAT gateway or interface endpoints.")
    Field(
      \.connections,
      "Security groups and ports that the instance can connect to, by name.",
      default: [:],
      .haveNames,
      .havePorts
    )
    Field(\.logRetention, "Days that the logs of sessions are kept.", default: .oneYear)
  }

  /// The outputs of the module.
  public struct Outputs: Shape {
    /// The identifier of the instance, the target of sessions.
    public let instanceID: ID<Instance>
    /// The security group of the instance.
    public let securityGroupID: SecurityGroupID
    /// The document that logs sessions. Pass it to `aws ssm start-session`.
    public let sessionDocumentName: Text

    public static let interface = Interface(Self.init) {
      Field(\.instanceID, "Identifier of the instance, the target of sessions.")
      Field(\.securityGroupID, "Security group of the instance.")
      Field(\.sessionDocumentName, "Document that logs sessions. Pass it to aws ssm start-session.")
    }
  }
}
