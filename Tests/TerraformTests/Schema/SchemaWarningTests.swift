import Files
@testable import Example
import Terraform
import Testing

/// What is told and does not stop the run.
@Suite struct SchemaWarningTests {
  private let file = "Tests/TerraformTests/Schema/SchemaWarningTests.swift"

  @Test func deprecated() throws {
    let line = #line
    let warnings = try warnings { tf in
      let bucket = tf.resource("aws_s3_bucket", "this") {
        $0.acl = "private"
        $0.block("versioning") { $0.enabled = true }
      }
      _ = tf.local("endpoint", bucket.website_endpoint as Text)
      tf.resource("aws_opsworks_stack", "this") { $0.raw(unchecked: "a test", "name = \"a\"") }
    }
    let member = "hashicorp/aws 5.100.0 still takes it, and a later version will not."
    let fix = "See in the provider’s documentation what replaces it."
    #expect(
      warnings == """
        \(file):\(line + 6): warning: the attribute website_endpoint of aws_s3_bucket.this is deprecated
          The provider still has it, and a later version will not.
          \(fix)

        \(file):\(line + 2): warning: the argument acl of aws_s3_bucket.this is deprecated
          \(member)
          \(fix)

        \(file):\(line + 4): warning: the block versioning of aws_s3_bucket.this is deprecated
          \(member)
          \(fix)

        \(file):\(line + 7): warning: the resource aws_opsworks_stack is deprecated
          hashicorp/aws 5.100.0 still has it, and a later version will not.
          \(fix)
        """
    )
  }

  @Test func anotherVersionOfTheProvider() throws {
    let line = #line + 3
    let requirements = Requirements(
      terraform: "~> 1.11",
      providers: [.aws(version: "5.99.0")]
    )
    let warnings = try warnings(requirements: requirements) { tf in tf.resource(VPC.self, "this") { _ in } }
    #expect(
      warnings == """
        \(file):\(line): warning: the provider aws is pinned to 5.99.0, and is checked against 5.100.0
          What the two versions take may differ, so a mistake can be missed, or be told where there is none.
          Pin 5.100.0, or make a schema of the other version with scripts/schema.
        """
    )
  }

  /// The warnings of a deployment of one stack whose files are made.
  private func warnings(
    requirements: Requirements = .roots,
    _ fill: @escaping @Sendable (StackScope) -> Void
  ) throws -> String {
    let deployment = Deployment(
      [Environment(name: "dev", network: 1)],
      requirements: requirements,
      sharedModules: "modules"
    ) { _, deploy in deploy.stack(First(fill: fill)) }
    let tree = try deployment.files()
    let root = "first/environments/dev"
    #expect(tree.paths == ["\(root)/main.tf", "\(root)/tests/contract.tftest.hcl"])
    return tree.warnings.description
  }
}
