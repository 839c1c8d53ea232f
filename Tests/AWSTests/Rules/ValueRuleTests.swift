import AWS
import Diagnostics
import Testing

/// The rules about fixed sets of values, and about arguments that depend on each other.
@Suite struct ValueRuleTests {
  /// The findings of a resource.
  private func findings(
    _ id: Diagnostic.ID,
    _ type: String,
    _ arguments: @escaping @Sendable (inout Arguments) -> Void
  ) -> [Diagnostic] {
    errors { tf in tf.resource(type, "this", arguments) }[id]
  }

  @Test func tlsPolicy() {
    func listener(_ policy: Text) -> [Diagnostic] {
      findings(.unknownTlsPolicy, "aws_lb_listener") { $0.ssl_policy = policy }
    }
    #expect(listener("ELBSecurityPolicy-2016-08").isEmpty)
    #expect(listener("ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09").isEmpty)
    #expect(listener("ELBSecurityPolicy-TLS13-1-2-RFC9151-FIPS-2023-07").isEmpty)
    let found = listener("ELBSecurityPolicy-TLS13-1-2")
    #expect(found.count == 1)
    #expect(found.first?.summary.contains("ELBSecurityPolicy-TLS13-1-2") == true)
  }

  private func task(_ cpu: Int, _ memory: Int, _ kind: Text = "FARGATE") -> [Diagnostic] {
    findings(.fargateSize, "aws_ecs_task_definition") {
      $0.requires_compatibilities = [kind]
      $0.cpu = Number(cpu)
      $0.memory = Number(memory)
    }
  }

  @Test(arguments: [
    (256, 512...2048), (512, 1024...4096), (1024, 2048...8192), (2048, 4096...16384), (4096, 8192...30720),
    (8192, 16384...61440), (16384, 32768...122_880),
  ])
  func fargateSize(_ cpu: Int, _ memory: ClosedRange<Int>) {
    #expect(task(cpu, memory.lowerBound).isEmpty)
    #expect(task(cpu, memory.upperBound).isEmpty)
    for wrong in [memory.lowerBound - 256, memory.upperBound + 1024, memory.lowerBound + 1] {
      #expect(task(cpu, wrong).count == 1)
    }
    #expect(task(cpu, memory.lowerBound - 256, "EC2").isEmpty)
  }

  @Test func fargateTaskWithoutMemory() {
    #expect(
      findings(.fargateSize, "aws_ecs_task_definition") {
        $0.requires_compatibilities = ["FARGATE"]
        $0.cpu = 256
      }.count == 1
    )
  }

  @Test func recordWithoutAnswer() {
    func record(_ arguments: @escaping @Sendable (inout Arguments) -> Void) -> Int {
      findings(.recordWithoutAnswer, "aws_route53_record", arguments).count
    }
    #expect(record { $0.name = "www" } == 1)
    #expect(record { $0.ttl = 60 } == 1)
    #expect(record { $0.block("alias") { $0.name = "a" } } == 0)
    #expect(
      record {
        $0.ttl = 60
        $0.records = ["192.0.2.1"]
      } == 0
    )
  }

  @Test(arguments: [
    ("aws_db_instance", Diagnostic.ID.noFinalSnapshot), ("aws_rds_cluster", .clusterWithoutFinalSnapshot),
  ])
  func finalSnapshot(_ type: String, _ id: Diagnostic.ID) {
    #expect(findings(id, type) { _ in }.count == 1)
    #expect(findings(id, type) { $0.skip_final_snapshot = false }.count == 1)
    #expect(findings(id, type) { $0.skip_final_snapshot = true }.isEmpty)
    #expect(findings(id, type) { $0.final_snapshot_identifier = "orders-final" }.isEmpty)
    #expect(findings(.noFinalSnapshot, "aws_db_instance") { $0.replicate_source_db = "orders" }.isEmpty)
  }

  @Test func usersWithoutTLS() {
    func cache(_ encryption: Flag) -> Int {
      findings(.usersWithoutTls, "aws_elasticache_replication_group") {
        $0.user_group_ids = ["api"]
        $0.transit_encryption_enabled = encryption
      }.count
    }
    #expect(cache(.default) == 1)
    #expect(cache(false) == 1)
    #expect(cache(true) == 0)
  }

  @Test func containerInsights() {
    func cluster(_ value: Text) -> Int {
      findings(.containerInsights, "aws_ecs_cluster") {
        $0.block("setting") {
          $0.name = "containerInsights"
          $0.value = value
        }
      }.count
    }
    for value: Text in ["enabled", "enhanced", "disabled"] { #expect(cluster(value) == 0) }
    #expect(cluster("on") == 1)
  }

  @Test func logRetention() {
    func group(_ days: Int) -> Int {
      findings(.logRetention, "aws_cloudwatch_log_group") { $0.retention_in_days = Number(days) }.count
    }
    for days in [0, 1, 365, 3653] { #expect(group(days) == 0) }
    for days in [2, 366, 3654] { #expect(group(days) == 1) }
  }
}
