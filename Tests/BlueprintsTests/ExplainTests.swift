import Diagnostics
import Files
import Terraform
import Testing

@testable import Blueprints

/// `explain` names the Swift of a line of Connect 2.0.
@Suite struct ExplainTests {
  /// A location that `explain` prints for a line, beside the location of its block in the source map.
  private struct Found {
    let output: String
    let block: Diagnostics.SourceLocation
    let path: String
    let line: UInt
  }

  /// Explains the first line of a file that contains a text.
  private func explain(_ path: String, _ text: String) throws -> Found {
    let file = try #require(try connect2.files()[path])
    let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
    let number = try #require(lines.firstIndex { $0.contains(text) }) + 1
    let run = output(of: "explain", "\(path):\(number)")
    #expect(run.code == 0)
    let printed = try #require(run.text.firstMatch(of: /\n  (?<path>\S+):(?<line>\d+)\n/))
    return Found(
      output: run.text,
      block: try #require(try connect2.sourceMap(of: path))[number].location,
      path: String(printed.path),
      line: try #require(UInt(printed.line))
    )
  }

  @Test func argumentOfAModule() throws {
    let found = try explain("api/infrastructure/terraform/modules/rds/main.tf", "iam_database_authentication_enabled")
    #expect(found.path == "Sources/AWS/Modules/RDS/RDS+Body.swift")
    #expect(found.line > found.block.line, "the line of the block, and not of the argument")
    #expect(found.output.contains("\n  called by api as module.database: Blueprints/Stacks/API.swift:"))
  }

  /// A comment has the location of the block below it.
  @Test func comment() throws {
    let path = "api/infrastructure/terraform/modules/rds/main.tf"
    let comment = try explain(path, "# RDS would create these log groups")
    let block = try explain(path, "resource \"aws_cloudwatch_log_group\"")
    #expect(comment.line == block.line)
    #expect(comment.line == block.block.line)
  }

  @Test func argumentOfACall() throws {
    let found = try explain("api/infrastructure/terraform/environments/prod/main.tf", "private_subnet_ids[0]")
    #expect(found.path == "Blueprints/Stacks/API.swift")
    #expect(found.line > found.block.line, "the line of the call, and not of the argument")
  }
}
