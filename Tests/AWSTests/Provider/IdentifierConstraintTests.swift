@testable import AWS
import AWSSchema
import Diagnostics
@testable import Terraform
import Testing

/// Whose identifier an argument gets.
@Suite struct IdentifierConstraintTests {
  @Test func anIdentifierIsOneThingsAndNothingElses() {
    let line = #line
    let found = errors { tf in
      let subnet = tf.resource(Subnet.self, "a") { $0.vpc_id = "vpc-1" }
      let key = tf.resource(Key.self, "a") { _ in }
      let role = tf.resource(Role.self, "a") { $0.assume_role_policy = "{}" }
      let plain: Text = subnet.id
      tf.resource(SecurityGroup.self, "a") { $0.vpc_id = subnet.id }
      tf.resource(SecurityGroup.self, "b") { $0.vpc_id = plain }
      tf.resource("aws_lb", "a") { $0.security_groups = [subnet.id] as List<SubnetID> }
      tf.resource("aws_backup_vault", "a") {
        $0.name = "a"
        $0.kms_key_arn = key.id
      }
      tf.resource("aws_flow_log", "a") { $0.iam_role_arn = role.id }
      _ = tf.resource("aws_iam_role_policy_attachment", "a") {
        $0.role = role.arn
        $0.policy_arn = "arn"
      }
    }
    #expect(found.allSatisfy { $0.id == .wrongIdentifier })
    #expect(found.map { Int($0.location?.line ?? 0) - line } == [6, 7, 8, 9, 13, 14])
    #expect(found.first?.summary.contains("aws_vpc.id") == true)
    #expect(found.first?.remedy.contains("aws_default_vpc") == true)
  }

  @Test func whatIsRightOrNotKnownIsNoMistake() {
    let text = renderedStack { tf in
      let vpc = tf.data(VPC.self, "default") { $0.default = true }
      let subnets = tf.resources(Subnet.self, "a", forEach: ["x": "10.0.0.0/24"] as Map<Text>) { subnet, each in
        subnet.vpc_id = vpc.id
        subnet.cidr_block = each.value
      }
      let group = tf.resource(SecurityGroup.self, "a") { $0.vpc_id = subnets["x"].attribute("vpc_id", as: VPCID.self) }
      let key = tf.resource(Key.self, "a", when: tf.local("encrypted", true as Flag)) { _ in }
      tf.resource("aws_lb", "a") {
        $0.subnets = subnets.values.id
        $0.security_groups = [group.id, "sg-1"] as List<Text>
      }
      tf.resource("aws_backup_vault", "a") {
        $0.name = "a"
        $0.kms_key_arn = key.arn
      }
    }
    #expect(text.contains("resource \"aws_backup_vault\" \"a\""))
  }

  /// A name with a slip in it would check nothing.
  @Test func everyNameIsTheProviders() throws {
    let reader = SchemaReader(.aws)
    let text = "\(awsSchema)"
    for constraint in IdentifierConstraint.aws {
      for argument in constraint.arguments {
        let path = argument.split(separator: ".").map(String.init)
        if path.count == 1 {
          let isThere = [" ", "{"].contains { text.contains("\($0)\(argument)!") || text.contains("\($0)\(argument)?") }
          #expect(isThere, "\(argument)")
        } else {
          let group = try #require(try reader.entry("resource \(path[0])")).group
          #expect(group[path[1]] != nil, "\(argument)")
        }
      }
      for identity in constraint.accepted {
        let group = try #require(try reader.entry("resource \(identity.type)")).group
        #expect(group[identity.attribute] != nil, "\(identity)")
      }
    }
  }

  /// An identifier keeps its resource through lists, maps, loops, texts, inputs and outputs.
  @Test func identifiersOnTheirWay() {
    let line = #line
    let errors = errors { tf in
      let alerts = tf.module("alerts", SNSAlerts(name: "connect2-dev"))
      let arn = alerts.topicARN
      tf.resource("aws_instance", "a") { $0.subnet_id = Text(arn) }
      tf.resource("aws_instance", "b") { $0.subnet_id = "\(arn)" }
      let lists: List<List<ARN<Topic>>> = [[arn]]
      tf.resources("aws_instance", "c", forEach: lists.flattened().asSet) { $0.subnet_id = $1.key }
      tf.resources("aws_instance", "d", forEach: ["a": arn] as Map<ARN<Topic>>) { $0.subnet_id = Text($1.value) }
      tf.resource("aws_instance", "e") { $0.vpc_security_group_ids = lists.map { $0[0] }.asText }
      tf.resource("aws_instance", "f") { $0.subnet_id = Nullable(arn).or(arn).trimmed }
    }
    #expect(errors.allSatisfy { $0.id == .wrongIdentifier })
    #expect(errors.map { Int($0.location?.line ?? 0) - line } == [4, 5, 7, 8, 9, 10])
  }
}
