import Files
import Support
import Terraform
import Testing

/// Warnings of the schema, with which files are generated all the same.
@Suite struct SchemaWarningTests {
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
    #expect(
      warnings == """
        \(line + 6): deprecated-attribute
        \(line + 3): deprecated-argument
        \(line + 4): deprecated-argument
        \(line + 7): deprecated-type
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
      warnings == "\(line): another-version-of-the-provider"
    )
  }

  /// The warnings of a deployment of one stack whose files are made.
  private func warnings(
    requirements: Requirements = .roots,
    _ fill: @escaping @Sendable (StackScope) -> Void
  ) throws -> String {
    let deployment = Deployment(
      [Environment(name: "dev")],
      requirements: requirements,
      sharedModules: "modules"
    ) { _, deploy in deploy.stack(First(fill: fill)) }
    let tree = try deployment.files()
    let root = "first/environments/dev"
    #expect(tree.paths == ["\(root)/main.tf", "\(root)/tests/contract.tftest.hcl"])
    return tree.warnings.short
  }
}
