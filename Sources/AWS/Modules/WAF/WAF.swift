public import Terraform

/// A web application firewall for a load balancer: the managed rules of AWS, and a limit of requests by address.
///
/// ```swift
/// let firewall = tf.module("waf", WAF(name: "connect2-api-prod", rateLimit: .requests(2000, inMinutes: 5)))
/// ```
///
/// ```hcl
/// module "waf" {
///   source = "../../modules/waf"
///
///   name       = "connect2-api-prod"
///   rate_limit = { requests = 2000, window = 300 }
/// }
/// ```
///
/// An ``ALB`` has one of its own. Anything else is put behind it with an `aws_wafv2_web_acl_association`.
///
/// A request passes the limit, and then the rule groups in the order of ``RuleGroup``. Together they take 1,177 of the
/// [1,500 capacity units](https://docs.aws.amazon.com/waf/latest/developerguide/aws-waf-capacity-units.html) that the
/// basic price covers. What is blocked or counted is logged, without cookies and credentials; what is let through is in the access
/// log of the load balancer.
public struct WAF: Module {
  public static let name = "waf"
  public static let requirements = Requirements.awsModule

  let name: ServiceName
  let rateLimit: RateLimit
  let countedRules: Map<List<Text>>
  let logRetention: LogRetention

  /// Describes a firewall.
  ///
  /// - Parameters:
  ///   - name: Name of the firewall and of its log group.
  ///   - rateLimit: What one address may send; more is blocked until it sends less again.
  ///   - countedRules: Rules that are counted and not blocked, by their group; `HostingProviderIPList` if it is left out, as
  ///     a service may be called by other services. With `[.common: ["SizeRestrictions_BODY"]]`, bodies above 8 KB
  ///     are let through.
  ///   - logRetention: How long logs are kept; a year if it is left out.
  public init(
    name: ServiceName,
    rateLimit: RateLimit,
    countedRules: KeyValuePairs<RuleGroup, List<Text>>? = nil,
    logRetention: LogRetention = .default
  ) {
    self.init(
      name: name,
      rateLimit: rateLimit,
      countedRules: Self.counted(countedRules),
      logRetention: logRetention
    )
  }

  init(
    name: ServiceName,
    rateLimit: RateLimit,
    countedRules: Map<List<Text>>,
    logRetention: LogRetention = .default
  ) {
    self.name = name
    self.rateLimit = rateLimit
    self.countedRules = countedRules
    self.logRetention = logRetention
  }

  public static let interface = Interface(Self.init(name:rateLimit:countedRules:logRetention:)) {
    Field(\.name, "Name of the firewall and of its log group.", ServiceName.validation)
    Field(\.rateLimit, "What one address may send; more is blocked.", RateLimit.validation)
    countedRulesField(\.countedRules)
    Field(\.logRetention, "Days that logs are kept.", default: .oneYear, LogRetention.validation)
  }

  public struct Outputs: Shape {
    public let arn: ARN<WebACL>
    public let logGroupName: Text

    public static let interface = Interface(Self.init(arn:logGroupName:)) {
      Field(\.arn, "ARN of the firewall, for a load balancer.")
      Field(\.logGroupName, "Log group of what is blocked or counted.")
    }
  }

  /// The [rule groups of AWS](https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-list.html) that
  /// every request passes, in this order.
  public enum RuleGroup: String, CaseIterable, Sendable {
    /// Addresses that AWS has seen in attacks.
    case ipReputation = "AWSManagedRulesAmazonIpReputationList"
    /// Addresses that hide where a request comes from, and those of hosting providers.
    case anonymousIP = "AWSManagedRulesAnonymousIpList"
    /// The core rule set: what is wrong for most applications.
    case common = "AWSManagedRulesCommonRuleSet"
    /// Requests that are known to be attacks, like those on Log4j.
    case knownBadInputs = "AWSManagedRulesKnownBadInputsRuleSet"
    /// SQL in what should be none.
    case sqlInjection = "AWSManagedRulesSQLiRuleSet"
  }
}

extension WAF {
  /// The argument of rules by their group.
  static func counted(_ rules: KeyValuePairs<RuleGroup, List<Text>>?) -> Map<List<Text>> {
    rules.map { Map($0.map { ($0.key.rawValue, $0.value) }) } ?? .default
  }

  /// The line of the input, which a module that has a firewall passes on.
  static func countedRulesField<M: Module>(
    _ property: any KeyPath<M, Map<List<Text>>> & Sendable
  ) -> Field<M, Map<List<Text>>> {
    Field(
      property,
      "Rules of the firewall that are counted and not blocked, by the name of their group.",
      default: ["AWSManagedRulesAnonymousIpList": ["HostingProviderIPList"]],
      Validation("The groups are those that the firewall has.") { rules in
        let groups = List(RuleGroup.allCases.map { Text($0.rawValue) })
        return rules.keys.map(as: "group") { groups.contains($0) }.allTrue
      }
    )
  }
}
