import AWS
import Diagnostics
import Files
import Testing

/// What people rely on in the modules rds and elasticache.
@Suite struct DatabaseModuleTests {
  private struct TestEnvironment: DeploymentEnvironment {
    let name = "dev"
    let isProtected = false
    var backend: Backend { .local(folder: "states") }
  }

  private struct Databases: Stack {
    static let name = "databases"
    static let folder = "databases"
    static let stateKey = "databases.tfstate"

    let fill: @Sendable (StackScope, VPCID, List<SubnetID>, List<ARN<Topic>>) -> Void

    func body(_ tf: StackScope) -> NoOutputs {
      let topic = tf.resource(Topic.self, "alerts") { $0.name = "alerts" }
      let vpc = tf.resource(VPC.self, "this") { $0.cidr_block = "10.0.0.0/16" }
      let ranges: Map<Text> = ["a": "10.0.0.0/24", "b": "10.0.1.0/24"]
      let subnets = tf.resources(Subnet.self, "this", forEach: ranges) { subnet, each in
        subnet.vpc_id = vpc.id
        subnet.cidr_block = each.value
      }
      fill(tf, vpc.id, subnets.values.id, [topic.arn])
      return NoOutputs()
    }
  }

  private func files(
    _ fill: @escaping @Sendable (StackScope, VPCID, List<SubnetID>, List<ARN<Topic>>) -> Void
  ) throws -> FileTree {
    try Deployment([TestEnvironment()], requirements: .awsRoot, sharedModules: "modules") { _, deploy in
      deploy.stack(Databases(fill: fill))
    }.files()
  }

  private func text(_ path: String, in files: FileTree) throws -> String {
    String(decoding: try #require(files[path]).contents, as: UTF8.self)
  }

  @Test func shortestCallOfADatabase() throws {
    let files = try files { tf, vpc, subnets, topics in
      tf.module(
        "database",
        RDS(
          identifier: "orders",
          engineVersion: .v17,
          instanceClass: .db_t4g_medium,
          vpcID: vpc,
          subnetIDs: subnets,
          alarmTopics: topics
        )
      )
    }
    let root = try text("databases/environments/dev/main.tf", in: files)
    #expect(!root.contains("create_kms_key"), "what is left out is left to the default of the module")
    let main = try text("databases/modules/rds/main.tf", in: files)
    #expect(main.contains("manage_master_user_password         = true"))
    #expect(main.contains("skip_final_snapshot       = var.skip_final_snapshot && !var.deletion_protection"))
    #expect(main.contains("depends_on = [aws_cloudwatch_log_group.this, aws_iam_role_policy_attachment.monitoring]"))
    #expect(!main.contains("_rule\""), "who may connect is for the stack to say")
  }

  @Test func givenKey() throws {
    let files = try files { tf, vpc, subnets, topics in
      let key = tf.resource(Key.self, "this") { $0.description = "Databases" }
      tf.module(
        "cache",
        ElastiCache(
          replicationGroupID: "sessions",
          engine: .redis("7.1"),
          nodeType: .cache_t4g_small,
          vpcID: vpc,
          subnetIDs: subnets,
          alarmTopics: topics,
          kmsKeyARN: key.arn
        )
      )
    }
    let root = try text("databases/environments/dev/main.tf", in: files)
    #expect(
      root.contains("create_kms_key       = false"),
      "the ARN of a key that the same plan makes cannot be counted with"
    )
    let main = try text("databases/modules/elasticache/main.tf", in: files)
    #expect(main.contains("count = var.create_kms_key ? 1 : 0"))
    #expect(main.contains("transit_encryption_mode    = \"required\""))
  }

  @Test func refusedAtTheLineOfTheCall() {
    let line = #line + 2
    let found = errors { tf, vpc, subnets, topics in
      tf.module(
        "cache",
        ElastiCache(
          replicationGroupID: "sessions",
          engine: .redis("6.2"),
          nodeType: .cache_t4g_small,
          vpcID: vpc,
          subnetIDs: subnets,
          alarmTopics: topics
        )
      )
    }
    #expect(found.map(\.id) == [.cacheEngine])
    #expect(found.map { Int($0.location?.line ?? 0) } == [line])
  }

  /// ElastiCache would accept 0, which turns snapshots off; the module refuses it, in Swift as in Terraform.
  @Test func snapshotsOfACacheAreKept() {
    let found = errors { tf, vpc, subnets, topics in
      tf.module(
        "cache",
        ElastiCache(
          replicationGroupID: "sessions",
          engine: .valkey("8.0"),
          nodeType: .cache_t4g_small,
          vpcID: vpc,
          subnetIDs: subnets,
          alarmTopics: topics,
          snapshotRetention: 0
        )
      )
    }
    #expect(found.map(\.id) == [.snapshotRetention])
  }

  @Test func windowsThatOverlap() {
    let found = errors { tf, vpc, subnets, topics in
      tf.module(
        "database",
        RDS(
          identifier: "orders",
          engineVersion: .v17,
          instanceClass: .db_t4g_medium,
          vpcID: vpc,
          subnetIDs: subnets,
          alarmTopics: topics,
          backupWindow: "08:30-09:30"
        )
      )
    }
    #expect(found.map(\.id) == [.windowsOverlap])
  }

  private func errors(
    _ fill: @escaping @Sendable (StackScope, VPCID, List<SubnetID>, List<ARN<Topic>>) -> Void
  ) -> [Diagnostic] {
    do {
      _ = try files(fill)
      return []
    } catch {
      return (error as? DiagnosticList)?.all ?? []
    }
  }
}
