import AWS
import Testing

/// Addresses, zones, domains and names: what several resources have to agree on.
@Suite struct PlaceRuleTests {
  private let file = "Tests/AWSTests/Rules/PlaceRuleTests.swift"

  private func subnets(_ ranges: Text..., further: Text? = nil) -> String {
    called { tf in
      let vpc = tf.resource(VPC.self, "this") { $0.cidr_block = "10.0.0.0/16" }
      if let further {
        tf.resource("aws_vpc_ipv4_cidr_block_association", "this") {
          $0.vpc_id = vpc.id
          $0.cidr_block = further
        }
      }
      for (index, range) in ranges.enumerated() {
        tf.resource(Subnet.self, "s\(index)") {
          $0.vpc_id = vpc.id
          $0.cidr_block = range
        }
      }
    }
  }

  @Test func subnetOutsideItsVPC() {
    #expect(!subnets("10.0.0.0/24", "10.0.255.0/24").contains("breaks"))
    #expect(
      subnets("10.1.0.0/24").contains(
        "aws_subnet.s0 breaks the rule “aws_subnet lies in the addresses of its VPC”: "
          + "10.1.0.0/24 is not in 10.0.0.0/16 of aws_vpc.this\n"
      )
    )
    #expect(!subnets("10.1.0.0/24", further: "10.1.0.0/16").contains("breaks"))
    #expect(subnets("10.1.0.0/24", further: "10.2.0.0/16").contains("breaks"))
  }

  @Test func subnetsThatOverlap() {
    let line = #line
    let text = called { tf in
      let vpc = tf.resource(VPC.self, "this") { $0.cidr_block = "10.0.0.0/16" }
      let other = tf.resource(VPC.self, "other") { $0.cidr_block = "10.0.0.0/16" }
      let zones: Map<CIDRBlock> = ["us-west-2a": "10.0.0.0/20", "us-west-2b": "10.0.16.0/20"]
      tf.resources(Subnet.self, "private", forEach: zones) { subnet, each in
        subnet.vpc_id = vpc.id
        subnet.cidr_block = each.value
      }
      for name in ["database", "elsewhere"] {
        tf.resource(Subnet.self, name) {
          $0.vpc_id = name == "database" ? vpc.id : other.id
          $0.cidr_block = "10.0.24.0/21"
        }
      }
    }
    #expect(
      text == """
        \(file):\(line + 10): error: aws_subnet.database breaks the rule “aws_subnet shares no address with another in its \
        VPC”: 10.0.24.0/21 overlaps 10.0.16.0/20 of aws_subnet.private["us-west-2b"]
          AWS refuses a subnet that overlaps another \
        (https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html). It is in the stack stack of test.
          Give each a part of its own, with another number of `vpc.subnet(prefix:number:)`, or by an `AddressPlan`.
        """
    )
  }

  @Test func sizes() {
    #expect(!subnets("10.0.0.0/28").contains("breaks"))
    #expect(
      subnets("10.0.0.0/29").contains("“aws_subnet.cidr_block is a range from /16 to /28”: cidr_block is 10.0.0.0/29\n")
    )
    #expect(subnets("10.0.0.1/24").contains("cidr_block is “10.0.0.1/24”\n"))
  }

  private func balancer(_ zones: [Text], _ type: Text? = nil) -> String {
    called { tf in
      let vpc = tf.resource(VPC.self, "this") { $0.cidr_block = "10.0.0.0/16" }
      let subnets = zones.enumerated().map { index, zone in
        tf.resource(Subnet.self, "s\(index)") {
          $0.vpc_id = vpc.id
          $0.cidr_block = Text("10.0.\(index).0/24")
          $0.availability_zone = zone
        }
      }
      tf.resource(LoadBalancer.self, "this") {
        if let type { $0.load_balancer_type = type }
        $0.subnets = List(subnets.map(\.id))
      }
      tf.resource("aws_db_subnet_group", "this") { $0.subnet_ids = List(subnets.map(\.id)) }
    }
  }

  @Test func zonesOfALoadBalancerAndADatabase() {
    #expect(!balancer(["us-west-2a", "us-west-2b"]).contains("breaks"))
    let one = balancer(["us-west-2a"])
    #expect(one.contains("with one subnet in each”: its subnets are in us-west-2a alone\n"), "\(one)")
    #expect(
      one.contains("“aws_db_subnet_group has subnets in two zones”: its subnets are in us-west-2a alone\n"),
      "\(one)"
    )
    let double = balancer(["us-west-2a", "us-west-2b", "us-west-2a"])
    #expect(double.contains("with one subnet in each”: two of its subnets are in one zone\n"), "\(double)")
    #expect(!balancer(["us-west-2a"], "network").contains("aws_lb.this breaks"))
  }

  private func cache(_ zones: Text..., multiAZ: Flag = true) -> String {
    called { tf in
      let subnets = zones.enumerated().map { index, zone in
        tf.resource(Subnet.self, "s\(index)") { $0.availability_zone = zone }
      }
      let group = tf.resource("aws_elasticache_subnet_group", "this") {
        $0.name = "sessions"
        $0.subnet_ids = List(subnets.map(\.id))
      }
      tf.resource("aws_elasticache_replication_group", "this") {
        $0.subnet_group_name = group.name as Text
        $0.multi_az_enabled = multiAZ
      }
    }
  }

  @Test func zonesOfACache() {
    #expect(
      cache("us-west-2a").contains("that is Multi-AZ has subnets in two zones”: its subnets are in us-west-2a alone\n")
    )
    #expect(!cache("us-west-2a", multiAZ: false).contains("breaks"))
    #expect(!cache("us-west-2a", "us-west-2b").contains("breaks"))
  }

  private func record(_ name: Text, in zone: Text = "connect.com") -> String {
    called { tf in
      let zone = tf.resource(HostedZone.self, "this") { $0.name = zone }
      tf.resource("aws_route53_record", "this") {
        $0.zone_id = zone.attribute("zone_id", as: Text.self)
        $0.name = name
        $0.ttl = 60
        $0.records = ["192.0.2.1"]
      }
    }
  }

  @Test func domainInItsZone() {
    for name: Text in ["connect.com", "api.connect.com", "*.connect.com", "www", "mail._domainkey", "API.Connect.com"] {
      #expect(!record(name).contains("breaks"))
    }
    for name: Text in ["api.conect.com", "apiconnect.com", "connect.com.au"] {
      #expect(record(name).contains("“aws_route53_record.name lies in its zone”: "))
    }
    #expect(record("api.other.com").contains("“api.other.com” is not in the zone connect.com\n"))
  }

  @Test func oneNameForTwo() {
    let text = called { tf in
      for name in ["first", "second"] { tf.resource("aws_iam_role", name) { $0.name = "deploy" } }
    }
    #expect(
      text.contains(
        "aws_iam_role.second breaks the rule “aws_iam_role.name is unique in its account”: "
          + "name “deploy” is that of aws_iam_role.first in the stack stack of test\n"
      ),
      "\(text)"
    )
  }

  @Test func namesOfTwoRegions() {
    func names(_ type: String) -> String {
      called { tf in
        tf.provider("aws") { $0.region = "us-west-2" }
        tf.provider(.east) { $0.region = "us-east-1" }
        tf.resource(type, "here") { $0.name = "deploy" }
        tf.resource(type, "there") {
          $0.name = "deploy"
          $0.provider(.east)
        }
      }
    }
    #expect(!names("aws_ecs_cluster").contains("breaks"))
    #expect(names("aws_iam_role").contains("breaks"))
  }
}

extension ProviderAlias {
  fileprivate static let east = ProviderAlias("aws", "us_east_1")
}
