import AWS
import Diagnostics
import Testing

/// The rules about the formats of names and descriptions: a text at the limit is accepted, one beyond it is not.
@Suite struct TextFormatRuleTests {
  struct Limit: CustomTestStringConvertible {
    let type: String
    let argument: String
    let longest: Int
    var refused: String = "b—c"
    var testDescription: String { "\(type).\(argument)" }
  }

  static let limits = [
    Limit(type: "aws_lb", argument: "name", longest: 32),
    Limit(type: "aws_lb", argument: "name", longest: 32, refused: "a_b"),
    Limit(type: "aws_lb", argument: "name", longest: 32, refused: "internal-api"),
    Limit(type: "aws_lb", argument: "name", longest: 32, refused: "-api"),
    Limit(type: "aws_lb", argument: "name", longest: 32, refused: "api-"),
    Limit(type: "aws_lb", argument: "name_prefix", longest: 6),
    Limit(type: "aws_lb_target_group", argument: "name", longest: 32),
    Limit(type: "aws_lb_target_group", argument: "name_prefix", longest: 6),
    Limit(type: "aws_iam_role", argument: "name", longest: 64),
    Limit(type: "aws_iam_role", argument: "name_prefix", longest: 38),
    Limit(type: "aws_iam_policy", argument: "name", longest: 128),
    Limit(type: "aws_iam_instance_profile", argument: "name", longest: 128),
    Limit(type: "aws_elasticache_replication_group", argument: "replication_group_id", longest: 40),
    Limit(type: "aws_elasticache_replication_group", argument: "replication_group_id", longest: 40, refused: "1a"),
    Limit(type: "aws_db_instance", argument: "identifier", longest: 63),
    Limit(type: "aws_db_instance", argument: "identifier", longest: 63, refused: "Orders"),
    Limit(type: "aws_db_subnet_group", argument: "name", longest: 255),
    Limit(type: "aws_acm_certificate", argument: "domain_name", longest: 64),
    Limit(type: "aws_ecs_cluster", argument: "name", longest: 255),
    Limit(type: "aws_ecs_service", argument: "name", longest: 255),
    Limit(type: "aws_ecs_task_definition", argument: "family", longest: 255),
    Limit(type: "aws_cloudwatch_log_group", argument: "name", longest: 512),
    Limit(type: "aws_s3_bucket", argument: "bucket", longest: 63, refused: "ab"),
    Limit(type: "aws_sns_topic", argument: "name", longest: 256),
    Limit(type: "aws_ecr_repository", argument: "name", longest: 256, refused: "a"),
    Limit(type: "aws_lambda_function", argument: "function_name", longest: 64),
    Limit(type: "aws_secretsmanager_secret", argument: "name", longest: 512),
    Limit(type: "aws_security_group", argument: "name", longest: 255, refused: "sg-web"),
    Limit(type: "aws_security_group", argument: "description", longest: 255),
    Limit(type: "aws_vpc_security_group_ingress_rule", argument: "description", longest: 255),
    Limit(type: "aws_vpc_security_group_egress_rule", argument: "description", longest: 255),
    Limit(type: "aws_security_group_rule", argument: "description", longest: 255),
  ]

  private func findings(_ limit: Limit, _ text: String) -> [Diagnostic] {
    errors { tf in tf.resource(limit.type, "this") { $0[dynamicMember: limit.argument] = Text(text) } }[.textFormat]
  }

  @Test(arguments: limits) func longest(_ limit: Limit) {
    #expect(findings(limit, String(repeating: "a", count: limit.longest)).isEmpty)
  }

  @Test(arguments: limits) func tooLong(_ limit: Limit) {
    let found = findings(limit, String(repeating: "a", count: limit.longest + 1))
    #expect(found.count == 1)
    #expect(found.first?.summary.contains("has \(limit.longest + 1) characters") == true, "\(found)")
  }

  @Test(arguments: limits) func refused(_ limit: Limit) {
    #expect(findings(limit, limit.refused).count == 1)
  }

  /// The one test of the whole text of a finding.
  @Test func text() {
    let line = #line
    let text = renderedStack { tf in
      tf.resource("aws_security_group", "this") {
        $0.name_prefix = "api-"
        $0.description = "API — tasks"
      }
    }
    #expect(
      text.hasPrefix("Tests/AWSTests/Rules/TextFormatRuleTests.swift:\(line + 2): error: aws_security_group.this ")
    )
    #expect(text.contains("description “API — tasks” has the character “—”"))
    #expect(
      text.contains(
        "AWS accepts 0 to 255 letters, digits, spaces and any of ._-:/()#,@[]+=&;{}!$* (https://docs.aws.amazon"
      )
    )
    #expect(text.contains("docs/errors/text-format.md"))
  }

  @Test func descriptionsOfRulesInsideAGroup() {
    let found = errors { tf in
      tf.resource("aws_security_group", "this") {
        $0.block("ingress") { $0.description = "From the office" }
        $0.block("ingress") { $0.description = "Vom Büro" }
        $0.blocks("egress", forEach: ["a"] as List<Text>) { $0.description = "Über \($1.value)" }
      }
    }[.textFormat]
    #expect(found.count == 2)
    #expect(found.contains { $0.summary.contains("ingress[1].description “Vom Büro” has the character “ü”") })
    #expect(found.contains { $0.summary.contains("egress[0].description “Über a” has the character “Ü”") })
  }

  @Test func valuesThatOnlyTerraformKnowsAreNoFindings() {
    let found = errors { tf in
      let vpc = tf.resource("aws_vpc", "this") { _ in }
      tf.resource("aws_lb", "this") { $0.name = "balancer-of-\(vpc.id as Text)" }
      tf.resource("aws_lb", "raw") { $0.name = .raw("local.name") }
    }
    #expect(found.isEmpty, "\(found)")
  }

  /// A finding in a module is reported at the line that calls the module.
  @Test func inAModule() {
    let line = #line
    let found = errors { tf in
      tf.module("alerts", SNSAlerts(name: "alerts — ours"))
    }[.textFormat]
    #expect(found.map { Int($0.location?.line ?? 0) } == [line + 2])
  }
}
