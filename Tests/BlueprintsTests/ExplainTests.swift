import Files
import Foundation
import Terraform
import Testing

@testable import Blueprints

/// What a reviewer of Connect 2.0 asks for.
@Suite struct ExplainTests {
  private func explain(_ path: String, _ text: String) throws -> String {
    let file = try #require(try connect2.files()[path])
    let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
    let number = try #require(lines.firstIndex { $0.contains(text) }) + 1
    let run = output(of: "explain", "\(path):\(number)")
    #expect(run.code == 0)
    return run.text
  }

  /// The line of a Swift file that has a text.
  private func line(_ text: String, of path: String) throws -> Int {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized
    let source = try String(contentsOf: root.appending(path: path), encoding: .utf8)
    return try #require(
      source.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.contains(text) }
    ) + 1
  }

  @Test func anArgumentOfAModuleIsFoundInItsSwift() throws {
    let swift = "Sources/AWS/Modules/RDS/RDS+Body.swift"
    let text = try explain("api/infrastructure/terraform/modules/rds/main.tf", "iam_database_authentication_enabled")
    #expect(text.contains("\n  \(swift):\(try line("$0.iam_database_authentication_enabled", of: swift))\n"), "\(text)")
    #expect(text.contains("\n  called by api as module.database: Blueprints/Stacks/API.swift:"), "\(text)")
  }

  @Test func aCommentIsThatOfTheBlockBelow() throws {
    let swift = "Sources/AWS/Modules/RDS/RDS+Body.swift"
    let text = try explain("api/infrastructure/terraform/modules/rds/main.tf", "# RDS would create these log groups")
    #expect(text.contains("\n  \(swift):\(try line("let logs = tf.resources(", of: swift))\n"), "\(text)")
  }

  @Test func anArgumentOfACallIsFoundInTheBlueprint() throws {
    let swift = "Blueprints/Stacks/API.swift"
    let text = try explain("api/infrastructure/terraform/environments/prod/main.tf", "private_subnet_ids[0]")
    #expect(text.contains("\n  \(swift):\(try line("subnetID: shared.privateSubnetIDs[0]", of: swift))\n"), "\(text)")
  }
}
