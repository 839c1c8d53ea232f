public import Terraform

/// A public hosted zone of Route 53, with delegations of the zones below it.
///
/// ```swift
/// let zone = tf.module(
///   "zone",
///   Route53Zone(
///     domainName: "connect.com",
///     delegations: ["dev.connect.com": ["ns-1.awsdns-01.org", "ns-2.awsdns-02.com"]]
///   )
/// )
/// ```
///
/// DNS queries are logged. The log group is in `us-east-1`, as
/// [Route 53 requires](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/query-logs.html), so the stack configures a provider for
/// that region:
///
/// ```swift
/// tf.provider(.usEast1) { $0.region = Region.usEast1 }
/// ```
///
/// Resolvers find the zone once its parent delegates it: the registrar delegates `connect.com`, and the zone `connect.com` delegates
/// `dev.connect.com`. The parent needs the ``Outputs/nameServers``. AWS does not delete a zone that has records.
public struct Route53Zone: Module {
  public static let name = "route53-zone"
  public static let requirements = Requirements.awsModule(with: .usEast1)

  let domainName: DomainName
  let delegations: Map<List<DomainName>>
  let delegationSigners: Map<Text>
  let isSigned: Flag
  let alarmTopics: List<ARN<Topic>>
  let logRetention: LogRetention

  /// Describes a hosted zone.
  ///
  /// - Parameters:
  ///   - domainName: The domain of the zone.
  ///   - delegations: The name servers of the zones below this one, by the full name of the zone.
  ///   - delegationSigners: The DS records of the signed zones below this one, by the full name of the zone. Each is the
  ///     ``Outputs/delegationSigner`` of its zone.
  ///   - isSigned: True if the zone is signed with DNSSEC. Resolvers check the signatures after the parent has the DS record of the zone.
  ///     Remove the DS record two days before signing is turned off, or resolvers no longer find the domain. Default: `false`.
  ///   - alarmTopics: The topics in `us-east-1` that receive the alarms: signing fails. A signed zone needs one, because resolvers that check
  ///     signatures then
  ///     [no longer find the domain](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-configuring-dnssec.html).
  ///   - logRetention: The number of days that the query log is kept. Default: `365`.
  public init(
    domainName: DomainName,
    delegations: Map<List<DomainName>> = .default,
    delegationSigners: Map<Text> = .default,
    isSigned: Flag = .default,
    alarmTopics: List<ARN<Topic>> = .default,
    logRetention: LogRetention = .default
  ) {
    self.domainName = domainName
    self.delegations = delegations
    self.delegationSigners = delegationSigners
    self.isSigned = isSigned
    self.alarmTopics = alarmTopics
    self.logRetention = logRetention
  }

  public static let interface = Interface(Self.init) {
    Field(\.domainName, "Domain of the zone.")
    Field(
      \.delegations,
      "Name servers of the zones below this one, by the full name of the zone.",
      default: [:],
      Validation("Every zone has at least two name servers.") { delegations in
        delegations.map(as: "servers") { _, servers in servers.count >= 2 }.allTrue
      },
      Validation("Zones are domain names in small letters, without a dot at the end.") { delegations in
        delegations.keys.map(as: "zone") { DomainName($0).isWithinLimit }.allTrue
      },
      Validation("Name servers are domain names in small letters, without a dot at the end.") { delegations in
        List<DomainName>.call("flatten", delegations.values).map(as: "server") { $0.isWithinLimit }.allTrue
      }
    )
    Field(
      \.delegationSigners,
      "DS records of the signed zones below this one, by the full name of the zone.",
      default: [:],
      Validation("A key tag, an algorithm, a digest type and a digest.") { signers in
        signers.map(as: "record") { _, record in record.matches("^[0-9]+ [0-9]+ [0-9]+ [0-9A-Fa-f]+$") }.allTrue
      }
    )
    Field(\.isSigned, "True if the zone is signed with DNSSEC.", default: false)
    Field(
      \.alarmTopics,
      "SNS topics in us-east-1 that receive the alarms about signing. A signed zone needs one.",
      default: [],
      Validation("Alarms in us-east-1 can notify only topics of that region.") { topics in
        topics.map(as: "topic") { Text($0).matches("^arn:aws:sns:us-east-1:") }.allTrue
      }
    )
    Field(\.logRetention, "Days that the query log is kept.", default: .oneYear)
  }

  /// The outputs of the module.
  public struct Outputs: Shape {
    /// The hosted zone.
    public let zoneID: HostedZoneID
    /// The domain of the zone.
    public let domainName: DomainName
    /// The name servers of the zone, for the delegation in the parent zone or at the registrar.
    public let nameServers: List<Text>
    /// The DS record of the zone, for the parent zone or the registrar; null if the zone is not signed.
    public let delegationSigner: Nullable<Text>
    /// The log group of the queries, in `us-east-1`.
    public let queryLogGroupName: Text

    public static let interface = Interface(Self.init) {
      Field(\.zoneID, "The hosted zone.")
      Field(\.domainName, "Domain of the zone.")
      Field(\.nameServers, "Name servers of the zone, for the parent zone or the registrar.")
      Field(
        \.delegationSigner,
        "DS record of the zone, for the parent zone or the registrar; null if the zone is not signed."
      )
      Field(\.queryLogGroupName, "Log group of the queries, in us-east-1.")
    }
  }
}
