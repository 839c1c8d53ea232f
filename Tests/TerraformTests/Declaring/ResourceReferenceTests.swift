import HCL
import Terraform
import Testing

/// References to attributes of resources and to outputs of modules.
@Suite struct ResourceReferenceTests {
  @Test func single() throws {
    try declare { tf in
      let vpc = tf.resource(VPC.self, "this") { _ in }
      let id: VPCID = vpc.id
      let name: Text = vpc.main_route_table_id
      let range = vpc.attribute("cidr_block", as: CIDRBlock.self)
      #expect(id.hcl == "aws_vpc.this.id")
      #expect(vpc.arn.hcl == "aws_vpc.this.arn")
      #expect(name.hcl == "aws_vpc.this.main_route_table_id")
      #expect(range.hcl == "aws_vpc.this.cidr_block")
      #expect(("\(vpc.owner_id)" as Text).hcl == "aws_vpc.this.owner_id")
    }
  }

  @Test func data() throws {
    try declare { tf in
      let vpc = tf.data(VPC.self, "default") { $0.default = true }
      #expect(vpc.id.hcl == "data.aws_vpc.default.id")
    }
  }

  @Test func counted() throws {
    try declare { tf in
      let subnets = tf.resources(Subnet.self, "a", count: 2) { subnet, _ in subnet.vpc_id = "vpc-1" }
      let ids: List<SubnetID> = subnets.id
      let ranges: List<Text> = subnets.cidr_block
      #expect(ids.hcl == "aws_subnet.a[*].id")
      #expect(ranges.hcl == "aws_subnet.a[*].cidr_block")
      #expect(subnets[0].id.hcl == "aws_subnet.a[0].id")
    }
  }

  @Test func mapped() throws {
    try declare { tf in
      let subnets = tf.resources(Subnet.self, "a", forEach: ["x": "10.0.0.0/24"] as Map<Text>) { subnet, _ in
        subnet.vpc_id = "vpc-1"
      }
      let ids: Map<SubnetID> = subnets.id
      let list: List<SubnetID> = subnets.values.id
      let arns = subnets.arn
      #expect(ids.hcl == "{ for key, value in aws_subnet.a : key => value.id }")
      #expect(arns.hcl == "{ for key, value in aws_subnet.a : key => value.arn }")
      #expect(list.hcl == "values(aws_subnet.a)[*].id")
      #expect(subnets["x"].id.hcl == #"aws_subnet.a["x"].id"#)
    }
  }

  @Test func optional() throws {
    try declare { tf in
      let key = tf.resource(Key.self, "this", when: tf.local("encrypted", true as Flag)) { _ in }
      let id: Nullable<ID<Key>> = key.id
      let policy: Nullable<Text> = key.policy
      #expect(id.hcl == "one(aws_kms_key.this[*].id)")
      #expect(policy.hcl == "one(aws_kms_key.this[*].policy)")
      #expect(key.first.arn.hcl == "aws_kms_key.this[0].arn")
    }
  }

  @Test func modules() throws {
    try declare { tf in
      let range = CIDRBlock("10.0.0.0/16")
      let network = tf.module("network", Network(name: "a", cidrBlock: range, zones: [:]))
      let networks = tf.modules("networks", forEach: ["a", "b"] as ValueSet<Text>) {
        Network(name: $0.key, cidrBlock: range, zones: [:])
      }
      #expect(network.vpcID.hcl == "module.network.vpc_id")
      #expect(networks["a"].vpcID.hcl == #"module.networks["a"].vpc_id"#)
      #expect(networks.vpcID.hcl == "{ for key, value in module.networks : key => value.vpc_id }")
    }
  }

  /// Fills a stack and expects no errors.
  private func declare(_ fill: @escaping @Sendable (StackScope) -> Void) throws {
    let errors = errors(fill)
    #expect(errors == "no errors")
  }
}
