import AWS
import Files
import Testing

@testable import Blueprints

/// Every rule of Connect 2.0 fails for a weaker configuration, and holds for one at its limit.
@Suite struct RulesTests {
  /// The findings of the rules of Connect 2.0 in a stack of prod.
  private func findings(_ fill: @escaping @Sendable (StackScope) -> Void) -> String {
    let prod = Environment.all.filter { $0.name == "prod" }
    let deployment = Deployment(prod, requirements: .awsRoot, sharedModules: "modules", rules: Rule.connect2) {
      environment,
      deploy in
      deploy.stack(Weak(environment: environment, fill: fill))
    }
    do {
      _ = try deployment.files()
      return "no findings"
    } catch {
      return error.all.map(\.summary).joined(separator: "\n")
    }
  }

  private struct Weak: Stack {
    static let name = "weak"
    static let folder = "weak"
    static let stateKey = "weak.tfstate"
    let environment: Environment
    let fill: @Sendable (StackScope) -> Void

    func body(_ tf: StackScope) -> NoOutputs {
      tf.provider(environment, Self.name)
      fill(tf)
      return NoOutputs()
    }
  }

  struct Case: CustomTestStringConvertible {
    let rule: Rule
    let found: String
    let good: @Sendable (inout Arguments) -> Void
    let bad: @Sendable (inout Arguments) -> Void
    var testDescription: String { rule.name }

    init(
      _ rule: Rule,
      _ found: String,
      good: @escaping @Sendable (inout Arguments) -> Void,
      bad: @escaping @Sendable (inout Arguments) -> Void
    ) {
      self.rule = rule
      self.found = found
      self.good = good
      self.bad = bad
    }
  }

  @Test(arguments: cases) func rule(_ type: String, _ weakened: Case) {
    let finding = "\(type).this breaks the rule “\(weakened.rule.name)”: "
    let bad = findings { tf in tf.resource(type, "this", weakened.bad) }
    #expect(bad.contains("\(finding)\(weakened.found)"), "\(bad)")
    let good = findings { tf in tf.resource(type, "this", weakened.good) }
    #expect(!good.contains(finding), "\(good)")
  }

  @Test func topics() {
    let bad = findings { tf in tf.resource("aws_sns_topic", "this") { $0.kms_master_key_id = "alias/aws/sns" } }
    #expect(
      bad.contains("“topics are encrypted with a customer managed key”: kms_master_key_id is “alias/aws/sns”"),
      "\(bad)"
    )
    let good = findings { tf in
      let key = tf.resource(Key.self, "this") { _ in }
      tf.resource("aws_sns_topic", "this") { $0.kms_master_key_id = key.id }
    }
    #expect(!good.contains("topics are encrypted"), "\(good)")
  }

  @Test func tags() {
    let deployment = Deployment(
      Environment.all,
      requirements: .awsRoot,
      sharedModules: "modules",
      rules: [.resourcesAreTagged]
    ) {
      environment,
      deploy in
      deploy.stack(Bare())
    }
    let error = #expect(throws: DiagnosticList.self) { try deployment.files() }
    #expect(
      error?.all.first?.summary
        == "aws_vpc.this breaks the rule “resources have the tags Application, Environment and Stack”: provider.default_tags.tags.Application is not set"
    )
  }

  private struct Bare: Stack {
    static let name = "bare"
    static let folder = "bare"
    static let stateKey = "bare.tfstate"

    func body(_ tf: StackScope) -> NoOutputs {
      tf.provider("aws") { $0.region = Environment.region }
      tf.resource("aws_vpc", "this") { $0.cidr_block = "10.0.0.0/16" }
      return NoOutputs()
    }
  }

  /// Settings of an environment that break a rule are reported at the line of the stack that calls the module.
  @Test func weakProduction() throws {
    let environments = Environment.all.map { environment in
      guard environment.name == "prod" else { return environment }
      return Environment(
        name: "prod",
        addresses: environment.addresses,
        domain: environment.domain,
        isDelegated: true,
        database: Environment.Database(multiAZ: false, backups: 1),
        cache: Environment.Cache(nodes: 1),
        isProtected: false
      )
    }
    let error = #expect(throws: DiagnosticList.self) { try Deployment.connect2(in: environments).files() }
    let all = try #require(error).all
    #expect(
      all.map(\.summary) == [
        "module.database.aws_db_instance.this breaks the rule “databases are Multi-AZ”: multi_az is false",
        "module.database.aws_db_instance.this breaks the rule “databases have deletion protection”: deletion_protection is false",
        "module.database.aws_db_instance.this breaks the rule “databases keep backups for a week”: backup_retention_period is 1",
        "module.database.aws_db_instance.this breaks the rule “databases leave a final snapshot”: skip_final_snapshot is true",
        "module.cache.aws_elasticache_replication_group.this breaks the rule “caches are Multi-AZ”: multi_az_enabled is false",
        "module.alb.aws_lb.this breaks the rule “load balancers have deletion protection”: enable_deletion_protection is false",
        "module.alb.aws_lb.this breaks the rule “load balancers have deletion protection”: enable_deletion_protection is false",
      ]
    )
    #expect(all.prefix(5).allSatisfy { $0.location?.path == "Blueprints/Stacks/API.swift" })
    #expect(all.allSatisfy { $0.reason.hasSuffix(" of prod.") })
  }
}
