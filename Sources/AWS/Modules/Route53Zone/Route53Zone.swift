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

  /// Makes a zone.
  ///
  /// - Parameters:
  ///   - domainName: The domain that the zone answers for.
  ///   - delegations: The name servers of zones below this one, by the full name of the zone.
  ///   - delegationSigners: The DS records of those zones that are signed, ``Outputs/delegationSigner`` of each.
  ///   - isSigned: Whether the zone is signed with DNSSEC; not if it is left out. Resolvers check the signatures once the parent has
  ///     the zone's DS record. It has to be gone for two days before the zone may stop signing, or the domain vanishes.
  ///   - alarmTopics: Topics in `us-east-1` that are told if signing fails. A signed zone needs one: what signs it can break by
  ///     itself, and then whoever checks signatures
  ///     [no longer finds the domain](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-configuring-dnssec.html).
  ///   - logRetention: How long the log of queries is kept; a year if it is left out.
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
    Field(
      \.domainName,
      "Domain that the zone answers for.",
      DomainName.validation
    )
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
      "DS records of the zones below this one that are signed, by the full name of the zone.",
      default: [:],
      Validation("A key tag, an algorithm, a digest type and a digest.") { signers in
        signers.map(as: "record") { _, record in record.matches("^[0-9]+ [0-9]+ [0-9]+ [0-9A-Fa-f]+$") }.allTrue
      }
    )
    Field(\.isSigned, "Whether the zone is signed with DNSSEC.", default: false)
    Field(
      \.alarmTopics,
      "Topics in us-east-1 that are told if signing fails; a signed zone needs one.",
      default: [],
      Validation("Alarms in us-east-1 tell topics of that region alone.") { topics in
        topics.map(as: "topic") { Text($0).matches("^arn:aws:sns:us-east-1:") }.allTrue
      }
    )
    Field(\.logRetention, "Days that the log of queries is kept.", default: .oneYear, LogRetention.validation)
  }

  public struct Outputs: Shape {
    public let zoneID: HostedZoneID
    public let domainName: DomainName
    public let nameServers: List<Text>
    public let delegationSigner: Nullable<Text>
    public let queryLogGroupName: Text

    public static let interface = Interface(Self.init) {
      Field(\.zoneID, "The zone.")
      Field(\.domainName, "Domain that the zone answers for.")
      Field(\.nameServers, "Name servers of the zone, for its parent or its registrar.")
      Field(\.delegationSigner, "DS record for the parent or registrar; null if the zone is not signed.")
      Field(\.queryLogGroupName, "Log group of the queries, in us-east-1.")
    }
  }
}
