import Terraform

extension Rule {
  private static let api = "https://docs.aws.amazon.com"

  /// How many availability zones AWS asks for.
  static let zones: [Rule] = [loadBalancerZones, databaseZones, cacheZones]

  static let loadBalancerZones = Rule(
    "aws_lb of an application is in two zones, with one subnet in each",
    on: "aws_lb",
    why: "An Application Load Balancer needs two"
      + " (\(api)/elasticloadbalancing/latest/application/application-load-balancers.html#subnets-load-balancer).",
    fix: "Pass one subnet for each of two zones or more.",
    unknown: .passes
  ) { balancer in
    let type = balancer.load_balancer_type
    guard type.isSet.outcome == .fails || type.text == "application", let zones = balancer.subnets.zones else {
      return .holds
    }
    let names = Set(zones)
    if names.count < 2 { return .fails("its subnets are in \(zones.inWords)", at: balancer.subnets) }
    return names.count == zones.count ? .holds : .fails("two of its subnets are in one zone", at: balancer.subnets)
  }

  static let databaseZones = Rule(
    "aws_db_subnet_group has subnets in two zones",
    on: "aws_db_subnet_group",
    why: "RDS asks for two, also for a database in one"
      + " (\(api)/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html#USER_VPC.Subnets).",
    fix: "Pass subnets of two zones or more.",
    unknown: .passes
  ) { $0.subnet_ids.inTwoZones }

  static let cacheZones = Rule(
    "aws_elasticache_replication_group that is Multi-AZ has subnets in two zones",
    onAll: "aws_elasticache_replication_group",
    "aws_elasticache_subnet_group",
    why: "A replica goes to another zone than the primary (\(api)/AmazonElastiCache/latest/dg/AutoFailover.html).",
    fix: "Pass subnets of two zones or more, or set multi_az_enabled = false.",
    unknown: .passes
  ) { resources in
    let groups = resources.filter { $0.resourceType == "aws_elasticache_subnet_group" }
    return resources.compactMap { cache in
      guard cache.resourceType == "aws_elasticache_replication_group", cache.multi_az_enabled.text == "true",
        let name = cache.subnet_group_name.text, let group = groups.first(where: { $0.name.text == name })
      else { return nil }
      return (group, group.subnet_ids.inTwoZones)
    }
  }
}

extension ConfiguredValue {
  /// The zones of subnets, one for each, or nil if one is not known.
  fileprivate var zones: [String]? {
    guard let elements, !elements.isEmpty else { return nil }
    var zones: [String] = []
    for element in elements {
      guard let zone = element.resource?.availability_zone.text else { return nil }
      zones.append(zone)
    }
    return zones
  }

  fileprivate var inTwoZones: Verdict {
    guard let zones, Set(zones).count < 2 else { return .holds }
    return .fails("its subnets are in \(zones.inWords)", at: self)
  }
}

extension [String] {
  /// What there is of one thing: `us-west-2a alone`.
  fileprivate var inWords: String { "\(first ?? "no zone") alone" }
}
