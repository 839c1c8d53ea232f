public import Terraform

/// The records of one name in a hosted zone.
///
/// ```swift
/// tf.module("record", DNSRecord("api.connect.com", in: shared.zoneID, .alias(to: alb.dnsName, in: alb.zoneID)))
/// tf.module("mail", DNSRecord("connect.com", in: zoneID, .records(.mx(["10 mx.example.com"]), .txt(["v=spf1 -all"]))))
/// ```
///
/// An ``ALB`` declares the records of its names by this module: pass the names to the load balancer.
///
/// A name is an alias of an AWS resource, for IPv4 and IPv6, or has records with a time to live. A name that is both or neither, which
/// Terraform would plan and AWS refuse, does not compile.
public struct DNSRecord: Module {
  public static let name = "dns-record"
  public static let requirements = Requirements.awsModule

  let name: DomainName
  let zoneID: HostedZoneID
  let alias: Nullable<Alias>
  let records: Map<Record>

  public static let interface = Interface(Self.init) {
    Field(\.name, "Full name of the records.")
    Field(\.zoneID, "Hosted zone of the name.")
    Field(
      \.alias,
      "Resource that the name is an alias of, for IPv4 and IPv6.",
      Validation("A name is an alias or has records, one of the two.") { alias in
        let count = Map<Record>.raw("var.records").count
        return alias.isSet.then(count == 0, else: count > 0)
      }
    )
    Field(
      \.records,
      "Records by their type.",
      default: [:],
      Validation("Every record has a value.") { records in
        records.map(as: "record") { _, record in record.values.count > 0 }.allTrue
      },
      Validation("Records of the types A, AAAA, CAA, CNAME, MX and TXT.") { records in
        let types: List<Text> = ["A", "AAAA", "CAA", "CNAME", "MX", "TXT"]
        return records.keys.map(as: "type") { types.contains($0) }.allTrue
      }
    )
  }

  /// The outputs of the module.
  public struct Outputs: Shape {
    /// The full name of the records.
    public let name: DomainName

    public static let interface = Interface(Self.init) {
      Field(\.name, "Full name of the records.")
    }
  }

  public func body(_ tf: Scope) -> Outputs {
    let types: List<Text> = alias.isSet.then(["A", "AAAA"], else: [])
    tf.resources("aws_route53_record", "alias", forEach: types.asSet) { record, each in
      let alias = Alias(expr: alias.expr)
      record.zone_id = zoneID
      record.name = name
      record.type = each.key
      record.block("alias") {
        $0.name = alias.dnsName
        $0.zone_id = alias.zoneID
        $0.evaluate_target_health = true
      }
    }

    tf.resources("aws_route53_record", "this", forEach: records) { record, each in
      record.zone_id = zoneID
      record.name = name
      record.type = each.key
      record.ttl = each.value.ttl
      record.records = each.value.values
    }

    return Outputs(name: name)
  }
}

extension DNSRecord {
  /// Describes the records of a name.
  ///
  /// - Parameters:
  ///   - name: The full name.
  ///   - zoneID: The hosted zone of the name.
  ///   - answer: The answer of the zone: an alias or records.
  public init(_ name: DomainName, in zoneID: HostedZoneID, _ answer: Answer) {
    self.name = name
    self.zoneID = zoneID
    switch answer {
    case .target(let target): (alias, records) = (Nullable(target), .default)
    case .values(let values): (alias, records) = (nil, Map(values))
    }
  }
}
