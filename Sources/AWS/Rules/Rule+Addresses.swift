import Terraform

extension Rule {
  /// The rules about ranges of addresses.
  static let addresses: [Rule] = [subnetsInsideVPC, subnetsApart, subnetSize, vpcSize]

  private static let subnetDocs = "https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html"
  private static let vpcDocs = "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html"

  static let subnetsInsideVPC = Rule(
    "aws_subnet is inside the range of its VPC",
    onAll: "aws_subnet",
    "aws_vpc_ipv4_cidr_block_association",
    why: "The range of a subnet is a part of the range of its VPC (\(subnetDocs)).",
    fix: "Write a part of the range: `vpc.subnet(prefix: 20, number: 0)`, or use an `AddressPlan`.",
    unknown: .passes
  ) { resources in
    let associations = resources.filter { $0.resourceType != "aws_subnet" }
    return resources.compactMap { subnet in
      guard subnet.resourceType == "aws_subnet", let range = subnet.range, let vpc = subnet.vpc_id.resource,
        let whole = vpc.range
      else { return nil }
      // An association whose range or VPC is not known may be the one that contains the subnet.
      let isInside =
        whole.contains(range)
        || associations.contains {
          ($0.vpc_id.resource ?? vpc) == vpc && ($0.range?.contains(range) ?? true)
        }
      if isInside { return nil }
      return (subnet, .fails("\(range.text) is not in \(whole.text) of \(vpc.resourceAddress)", at: subnet.cidr_block))
    }
  }.explained(by: .subnetOutsideVpc)

  static let subnetsApart = Rule(
    "aws_subnet does not overlap another subnet of its VPC",
    onAll: "aws_subnet",
    why: "AWS refuses a subnet that overlaps another (\(subnetDocs)).",
    fix: "Give each subnet its own part, with another number of `vpc.subnet(prefix:number:)`, or use an `AddressPlan`.",
    unknown: .passes
  ) { subnets in
    let placed = subnets.compactMap { subnet in
      subnet.range.flatMap { range in subnet.vpc_id.resource.map { (subnet: subnet, range: range, vpc: $0) } }
    }
    return placed.enumerated().compactMap { index, later in
      guard
        let other = placed[..<index].first(where: {
          $0.range.overlaps(later.range) && $0.vpc == later.vpc
        })
      else { return nil }
      let what = "\(later.range.text) overlaps \(other.range.text) of \(other.subnet.resourceAddress)"
      return (later.subnet, .fails(what, at: later.subnet.cidr_block))
    }
  }.explained(by: .subnetsOverlap)

  static let subnetSize = size(of: "aws_subnet", subnetDocs)
  static let vpcSize = size(of: "aws_vpc", vpcDocs)

  private static func size(of type: String, _ source: String) -> Rule {
    Rule(
      "\(type).cidr_block is a range from /16 to /28",
      on: type,
      why: "AWS accepts no other prefix, and no address bits beyond the prefix (\(source)).",
      fix: "Write a range like “10.0.0.0/20”.",
      unknown: .passes
    ) { resource in
      let block = resource.cidr_block
      guard let text = block.text else { return .holds }
      guard let range = try? IPv4Range(parsing: text) else { return .fails("cidr_block is “\(text)”", at: block) }
      return (16...28).contains(range.prefix) ? .holds : .fails("cidr_block is \(text)", at: block)
    }.explained(by: .rangeTooLarge)
  }
}

extension ConfiguredResource {
  fileprivate var range: IPv4Range? { self.cidr_block.text.flatMap { try? IPv4Range(parsing: $0) } }
}
