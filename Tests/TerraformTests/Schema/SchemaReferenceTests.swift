@testable import Example
import Terraform
import Testing

/// What is told about values that expressions read.
@Suite struct SchemaReferenceTests {
  private let file = "Tests/TerraformTests/Schema/SchemaReferenceTests.swift"

  @Test func unknownAttribute() {
    let line = #line
    let errors = errors { tf in
      let vpc = tf.resource(VPC.self, "this") { _ in }
      let subnets = tf.resources(Subnet.self, "a", forEach: ["x": "10.0.0.0/24"] as Map<Text>) { subnet, each in
        subnet.vpc_id = vpc.idd
        subnet.cidr_block = each.value
      }
      let zones = tf.resources(Subnet.self, "b", count: 2) { subnet, _ in subnet.vpc_id = vpc.id }
      tf.resource("aws_lb", "this") { $0.subnets = subnets.values.identifier as List<Text> }
      tf.resource("aws_lb", "other") { $0.name = "\(subnets["x"].zone)-\(zones[0].zone)" }
      _ = tf.local("ranges", subnets.range as Map<Text>)
    }
    let why = "The provider’s schema has no attribute or block of that name there."
    #expect(
      errors == """
        \(file):\(line + 10): error: an aws_subnet has no attribute range
          \(why)
          See in the provider’s documentation what there is.

        \(file):\(line + 3): error: aws_vpc.this has no attribute idd
          \(why)
          Did you mean id?

        \(file):\(line + 8): error: values(aws_subnet.a) has no attribute identifier
          \(why)
          See in the provider’s documentation what there is.

        \(file):\(line + 9): error: aws_subnet.a["x"] has no attribute zone
          \(why)
          See in the provider’s documentation what there is.

        \(file):\(line + 9): error: aws_subnet.b[0] has no attribute zone
          \(why)
          See in the provider’s documentation what there is.
        """
    )
  }

  @Test func wrongType() {
    let line = #line
    let errors = errors { tf in
      let vpc = tf.resource(VPC.self, "this") { _ in }
      let name: Text = vpc.tags
      _ = tf.local("name", name)
      tf.resource("aws_lb", "this") {
        $0.name = vpc.tags_all
        $0.subnets = vpc.id
        $0.customer_owned_ipv4_pool = "pool-\(vpc.tags)"
      }
    }
    #expect(
      errors == """
        \(file):\(line + 4): error: name of locals is a string in Swift, and gets a map
          An attribute is read as what its place wants, and the provider’s schema says what it is.
          Pass a string, or declare another kind.

        \(file):\(line + 5): error: name of aws_lb.this wants a string, and gets a map
          hashicorp/aws 5.100.0 declares it so, and Terraform cannot convert the one to the other.
          Pass a string.

        \(file):\(line + 5): error: subnets of aws_lb.this wants a set of strings, and gets a string
          hashicorp/aws 5.100.0 declares it so, and Terraform cannot convert the one to the other.
          Pass a set of strings.

        \(file):\(line + 5): error: aws_vpc.this.tags is a map, which cannot stand in a string
          Terraform puts strings, numbers and bools into a string, and nothing else.
          Use a part of it, or `.jsonEncoded`.
        """
    )
  }

  @Test func elementsAndParts() {
    let line = #line
    let errors = errors { tf in
      let group = tf.resource(SecurityGroup.self, "this") { _ in }
      let rules: List<Text> = group.ingress
      _ = tf.local("rule", rules[0])
      let vpc = tf.resource(VPC.self, "this") { _ in }
      let tags: Map<Text> = vpc.arn
      _ = tf.local("tag", tags["a"])
    }
    #expect(
      errors.hasPrefix(
        """
        \(file):\(line + 4): error: aws_security_group.this.ingress is a set, which has no first or last element
          The elements of a set have no order, so Terraform takes no index there.
          Use `one(…)` if there is one element, or a `for` over all of them.
        """
      )
    )
  }

  /// What a module is called with, and what it gives out, is what its shape says.
  @Test func inputsAndOutputs() {
    let errors = errors { _, deploy in deploy.stack(Outgoing()) }
    let why = "An attribute is read as what its place wants, and the provider’s schema says what it is."
    #expect(
      errors == """
        \(file):\(Outgoing.line + 9): error: name of module.network is a string in Swift, and gets a map
          \(why)
          Pass a string, or declare another kind.

        \(file):\(Outgoing.line + 4): error: value of output.tags is a string in Swift, and gets a map
          \(why)
          Pass a string, or declare another kind.
        """
    )
  }

  private struct Outgoing: Stack {
    static let name = "outgoing"
    static let folder = "outgoing"
    static let stateKey = "outgoing.tfstate"

    static let line = #line
    struct Outputs: Shape {
      let tags: Text

      static let interface = Interface(Self.init) { Field(\.tags, "Tags.") }
    }

    func body(_ tf: StackScope) -> Outputs {
      let vpc = tf.resource(VPC.self, "this") { _ in }
      tf.module("network", Network(name: vpc.tags, cidrBlock: CIDRBlock("10.0.0.0/16"), zones: [:]))
      return Outputs(tags: vpc.tags)
    }
  }

  /// Nobody knows what these are before Terraform runs.
  @Test func whatIsNotKnownIsNoMistake() {
    let errors = errors { tf in
      let foreign = tf.module("vpc", from: .registry("terraform-aws-modules/vpc/aws", version: "5.21.0")) { _ in }
      let data = tf.resource("terraform_data", "this") { $0.input = ["a"] as List<Text> }
      tf.resource("aws_lb", "this") {
        $0.subnets = foreign.private_subnets
        $0.name = data.output
        $0.security_groups = .call("jsondecode", foreign.groups)
        $0.internal = Flag.raw("var.internal")
      }
    }
    #expect(errors == "no errors")
  }
}
