import AWS
import Testing

/// Names and descriptions: at the very limit AWS takes them, and one step beyond it does not.
@Suite struct TextRuleTests {
  struct Limit: CustomTestStringConvertible {
    let type: String
    let argument: String
    let longest: Int
    var stranger: String = "b—c"
    var testDescription: String { "\(type).\(argument)" }
  }

  static let limits = [
    Limit(type: "aws_lb", argument: "name", longest: 32),
    Limit(type: "aws_lb", argument: "name", longest: 32, stranger: "a_b"),
    Limit(type: "aws_lb", argument: "name", longest: 32, stranger: "internal-api"),
    Limit(type: "aws_lb", argument: "name", longest: 32, stranger: "-api"),
    Limit(type: "aws_lb", argument: "name", longest: 32, stranger: "api-"),
    Limit(type: "aws_lb", argument: "name_prefix", longest: 6),
    Limit(type: "aws_lb_target_group", argument: "name", longest: 32),
    Limit(type: "aws_lb_target_group", argument: "name_prefix", longest: 6),
    Limit(type: "aws_iam_role", argument: "name", longest: 64),
    Limit(type: "aws_iam_role", argument: "name_prefix", longest: 38),
    Limit(type: "aws_iam_policy", argument: "name", longest: 128),
    Limit(type: "aws_iam_instance_profile", argument: "name", longest: 128),
    Limit(type: "aws_elasticache_replication_group", argument: "replication_group_id", longest: 40),
    Limit(type: "aws_elasticache_replication_group", argument: "replication_group_id", longest: 40, stranger: "1a"),
    Limit(type: "aws_db_instance", argument: "identifier", longest: 63),
    Limit(type: "aws_db_instance", argument: "identifier", longest: 63, stranger: "Orders"),
    Limit(type: "aws_db_subnet_group", argument: "name", longest: 255),
    Limit(type: "aws_acm_certificate", argument: "domain_name", longest: 64),
    Limit(type: "aws_ecs_cluster", argument: "name", longest: 255),
    Limit(type: "aws_ecs_service", argument: "name", longest: 255),
    Limit(type: "aws_ecs_task_definition", argument: "family", longest: 255),
    Limit(type: "aws_cloudwatch_log_group", argument: "name", longest: 512),
    Limit(type: "aws_s3_bucket", argument: "bucket", longest: 63, stranger: "ab"),
    Limit(type: "aws_sns_topic", argument: "name", longest: 256),
    Limit(type: "aws_ecr_repository", argument: "name", longest: 256, stranger: "a"),
    Limit(type: "aws_lambda_function", argument: "function_name", longest: 64),
    Limit(type: "aws_secretsmanager_secret", argument: "name", longest: 512),
    Limit(type: "aws_security_group", argument: "name", longest: 255, stranger: "sg-web"),
    Limit(type: "aws_security_group", argument: "description", longest: 255),
    Limit(type: "aws_vpc_security_group_ingress_rule", argument: "description", longest: 255),
    Limit(type: "aws_vpc_security_group_egress_rule", argument: "description", longest: 255),
    Limit(type: "aws_security_group_rule", argument: "description", longest: 255),
  ]

  private func says(_ limit: Limit, _ text: String) -> String {
    called { tf in
      tf.resource(limit.type, "this") {
        // Without it, another rule speaks.
        if limit.type == "aws_db_instance" { $0.skip_final_snapshot = true }
        $0[dynamicMember: limit.argument] = Text(text)
      }
    }
  }

  @Test(arguments: limits) func longest(_ limit: Limit) {
    #expect(!says(limit, String(repeating: "a", count: limit.longest)).contains("breaks the rule"))
  }

  @Test(arguments: limits) func tooLong(_ limit: Limit) {
    let text = says(limit, String(repeating: "a", count: limit.longest + 1))
    #expect(text.contains("breaks the rule “\(limit.type).\(limit.argument) has a form that AWS takes”"), "\(text)")
    #expect(text.contains("has \(limit.longest + 1) characters"), "\(text)")
  }

  @Test(arguments: limits) func stranger(_ limit: Limit) {
    let text = says(limit, limit.stranger)
    #expect(text.contains("breaks the rule “\(limit.type).\(limit.argument) has a form that AWS takes”"), "\(text)")
  }

  @Test func wholeText() {
    let line = #line
    let text = called { tf in
      tf.resource("aws_security_group", "this") {
        $0.name_prefix = "api-"
        $0.description = "API — tasks"
      }
    }
    #expect(
      text == """
        Tests/AWSTests/Rules/TextRuleTests.swift:\(line + 2): error: aws_security_group.this breaks the rule \
        “aws_security_group.description has a form that AWS takes”: description “API — tasks” has the character “—”
          AWS takes 0 to 255 letters, digits, spaces and any of ._-:/()#,@[]+=&;{}!$* \
        (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html). \
        It is in the stack stack of test.
          Write one that has this form.
        """
    )
  }

  @Test func descriptionsOfRulesInsideAGroup() {
    let text = called { tf in
      tf.resource("aws_security_group", "this") {
        $0.block("ingress") { $0.description = "From the office" }
        $0.block("ingress") { $0.description = "Vom Büro" }
        $0.blocks("egress", forEach: ["a"] as List<Text>) { $0.description = "Über \($1.value)" }
      }
    }
    #expect(text.contains("ingress[1].description “Vom Büro” has the character “ü”"), "\(text)")
    #expect(text.contains("egress[0].description “Über a” has the character “Ü”"), "\(text)")
  }

  @Test func whatTerraformAloneKnowsPasses() {
    let text = called { tf in
      let vpc = tf.resource("aws_vpc", "this") { _ in }
      tf.resource("aws_lb", "this") { $0.name = "balancer-of-\(vpc.id as Text)" }
      tf.resource("aws_lb", "raw") { $0.name = .raw("local.name") }
    }
    #expect(!text.contains("error"), "\(text)")
  }

  /// Through a module, it is told at the line that calls the module.
  @Test func inAModule() {
    let line = #line
    let text = called { tf in
      tf.module("alerts", SNSAlerts(name: "alerts — ours"))
    }
    #expect(
      text.contains("TextRuleTests.swift:\(line + 2): error: module.alerts.aws_sns_topic.this breaks the rule"),
      "\(text)"
    )
  }
}
