import AWS
import Testing

/// Fixed sets of values, and arguments that need each other.
@Suite struct ValueRuleTests {
  private let file = "Tests/AWSTests/Rules/ValueRuleTests.swift"

  private func listener(_ policy: Text) -> String {
    called { tf in
      tf.resource("aws_lb_listener", "this") {
        $0.load_balancer_arn = "arn:aws:elasticloadbalancing:us-west-2:123456789012:loadbalancer/app/a/b"
        $0.ssl_policy = policy
        $0.block("default_action") { $0.type = "forward" }
      }
    }
  }

  @Test func tlsPolicy() {
    for policy: Text in [
      "ELBSecurityPolicy-2016-08", "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09",
      "ELBSecurityPolicy-TLS13-1-2-RFC9151-FIPS-2023-07",
    ] { #expect(!listener(policy).contains("breaks the rule")) }
    #expect(
      listener("ELBSecurityPolicy-TLS13-1-2") == """
        \(file):10: error: aws_lb_listener.this breaks the rule “aws_lb_listener.ssl_policy is a policy that AWS \
        has”: ssl_policy is “ELBSecurityPolicy-TLS13-1-2”
          Terraform plans any name \
        (https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html). \
        It is in the stack stack of test.
          Take `TLSPolicy.recommended`.
        """
    )
  }

  private func task(_ cpu: Int, _ memory: Int, _ kind: Text = "FARGATE") -> String {
    called { tf in
      tf.resource("aws_ecs_task_definition", "this") {
        $0.family = "api"
        $0.requires_compatibilities = [kind]
        $0.cpu = Number(cpu)
        $0.memory = Number(memory)
      }
    }
  }

  @Test(arguments: [
    (256, 512...2048), (512, 1024...4096), (1024, 2048...8192), (2048, 4096...16384), (4096, 8192...30720),
    (8192, 16384...61440), (16384, 32768...122_880),
  ])
  func fargateSize(_ cpu: Int, _ memory: ClosedRange<Int>) {
    #expect(!task(cpu, memory.lowerBound).contains("breaks the rule"))
    #expect(!task(cpu, memory.upperBound).contains("breaks the rule"))
    for wrong in [memory.lowerBound - 256, memory.upperBound + 1024, memory.lowerBound + 1] {
      #expect(task(cpu, wrong).contains("has a size that Fargate has”: cpu is \(cpu) and memory is \(wrong)\n"))
    }
    #expect(!task(cpu, memory.lowerBound - 256, "EC2").contains("breaks the rule"))
  }

  @Test func taskOfFargateWithoutASize() {
    let text = called { tf in
      tf.resource("aws_ecs_task_definition", "this") {
        $0.requires_compatibilities = ["FARGATE"]
        $0.cpu = 256
      }
    }
    #expect(text.contains("aws_ecs_task_definition has a size that Fargate has”: cpu or memory is not set"))
  }

  @Test func recordThatAnswersNothing() {
    func record(_ arguments: @escaping @Sendable (inout Arguments) -> Void) -> String {
      called { tf in tf.resource("aws_route53_record", "this", arguments) }
    }
    let rule = "breaks the rule “aws_route53_record is an alias, or has a TTL and records”: "
    #expect(record { $0.name = "www" }.contains("\(rule)it has neither an alias nor a ttl\n"))
    #expect(record { $0.ttl = 60 }.contains("\(rule)it has a ttl, and no records\n"))
    #expect(!record { $0.block("alias") { $0.name = "a" } }.contains("breaks"))
    #expect(
      !record {
        $0.ttl = 60
        $0.records = ["192.0.2.1"]
      }.contains("breaks")
    )
  }

  @Test func finalSnapshot() {
    func database(_ arguments: @escaping @Sendable (inout Arguments) -> Void) -> String {
      called { tf in tf.resource("aws_db_instance", "this", arguments) }
    }
    let rule =
      "breaks the rule “aws_db_instance has a name for its final snapshot, or none is taken”: "
      + "final_snapshot_identifier is not set, and skip_final_snapshot is not true\n"
    #expect(database { _ in }.contains(rule))
    #expect(database { $0.skip_final_snapshot = false }.contains(rule))
    #expect(!database { $0.skip_final_snapshot = true }.contains("breaks"))
    #expect(!database { $0.final_snapshot_identifier = "orders-final" }.contains("breaks"))
    #expect(!database { $0.replicate_source_db = "orders" }.contains("breaks"))
  }

  @Test func usersWithoutTLS() {
    func cache(_ arguments: @escaping @Sendable (inout Arguments) -> Void) -> String {
      called { tf in
        tf.resource("aws_elasticache_replication_group", "this") {
          arguments(&$0)
          $0.user_group_ids = ["api"]
        }
      }
    }
    let found = "user_group_ids is set, and transit_encryption_enabled is not true\n"
    #expect(cache { _ in }.contains(found))
    #expect(cache { $0.transit_encryption_enabled = false }.contains(found))
    #expect(!cache { $0.transit_encryption_enabled = true }.contains("breaks"))
  }

  @Test func containerInsights() {
    func cluster(_ value: Text) -> String {
      called { tf in
        tf.resource("aws_ecs_cluster", "this") {
          $0.block("setting") {
            $0.name = "containerInsights"
            $0.value = value
          }
        }
      }
    }
    for value: Text in ["enabled", "enhanced", "disabled"] { #expect(!cluster(value).contains("breaks")) }
    let line = #line
    let text = cluster("on")
    #expect(text.contains("AWS has”: containerInsights is “on”\n"), "\(line): \(text)")
  }

  @Test func logRetention() {
    func group(_ days: Int) -> String {
      called { tf in tf.resource("aws_cloudwatch_log_group", "this") { $0.retention_in_days = Number(days) } }
    }
    for days in [0, 1, 365, 3653] { #expect(!group(days).contains("breaks")) }
    for days in [2, 366, 3654] { #expect(group(days).contains("AWS has”: retention_in_days is \(days)\n")) }
  }
}
