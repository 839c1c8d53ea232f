import Terraform

extension Rule {
  private static let api = "https://docs.aws.amazon.com"

  /// The rules about the number of availability zones.
  static let zones: [Rule] = [loadBalancerZones, databaseZones, cacheZones]

  static let loadBalancerZones = Rule(
    "aws_lb of type application is in two zones, with one subnet in each",
    on: "aws_lb",
    why: "An Application Load Balancer needs two zones"
      + " (\(api)/elasticloadbalancing/latest/application/application-load-balancers.html#subnets-load-balancer).",
    fix: "Pass one subnet for each of two or more zones.",
    unknown: .passes
  ) { balancer in
    let type = balancer.load_balancer_type
    guard type.isSet.outcome == .fails || type.text == "application", let zones = balancer.subnets.zones else {
      return .holds
    }
    let names = Set(zones)
    if names.count < 2 { return .fails(onlyZone(zones), at: balancer.subnets) }
    return names.count == zones.count ? .holds : .fails("two of its subnets are in one zone", at: balancer.subnets)
  }.explained(by: .loadBalancerInOneZone)

  static let databaseZones = Rule(
    "aws_db_subnet_group has subnets in two zones",
    on: "aws_db_subnet_group",
    why: "RDS requires two zones, also for an instance without a standby"
      + " (\(api)/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html#USER_VPC.Subnets).",
    fix: "Pass subnets in two or more zones.",
    unknown: .passes
  ) { inTwoZones($0.subnet_ids) }.explained(by: .databaseInOneZone)

  static let cacheZones = Rule(
    "aws_elasticache_replication_group that is Multi-AZ has subnets in two zones",
    onAll: "aws_elasticache_replication_group",
    "aws_elasticache_subnet_group",
    why: "ElastiCache places a replica in another zone than the primary node"
      + " (\(api)/AmazonElastiCache/latest/dg/AutoFailover.html).",
    fix: "Pass subnets in two or more zones, or set multi_az_enabled = false.",
    unknown: .passes
  ) { resources in
    let groups = resources.filter { $0.resourceType == "aws_elasticache_subnet_group" }
    return resources.compactMap { cache in
      guard cache.resourceType == "aws_elasticache_replication_group", cache.multi_az_enabled.text == "true",
        let name = cache.subnet_group_name.text, let group = groups.first(where: { $0.name.text == name })
      else { return nil }
      return (group, inTwoZones(group.subnet_ids))
    }
  }.explained(by: .cacheInOneZone)

  private static func inTwoZones(_ subnets: ConfiguredValue) -> Verdict {
    guard let zones = subnets.zones, Set(zones).count < 2 else { return .holds }
    return .fails(onlyZone(zones), at: subnets)
  }

  private static func onlyZone(_ zones: [String]) -> String { "all its subnets are in \(zones.first ?? "no zone")" }
}

extension ConfiguredValue {
  /// The zone of each subnet, or nil if one of them is not known.
  fileprivate var zones: [String]? {
    guard let elements, !elements.isEmpty else { return nil }
    var zones: [String] = []
    for element in elements {
      guard let zone = element.resource?.availability_zone.text else { return nil }
      zones.append(zone)
    }
    return zones
  }
}
