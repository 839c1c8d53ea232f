import Files
import Foundation
import Terraform
import Testing

@testable import Blueprints

/// The root modules that `scripts/bootstrap` applies.
@Suite struct BootstrapTests {
  private func root(_ environment: String) throws -> String {
    try #require(try connect2.files()["infrastructure/terraform/bootstrap/\(environment)/main.tf"]).text
  }

  @Test func firstEnvironmentHasTheResourcesOfTheAccount() throws {
    let dev = try root("dev")
    #expect(dev.contains(#"resource "aws_iam_openid_connect_provider" "github""#))
    #expect(dev.contains(#"repositories = ["connect2-api", "connect2-web"]"#))
    for environment in ["staging", "prod"] {
      let other = try root(environment)
      #expect(other.contains(#"data "aws_iam_openid_connect_provider" "github""#))
      #expect(!other.contains("repositories"))
    }
  }

  @Test func everyStackTrustsItsOwnGitHubEnvironment() throws {
    for environment in ["dev", "staging", "prod"] {
      let root = try root(environment)
      for stack in ["shared", "api", "web"] {
        #expect(root.contains(#"= "repo:connect2/connect2:environment:\#(stack)-\#(environment)""#))
      }
    }
  }

  /// A role that can change itself could grant itself every permission.
  @Test func noStackMayCreateRolesNamedLikeItsOwn() throws {
    for environment in ["dev", "staging", "prod"] {
      let lines = try root(environment).split(separator: "\n")
      let patterns = lines.filter { $0.contains(" role_names ") }
      #expect(patterns.count == 3)
      for pattern in patterns { #expect(!pattern.contains("\"*") && !pattern.contains("\"pipeline-"), "\(pattern)") }
      let names = lines.filter { $0.hasPrefix("  name ") && !$0.contains("terraform-state") }
      #expect(names.filter { $0.contains("\"pipeline-connect2-") }.count == 3)
    }
  }
}
