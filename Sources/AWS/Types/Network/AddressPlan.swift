public import Terraform

/// The ranges of the subnets of a VPC, computed in Swift.
///
/// Each tier has a fixed part of the range, and each zone has a fixed slot in it, by its letter: `a` has the first of eight slots, `h` the
/// last. Adding or removing a zone moves no other subnet, and a quarter of the range stays free. For `10.0.0.0/16`:
///
/// | part     | range           | zone `a`        | zone `b`        | zone `c`        | hosts in each zone |
/// | -------- | --------------- | --------------- | --------------- | --------------- | ------------------ |
/// | private  | `10.0.0.0/17`   | `10.0.0.0/20`   | `10.0.16.0/20`  | `10.0.32.0/20`  | 4,091              |
/// | public   | `10.0.128.0/19` | `10.0.128.0/22` | `10.0.132.0/22` | `10.0.136.0/22` | 1,019              |
/// | database | `10.0.160.0/19` | `10.0.160.0/22` | `10.0.164.0/22` | `10.0.168.0/22` | 1,019              |
/// | free     | `10.0.192.0/18` |                 |                 |                 |                    |
///
/// The range is a /16, the largest that
/// [a VPC may have](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html), to a /21: a load balancer
/// needs
/// [a /27](https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html#subnets-load-balancer)
/// in each zone. Another range is reported at the line that uses it.
///
/// ```swift
/// let addresses = AddressPlan("10.0.0.0/16", zones: Region.usWest2.zones("ab"))
/// ```
public struct AddressPlan: Sendable {
  /// The range of the VPC.
  public let vpc: CIDRBlock
  /// The zones that have subnets, in the order of the initializer.
  public let zones: [AvailabilityZone]

  /// Plans a public, a private and a database subnet in each zone.
  ///
  /// - Parameters:
  ///   - vpc: The range of the VPC, from /16 to /21.
  ///   - zones: Zones of one region, with the letters a to h.
  public init(_ vpc: CIDRBlock, zones: [AvailabilityZone]) {
    self.zones = zones
    if let diagnostic = Self.diagnostic(for: vpc, zones) {
      self.vpc = CIDRBlock(expr: .invalid(diagnostic))
    } else {
      self.vpc = vpc.range == nil ? vpc.unknown("the subnets of its zones") : vpc
    }
  }

  /// The private subnets, for services and hosts, by the name of their zone.
  public var privateSubnets: Map<CIDRBlock> { slots(halvings: 1, part: 0) }

  /// The public subnets, for load balancers and NAT gateways, by the name of their zone.
  public var publicSubnets: Map<CIDRBlock> { slots(halvings: 3, part: 4) }

  /// The subnets for databases and caches, by the name of their zone.
  public var databaseSubnets: Map<CIDRBlock> { slots(halvings: 3, part: 5) }

  /// The free part of the range for other tiers: its last quarter.
  public var free: CIDRBlock { part(halvings: 2, part: 3) }
}

extension AddressPlan {
  private static let slotBits = 3

  private func part(halvings: Int, part: Int) -> CIDRBlock {
    guard let range = vpc.range else { return vpc }
    return vpc.subnet(prefix: range.prefix + halvings, number: part)
  }

  private func slots(halvings: Int, part number: Int) -> Map<CIDRBlock> {
    let tier = part(halvings: halvings, part: number)
    return Map(
      zones.map { zone in
        guard let range = tier.range else { return (zone.name, tier) }
        return (zone.name, tier.subnet(prefix: range.prefix + Self.slotBits, number: Self.slot(of: zone)))
      }
    )
  }

  /// The slot of a zone in every tier: 0 for `a`.
  private static func slot(of zone: AvailabilityZone) -> Int {
    Int(zone.letter.asciiValue ?? 0) - Int(UInt8(ascii: "a"))
  }

  private static func diagnostic(for vpc: CIDRBlock, _ zones: [AvailabilityZone]) -> Diagnostic? {
    if case .invalid(let diagnostic) = vpc.expr { return diagnostic }
    if let range = vpc.range, !(16...21).contains(range.prefix) {
      return Diagnostic(
        .planTooSmall,
        "\(range.text) is not a range for a VPC with three subnets in each zone",
        why: "A VPC has at most a /16, and below a /21 the subnets are too small for a load balancer.",
        fix: "Write a range from /16 to /21."
      )
    }
    guard let first = zones.first else {
      return Diagnostic(
        .planWithoutZones,
        "an address plan has no zones",
        why: "A subnet is in a zone; a load balancer and a database need subnets in two zones.",
        fix: "Name the zones: `Region.usWest2.zones(\"ab\")`."
      )
    }
    for zone in zones {
      if !zone.isName { return zone.notAZone }
      if slot(of: zone) >= 1 << slotBits { return .noSlot(zone) }
      if zone.region != first.region { return .twoRegions(first, zone) }
    }
    return nil
  }
}

extension Diagnostic {
  fileprivate static func noSlot(_ zone: AvailabilityZone) -> Diagnostic {
    Diagnostic(
      .zoneNotInPlan,
      "\(zone.name) has no slot in the address plan",
      why: "Every tier has eight slots, for the zones a to h.",
      fix: "Write another zone of the region."
    )
  }

  fileprivate static func twoRegions(_ first: AvailabilityZone, _ second: AvailabilityZone) -> Diagnostic {
    Diagnostic(
      .zonesOfTwoRegions,
      "\(first.name) and \(second.name) are in two regions",
      why: "A VPC is in one region, and its subnets are in the zones of that region.",
      fix: "Name the zones of one region."
    )
  }
}
