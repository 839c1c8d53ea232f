import Terraform
import Testing

/// Errors of references to attributes of resources.
@Suite struct SchemaReferenceTests {
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
    #expect(
      errors == """
        \(line + 10): unknown-attribute
        \(line + 4): unknown-attribute
        \(line + 8): unknown-attribute
        \(line + 9): unknown-attribute
        \(line + 9): unknown-attribute
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
        \(line + 4): attribute-of-another-type
        \(line + 6): wrong-type
        \(line + 7): wrong-type
        \(line + 8): collection-in-a-string
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
    #expect(errors == "\(line + 4): element-of-a-set")
  }

  /// Arguments of a call and outputs have the types of the interface.
  @Test func inputsAndOutputs() {
    let errors = errors { _, deploy in deploy.stack(Outgoing()) }
    #expect(
      errors == """
        \(Outgoing.line + 9): attribute-of-another-type
        \(Outgoing.line + 4): attribute-of-another-type
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

  /// The types of these values are unknown before Terraform runs.
  @Test func unknownValuesAreAccepted() {
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
