@testable import AWS
import AWSSchema
@testable import Terraform
import Testing

/// Whose identifier an argument gets.
@Suite struct IdentifierKindTests {
  private let file = "Tests/AWSTests/IdentifierKindTests.swift"

  @Test func anIdentifierIsOneThingsAndNothingElses() {
    let line = #line
    let errors = called { tf in
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
    let why = "Both are strings, so Terraform would plan it, and AWS refuse it when it is applied."
    #expect(
      errors == """
        \(file):\(line + 6): error: vpc_id of aws_security_group.a must be aws_vpc.id, not aws_subnet.id
          \(why)
          Pass `id` of aws_vpc or aws_default_vpc.

        \(file):\(line + 7): error: vpc_id of aws_security_group.b must be aws_vpc.id, not aws_subnet.id
          \(why)
          Pass `id` of aws_vpc or aws_default_vpc.

        \(file):\(line + 8): error: security_groups of aws_lb.a must be aws_security_group.id, not aws_subnet.id
          \(why)
          Pass `id` of aws_security_group or aws_default_security_group.

        \(file):\(line + 9): error: kms_key_arn of aws_backup_vault.a must be aws_kms_key.arn, not aws_kms_key.id
          \(why)
          Pass `arn` of aws_kms_key or aws_kms_replica_key or aws_kms_external_key or aws_kms_replica_external_key or aws_kms_alias.

        \(file):\(line + 13): error: iam_role_arn of aws_flow_log.a must be aws_iam_role.arn, not aws_iam_role.id
          \(why)
          Pass `arn` of aws_iam_role or aws_iam_service_linked_role.

        \(file):\(line + 14): error: role of aws_iam_role_policy_attachment.a must be aws_iam_role.id, not aws_iam_role.arn
          \(why)
          Pass `id` of aws_iam_role.
        """
    )
  }

  @Test func whatIsRightOrNotKnownIsNoMistake() {
    let text = called { tf in
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
    for kind in IdentifierKind.aws {
      for argument in kind.arguments {
        let path = argument.split(separator: ".").map(String.init)
        if path.count == 1 {
          let isThere = [" ", "{"].contains { text.contains("\($0)\(argument)!") || text.contains("\($0)\(argument)?") }
          #expect(isThere, "\(argument)")
        } else {
          let group = try #require(try reader.entry("resource \(path[0])")).group
          #expect(group[path[1]] != nil, "\(argument)")
        }
      }
      for identity in kind.accepted {
        let group = try #require(try reader.entry("resource \(identity.type)")).group
        #expect(group[identity.attribute] != nil, "\(identity)")
      }
    }
  }
}
