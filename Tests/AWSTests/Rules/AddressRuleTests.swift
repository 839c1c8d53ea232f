import AWS
import Diagnostics
import Testing

/// The rules about ranges of addresses.
@Suite struct AddressRuleTests {
  private func subnets(_ ranges: Text..., association: Text? = nil) -> [Diagnostic] {
    errors { tf in
      let vpc = tf.resource(VPC.self, "this") { $0.cidr_block = "10.0.0.0/16" }
      if let association {
        tf.resource("aws_vpc_ipv4_cidr_block_association", "this") {
          $0.vpc_id = vpc.id
          $0.cidr_block = association
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
    #expect(subnets("10.0.0.0/24", "10.0.255.0/24").isEmpty)
    let found = subnets("10.1.0.0/24")[.subnetOutsideVpc]
    #expect(found.count == 1)
    #expect(found.first?.summary.contains("10.1.0.0/24 is not in 10.0.0.0/16 of aws_vpc.this") == true)
    #expect(subnets("10.1.0.0/24", association: "10.1.0.0/16").isEmpty)
    #expect(subnets("10.1.0.0/24", association: "10.2.0.0/16").has(.subnetOutsideVpc))
  }

  @Test func subnetsThatOverlap() {
    let line = #line
    let found = errors { tf in
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
    #expect(found.map(\.id) == [.subnetsOverlap])
    #expect(found.map { Int($0.location?.line ?? 0) } == [line + 10])
    #expect(
      found.first?.summary.contains("10.0.24.0/21 overlaps 10.0.16.0/20 of aws_subnet.private[\"us-west-2b\"]") == true
    )
  }

  @Test func sizes() {
    #expect(subnets("10.0.0.0/28").isEmpty)
    #expect(subnets("10.0.0.0/29").has(.rangeTooLarge))
    #expect(subnets("10.0.0.1/24").has(.rangeTooLarge))
    #expect(!subnets("10.0.0.0/16").has(.rangeTooLarge))
    #expect(subnets("10.0.0.0/15").has(.rangeTooLarge))
  }
}
