public import Terraform

/// A public hosted zone, and the zones below it that it delegates to others.
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
/// A zone answers once its parent names it: the registrar for `connect.com`, and the zone `connect.com` for
/// `dev.connect.com`. What is to be named are the ``Outputs/nameServers``. A zone that has records is never destroyed.
public struct Route53Zone: Module {
  public static let name = "route53-zone"
  public static let requirements = Requirements.awsModule

  let domainName: DomainName
  let delegations: Map<List<DomainName>>

  /// Makes a zone.
  ///
  /// - Parameters:
  ///   - domainName: The domain that the zone answers for.
  ///   - delegations: The name servers of zones below this one, by the full name of the zone.
  public init(domainName: DomainName, delegations: Map<List<DomainName>> = .default) {
    self.domainName = domainName
    self.delegations = delegations
  }

  public static let interface = Interface(Self.init) {
    Field(
      \.domainName,
      "Domain that the zone answers for.",
      Validation("A domain name in small letters, without a dot at the end.") {
        $0.matches(#"^[a-z0-9_-]+(\.[a-z0-9_-]+)+$"#)
      }
    )
    Field(
      \.delegations,
      "Name servers of the zones below this one, by the full name of the zone.",
      default: [:],
      Validation("Every zone has at least two name servers.") { delegations in
        delegations.map(as: "servers") { _, servers in servers.count >= 2 }.allTrue
      }
    )
  }

  public struct Outputs: Shape {
    public let zoneID: HostedZoneID
    public let domainName: DomainName
    public let nameServers: List<Text>

    public static let interface = Interface(Self.init) {
      Field(\.zoneID, "The zone.")
      Field(\.domainName, "Domain that the zone answers for.")
      Field(\.nameServers, "Name servers of the zone, for its parent or its registrar.")
    }
  }

  public func body(_ tf: Scope) -> Outputs {
    let zone = tf.resource(HostedZone.self, "this") {
      $0.name = domainName
      $0.force_destroy = false
    }

    tf.resources("aws_route53_record", "delegations", forEach: delegations) { record, each in
      record.zone_id = zone.id
      record.name = each.key
      record.type = "NS"
      record.ttl = 300
      record.records = each.value
      record.precondition(each.key.hasSuffix(".\(domainName)"), "\(each.key) is not below \(domainName).")
    }

    return Outputs(zoneID: zone.id, domainName: domainName, nameServers: zone.name_servers)
  }
}
