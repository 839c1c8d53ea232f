import AWS
import Diagnostics
import Testing

/// The rules about the number of availability zones.
@Suite struct ZoneRuleTests {
  private func balancer(_ zones: [Text], _ type: Text? = nil) -> [Diagnostic] {
    errors { tf in
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

  @Test func loadBalancersAndDatabases() {
    #expect(balancer(["us-west-2a", "us-west-2b"]).isEmpty)
    let oneZone = balancer(["us-west-2a"])
    #expect(Set(oneZone.map(\.id)) == [.loadBalancerInOneZone, .databaseInOneZone])
    #expect(oneZone.allSatisfy { $0.summary.contains("all its subnets are in us-west-2a") })
    #expect(balancer(["us-west-2a", "us-west-2b", "us-west-2a"]).map(\.id) == [.loadBalancerInOneZone])
    #expect(!balancer(["us-west-2a"], "network").has(.loadBalancerInOneZone))
  }

  private func cache(_ zones: Text..., multiAZ: Flag = true) -> [Diagnostic] {
    errors { tf in
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

  @Test func caches() {
    #expect(cache("us-west-2a").has(.cacheInOneZone))
    #expect(!cache("us-west-2a", multiAZ: false).has(.cacheInOneZone))
    #expect(!cache("us-west-2a", "us-west-2b").has(.cacheInOneZone))
  }
}
