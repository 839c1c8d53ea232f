public import Terraform

extension DNSRecord {
  /// The answer of a hosted zone for a name: an alias or records.
  public enum Answer: Sendable {
    /// An alias of an AWS resource. Use ``alias(to:in:)`` to make it.
    case target(Alias)
    /// Records by their type. Use ``records(_:_:)`` to make them.
    case values([(String, Record)])

    /// An alias of an AWS resource, such as a load balancer. Route 53 answers with its addresses while it is healthy.
    ///
    /// - Parameters:
    ///   - dnsName: The host name of the resource.
    ///   - zoneID: The hosted zone of this host name, an attribute of the resource.
    public static func alias(to dnsName: Text, in zoneID: HostedZoneID) -> Answer {
      .target(Alias(dnsName: dnsName, zoneID: zoneID))
    }

    /// Records, at most one set of each type.
    public static func records(_ first: RecordSet, _ others: RecordSet...) -> Answer {
      .values(([first] + others).map { ($0.type, $0.record) })
    }
  }

  /// The values of a name for one type of record, and their time to live.
  public struct RecordSet: Sendable {
    let type: String
    let record: Record

    private init(_ type: String, _ values: List<Text>, _ ttl: Seconds) {
      self.type = type
      record = Record(values: values, ttl: ttl)
    }

    /// IPv4 addresses.
    public static func a(_ addresses: List<Text>, ttl: Seconds = .default) -> Self { Self("A", addresses, ttl) }

    /// IPv6 addresses.
    public static func aaaa(_ addresses: List<Text>, ttl: Seconds = .default) -> Self {
      Self("AAAA", addresses, ttl)
    }

    /// Certificate authorities that may issue certificates: `0 issue "amazon.com"`.
    public static func caa(_ rules: List<Text>, ttl: Seconds = .default) -> Self { Self("CAA", rules, ttl) }

    /// Another name. A name with a CNAME record has no other records, and the name of a zone cannot have one.
    public static func cname(_ name: DomainName, ttl: Seconds = .default) -> Self {
      Self("CNAME", List([Text(name)]), ttl)
    }

    /// Mail servers with their priority: `10 mx.example.com`.
    public static func mx(_ servers: List<Text>, ttl: Seconds = .default) -> Self { Self("MX", servers, ttl) }

    /// Texts of at most
    /// [255 characters](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/ResourceRecordTypes.html#TXTFormat).
    public static func txt(_ texts: List<Text>, ttl: Seconds = .default) -> Self { Self("TXT", texts, ttl) }
  }

  /// The resource that a name is an alias of.
  public struct Alias: ObjectValue {
    let dnsName: Text
    let zoneID: HostedZoneID

    public static let interface = Interface(Self.init) {
      Field(\.dnsName, "Host name of the resource.")
      Field(\.zoneID, "Hosted zone of that host name.")
    }
  }

  /// The records of one type.
  public struct Record: ObjectValue {
    let values: List<Text>
    let ttl: Seconds

    public static let interface = Interface(Self.init) {
      Field(\.values, "Values of the records.")
      Field(\.ttl, "Seconds that resolvers may cache them.", default: .minutes(5))
    }
  }
}
