public import Terraform

/// An application load balancer on the internet that speaks HTTPS, and answers 404 to whatever no service claims.
///
/// HTTP is redirected. Access logs go to a bucket of their own. What it may reach, the services add: an ``ECSService``
/// that is given the outputs makes its target group, its rule, and the way between the two.
///
/// ```swift
/// let balancer = tf.module(
///   "alb",
///   ALB(
///     name: "connect2-api-\(environment.name)",
///     vpcID: shared.vpcID,
///     publicSubnetIDs: shared.publicSubnetIDs,
///     certificateARN: certificate.arn,
///     alarmTopics: [shared.alertTopicARN]
///   )
/// )
/// ```
public struct ALB: Module {
  public static let name = "alb"
  public static let requirements = Requirements.awsModule

  let name: LoadBalancerName
  let vpcID: VPCID
  let publicSubnetIDs: List<SubnetID>
  let certificateARN: ARN<Certificate>
  let alarmTopics: List<ARN<Topic>>
  let tlsPolicy: TLSPolicy
  let deletionProtection: Flag
  let errorThreshold: Number

  /// Describes a load balancer.
  ///
  /// - Parameters:
  ///   - name: Name of the load balancer, at most 32 characters.
  ///   - vpcID: The VPC of the subnets.
  ///   - publicSubnetIDs: Public subnets in at least two zones.
  ///   - certificateARN: A validated certificate for every host name that is served.
  ///   - alarmTopics: Topics that are told of alarms.
  ///   - tlsPolicy: Versions and ciphers of TLS; ``TLSPolicy/recommended`` if it is left out.
  ///   - deletionProtection: Whether AWS refuses to delete the load balancer, and Terraform a bucket with logs; true
  ///     if it is left out.
  ///   - errorThreshold: Answers 5xx a minute, made by the load balancer itself, that set off the alarm if there are
  ///     more; 10 if it is left out.
  public init(
    name: LoadBalancerName,
    vpcID: VPCID,
    publicSubnetIDs: List<SubnetID>,
    certificateARN: ARN<Certificate>,
    alarmTopics: List<ARN<Topic>>,
    tlsPolicy: TLSPolicy = .default,
    deletionProtection: Flag = .default,
    errorThreshold: Number = .default
  ) {
    self.name = name
    self.vpcID = vpcID
    self.publicSubnetIDs = publicSubnetIDs
    self.certificateARN = certificateARN
    self.alarmTopics = alarmTopics
    self.tlsPolicy = tlsPolicy
    self.deletionProtection = deletionProtection
    self.errorThreshold = errorThreshold
  }

  public static let interface = Interface(Self.init) {
    Field(\.name, "Name of the load balancer.", .isLoadBalancerName)
    Field(\.vpcID, "The VPC of the subnets.")
    Field(
      \.publicSubnetIDs,
      "Public subnets in at least two zones.",
      Validation("At least two subnets, in two zones.") { $0.count >= 2 }
    )
    Field(\.certificateARN, "Validated certificate for every host name that is served.")
    Field(\.alarmTopics, "Topics that are told of alarms.")
    Field(\.tlsPolicy, "Versions and ciphers of TLS.", default: .recommended, .isTLSPolicy)
    Field(
      \.deletionProtection,
      "Whether AWS refuses to delete the load balancer, and Terraform a bucket with logs.",
      default: true
    )
    Field(
      \.errorThreshold,
      "Answers 5xx a minute, made by the load balancer itself, that are still no alarm.",
      default: 10,
      Validation("0 or more.") { $0 >= 0 }
    )
  }

  public struct Outputs: Shape {
    public let arn: ARN<LoadBalancer>
    public let arnSuffix: Text
    public let dnsName: Text
    public let zoneID: HostedZoneID
    public let securityGroupID: SecurityGroupID
    public let httpsListenerARN: ARN<Listener>

    public static let interface = Interface(
      Self.init(arn:arnSuffix:dnsName:zoneID:securityGroupID:httpsListenerARN:)
    ) {
      Field(\.arn, "ARN of the load balancer, for a web application firewall.")
      Field(\.arnSuffix, "The load balancer as metrics name it.")
      Field(\.dnsName, "Host name that alias records point to.")
      Field(\.zoneID, "Hosted zone of that host name.")
      Field(\.securityGroupID, "Security group of the load balancer.")
      Field(\.httpsListenerARN, "Listener that services add their rules to.")
    }
  }
}
