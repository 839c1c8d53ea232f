public import Terraform

/// An internet-facing Application Load Balancer with HTTPS, which answers 404 to requests that match no listener rule.
///
/// A web ACL, the module ``WAF``, filters every request. HTTP is redirected to HTTPS. Access logs are stored in a bucket of the module. An
/// ``ECSService`` that gets the outputs declares its target group, its listener rule, and the security group rules between both. Each name
/// in `names` becomes an alias record of the load balancer, a ``DNSRecord``.
///
/// ```swift
/// let balancer = tf.module(
///   "alb",
///   ALB(
///     name: "connect2-api-\(environment.name)",
///     vpcID: shared.vpcID,
///     publicSubnetIDs: shared.publicSubnetIDs,
///     certificateARN: certificate.certificateARN,
///     rateLimit: .requests(2000, inMinutes: 5),
///     alarmTopics: [shared.alertTopicARN],
///     names: ["api.connect.com": shared.zoneID]
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
  let rateLimit: RateLimit
  let alarmTopics: List<ARN<Topic>>
  let names: Map<HostedZoneID>
  let tlsPolicy: TLSPolicy
  let deletionProtection: Flag
  let errorThreshold: Number
  let countedRules: Map<List<Text>>

  public static let interface = Interface(Self.init) {
    Field(\.name, "Name of the load balancer.")
    Field(\.vpcID, "VPC of the subnets.")
    Field(
      \.publicSubnetIDs,
      "Public subnets in at least two availability zones.",
      Validation("At least two subnets, in two zones.") { $0.count >= 2 }
    )
    Field(\.certificateARN, "Validated certificate for every host name of the load balancer.")
    Field(\.rateLimit, "Requests that one address may send. The web ACL blocks more.")
    Field(\.alarmTopics, "SNS topics that receive the alarms.")
    Field(
      \.names,
      "Hosted zone of each name that becomes an alias of the load balancer.",
      default: [:],
      Validation("Names are domain names in small letters, without a dot at the end.") { names in
        names.keys.map(as: "name") { DomainName($0).isWithinLimit }.allTrue
      }
    )
    Field(\.tlsPolicy, "Security policy: the versions and ciphers of TLS.", default: .recommended)
    Field(
      \.deletionProtection,
      "True if AWS refuses to delete the load balancer, and Terraform a bucket that has logs.",
      default: true
    )
    Field(
      \.errorThreshold,
      "Number of 5xx responses of the load balancer itself in a minute. The alarm goes off above it.",
      default: 10,
      Validation("0 or more.") { $0 >= 0 }
    )
    WAF.countedRulesField(\.countedRules)
  }

  /// The outputs of the module.
  public struct Outputs: Shape {
    /// The ARN of the load balancer.
    public let arn: ARN<LoadBalancer>
    /// The end of the ARN, which is the dimension `LoadBalancer` of CloudWatch metrics: `app/shop-api-prod/0123456789abcdef`.
    public let arnSuffix: Text
    /// The host name of the load balancer, which alias records point to.
    public let dnsName: Text
    /// The hosted zone of this host name, which alias records need as well.
    public let zoneID: HostedZoneID
    /// The security group of the load balancer.
    public let securityGroupID: SecurityGroupID
    /// The HTTPS listener, to which services add their rules.
    public let httpsListenerARN: ARN<Listener>
    /// The web ACL that filters every request.
    public let webACLARN: ARN<WebACL>
    /// The attributes that an ``ECSService`` behind the load balancer needs.
    public let loadBalancer: ECSService.LoadBalancer

    public static let interface = Interface(Self.init) {
      Field(\.arn, "ARN of the load balancer.")
      Field(\.arnSuffix, "Dimension LoadBalancer of the CloudWatch metrics.")
      Field(\.dnsName, "Host name that alias records point to.")
      Field(\.zoneID, "Hosted zone of that host name.")
      Field(\.securityGroupID, "Security group of the load balancer.")
      Field(\.httpsListenerARN, "HTTPS listener, to which services add their rules.")
      Field(\.webACLARN, "Web ACL that filters every request.", name: "web_acl_arn")
      Field(\.loadBalancer, "Attributes that a service behind the load balancer needs.")
    }
  }
}

extension ALB {
  /// Describes a load balancer.
  ///
  /// - Parameters:
  ///   - name: The name of the load balancer.
  ///   - vpcID: The VPC of the subnets.
  ///   - publicSubnetIDs: Public subnets in at least two availability zones.
  ///   - certificateARN: A validated certificate for every host name of the load balancer.
  ///   - rateLimit: The requests that one address may send. The web ACL blocks more.
  ///   - alarmTopics: The topics that receive the alarms.
  ///   - names: The names that become aliases of the load balancer, each with its hosted zone.
  ///   - tlsPolicy: The security policy: the versions and ciphers of TLS. Default: ``TLSPolicy/recommended``.
  ///   - deletionProtection: True if AWS refuses to delete the load balancer, and Terraform a bucket that has logs. Default: `true`.
  ///   - errorThreshold: The number of 5xx responses of the load balancer itself in a minute. The alarm goes off above it. Default: `10`.
  ///   - countedRules: The rules of the ``WAF`` that count requests and do not block them, by their group. If nil, the default of the
  ///     WAF applies.
  public init(
    name: LoadBalancerName,
    vpcID: VPCID,
    publicSubnetIDs: List<SubnetID>,
    certificateARN: ARN<Certificate>,
    rateLimit: RateLimit,
    alarmTopics: List<ARN<Topic>>,
    names: Map<HostedZoneID> = .default,
    tlsPolicy: TLSPolicy = .default,
    deletionProtection: Flag = .default,
    errorThreshold: Number = .default,
    countedRules: KeyValuePairs<WAF.RuleGroup, List<Text>>? = nil
  ) {
    self.name = name
    self.vpcID = vpcID
    self.publicSubnetIDs = publicSubnetIDs
    self.certificateARN = certificateARN
    self.rateLimit = rateLimit
    self.alarmTopics = alarmTopics
    self.names = names
    self.tlsPolicy = tlsPolicy
    self.deletionProtection = deletionProtection
    self.errorThreshold = errorThreshold
    self.countedRules = WAF.counted(countedRules)
  }
}
