public import Terraform

/// A web ACL of AWS WAF for a load balancer, with managed rule groups of AWS and a rate limit by address.
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
/// An ``ALB`` includes this module. Other resources use it by an `aws_wafv2_web_acl_association`.
///
/// The web ACL checks the rate limit first, and then the rule groups in the order of ``RuleGroup``. Together they use 1,177 of the [1,500
/// capacity units](https://docs.aws.amazon.com/waf/latest/developerguide/aws-waf-capacity-units.html) that the basic price includes.
/// Requests that are blocked or counted are logged, without cookies and credentials. Requests that are allowed are in the access log of the
/// load balancer.
public struct WAF: Module {
  public static let name = "waf"
  public static let requirements = Requirements.awsModule

  let name: ServiceName
  let rateLimit: RateLimit
  let countedRules: Map<List<Text>>
  let logRetention: LogRetention

  public static let interface = Interface(Self.init) {
    Field(\.name, "Name of the web ACL, and the end of the name of its log group.")
    Field(\.rateLimit, "Requests that one address may send. More are blocked.")
    countedRulesField(\.countedRules)
    Field(\.logRetention, "Days that the logs are kept.", default: .oneYear)
  }

  /// The outputs of the module.
  public struct Outputs: Shape {
    /// The ARN of the web ACL, for an association with a load balancer.
    public let arn: ARN<WebACL>
    /// The log group of the requests that are blocked or counted.
    public let logGroupName: Text

    public static let interface = Interface(Self.init) {
      Field(\.arn, "ARN of the web ACL, for an association with a load balancer.")
      Field(\.logGroupName, "Log group of the requests that are blocked or counted.")
    }
  }

  /// The [managed rule groups](https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-list.html), in the order in
  /// which the web ACL checks them.
  public enum RuleGroup: String, CaseIterable, Sendable {
    /// `AWSManagedRulesAmazonIpReputationList`: addresses that AWS has seen in attacks.
    case ipReputation = "AWSManagedRulesAmazonIpReputationList"
    /// `AWSManagedRulesAnonymousIpList`: addresses of VPNs, proxies, Tor nodes and hosting providers.
    case anonymousIP = "AWSManagedRulesAnonymousIpList"
    /// `AWSManagedRulesCommonRuleSet`: attacks that most applications have to block.
    case common = "AWSManagedRulesCommonRuleSet"
    /// `AWSManagedRulesKnownBadInputsRuleSet`: requests that are known to be attacks, such as those on Log4j.
    case knownBadInputs = "AWSManagedRulesKnownBadInputsRuleSet"
    /// `AWSManagedRulesSQLiRuleSet`: SQL injection.
    case sqlInjection = "AWSManagedRulesSQLiRuleSet"
  }
}

extension WAF {
  /// Describes a web ACL.
  ///
  /// - Parameters:
  ///   - name: The name of the web ACL, and the end of the name of its log group.
  ///   - rateLimit: The requests that one address may send. More are blocked until the address sends fewer again.
  ///   - countedRules: The rules that count requests and do not block them, by their group. By default `HostingProviderIPList`, because
  ///     other services may call a service. `[.common: ["SizeRestrictions_BODY"]]` lets bodies of more than 8 KB pass.
  ///   - logRetention: The number of days that the logs are kept. Default: `365`.
  public init(
    name: ServiceName,
    rateLimit: RateLimit,
    countedRules: KeyValuePairs<RuleGroup, List<Text>>? = nil,
    logRetention: LogRetention = .default
  ) {
    self.name = name
    self.rateLimit = rateLimit
    self.countedRules = Self.counted(countedRules)
    self.logRetention = logRetention
  }

  /// Converts rules by their group into the value of the input; nil is its default.
  static func counted(_ rules: KeyValuePairs<RuleGroup, List<Text>>?) -> Map<List<Text>> {
    rules.map { Map($0.map { ($0.key.rawValue, $0.value) }) } ?? .default
  }

  /// The field of the input, for a module that includes this one.
  static func countedRulesField<M: Module>(
    _ property: any KeyPath<M, Map<List<Text>>> & Sendable
  ) -> Field<M> {
    Field(
      property,
      "Rules of the web ACL that count requests and do not block them, by the name of their group.",
      default: ["AWSManagedRulesAnonymousIpList": ["HostingProviderIPList"]],
      Validation("The groups are those of the web ACL.") { rules in
        let groups = List(RuleGroup.allCases.map { Text($0.rawValue) })
        return rules.keys.map(as: "group") { groups.contains($0) }.allTrue
      }
    )
  }
}
