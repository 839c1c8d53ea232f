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

  /// Describes a load balancer.
  ///
  /// - Parameters:
  ///   - name: Name of the load balancer, at most 32 characters.
  ///   - vpcID: The VPC of the subnets.
  ///   - publicSubnetIDs: Public subnets in at least two zones.
  ///   - certificateARN: A validated certificate for every host name that is served.
  ///   - rateLimit: What one address may send, which the firewall blocks above.
  ///   - alarmTopics: Topics that are told of alarms.
  ///   - names: Names that are aliases of the load balancer, with the hosted zone that each lies in; none if it is left out.
  ///   - tlsPolicy: Versions and ciphers of TLS; ``TLSPolicy/recommended`` if it is left out.
  ///   - deletionProtection: Whether AWS refuses to delete the load balancer, and Terraform a bucket with logs; true
  ///     if it is left out.
  ///   - errorThreshold: Answers 5xx a minute, made by the load balancer itself, that set off the alarm if there are
  ///     more; 10 if it is left out.
  ///   - countedRules: Rules of the ``WAF`` that are counted and not blocked, by their group.
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
    self.init(
      name: name,
      vpcID: vpcID,
      publicSubnetIDs: publicSubnetIDs,
      certificateARN: certificateARN,
      rateLimit: rateLimit,
      alarmTopics: alarmTopics,
      names: names,
      tlsPolicy: tlsPolicy,
      deletionProtection: deletionProtection,
      errorThreshold: errorThreshold,
      countedRules: WAF.counted(countedRules)
    )
  }

  init(
    name: LoadBalancerName,
    vpcID: VPCID,
    publicSubnetIDs: List<SubnetID>,
    certificateARN: ARN<Certificate>,
    rateLimit: RateLimit,
    alarmTopics: List<ARN<Topic>>,
    names: Map<HostedZoneID>,
    tlsPolicy: TLSPolicy,
    deletionProtection: Flag,
    errorThreshold: Number,
    countedRules: Map<List<Text>>
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
    self.countedRules = countedRules
  }

  public static let interface = Interface(
    Self.init(
      name:
      vpcID:
      publicSubnetIDs:
      certificateARN:
      rateLimit:
      alarmTopics:
      names:
      tlsPolicy:
      deletionProtection:
      errorThreshold:
      countedRules:
    )
  ) {
    Field(\.name, "Name of the load balancer.", LoadBalancerName.validation)
    Field(\.vpcID, "The VPC of the subnets.")
    Field(
      \.publicSubnetIDs,
      "Public subnets in at least two zones.",
      Validation("At least two subnets, in two zones.") { $0.count >= 2 }
    )
    Field(\.certificateARN, "Validated certificate for every host name that is served.")
    Field(\.rateLimit, "What one address may send; the firewall blocks more.", RateLimit.validation)
    Field(\.alarmTopics, "Topics that are told of alarms.")
    Field(
      \.names,
      "Hosted zone of each name that is an alias of the load balancer.",
      default: [:],
      Validation("Names are domain names in small letters, without a dot at the end.") { names in
        names.keys.map(as: "name") { DomainName($0).isWithinLimit }.allTrue
      }
    )
    Field(\.tlsPolicy, "Versions and ciphers of TLS.", default: .recommended, TLSPolicy.validation)
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
    WAF.countedRulesField(\.countedRules)
  }

  public struct Outputs: Shape {
    public let arn: ARN<LoadBalancer>
    public let arnSuffix: Text
    public let dnsName: Text
    public let zoneID: HostedZoneID
    public let securityGroupID: SecurityGroupID
    public let httpsListenerARN: ARN<Listener>
    public let webACLARN: ARN<WebACL>
    public let loadBalancer: ECSService.LoadBalancer

    public static let interface = Interface(
      Self.init(arn:arnSuffix:dnsName:zoneID:securityGroupID:httpsListenerARN:webACLARN:loadBalancer:)
    ) {
      Field(\.arn, "ARN of the load balancer.")
      Field(\.arnSuffix, "The load balancer as metrics name it.")
      Field(\.dnsName, "Host name that alias records point to.")
      Field(\.zoneID, "Hosted zone of that host name.")
      Field(\.securityGroupID, "Security group of the load balancer.")
      Field(\.httpsListenerARN, "Listener that services add their rules to.")
      Field(\.webACLARN, "Firewall that every request passes.", name: "web_acl_arn")
      Field(\.loadBalancer, "What a service behind it has to know.")
    }
  }
}
