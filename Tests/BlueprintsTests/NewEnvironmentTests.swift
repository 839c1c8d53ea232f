import AWS
import Files
import Foundation
import Testing

@testable import Blueprints

/// The steps of docs/runbooks/new-environment.md.
@Suite struct NewEnvironmentTests {
  private func qa(_ addresses: CIDRBlock = "10.40.0.0/16") -> Environment {
    Environment(name: "qa", addresses: addresses, domain: "qa.connect.com", isDelegated: false)
  }

  @Test func newEnvironmentAddsFourRootsAndChangesNoOther() throws {
    let before = try connect2.files().files
    let after = try Deployment.connect2(in: Environment.all + [qa()]).files().files

    let contents = Dictionary(uniqueKeysWithValues: before.map { ($0.path, $0.text) })
    let others = after.filter { contents[$0.path] == nil }
    let roots = [
      "api/infrastructure/terraform/environments/qa", "infrastructure/terraform/bootstrap/qa",
      "infrastructure/terraform/environments/qa", "web/infrastructure/terraform/environments/qa",
    ]
    #expect(others.map(\.path) == roots.flatMap { ["\($0)/main.tf", "\($0)/tests/contract.tftest.hcl"] })
    #expect(after.count == before.count + 8)
    for file in after { #expect(contents[file.path] ?? file.text == file.text, "\(file.path)") }
  }

  @Test func overlappingAddressesAreAnErrorAtTheNetwork() throws {
    let error = #expect(throws: DiagnosticList.self) {
      try Deployment.connect2(in: Environment.all + [qa("10.20.128.0/20")]).files()
    }
    let summaries = try #require(error).all.map { ($0.location?.path, $0.summary) }
    #expect(!summaries.isEmpty && summaries.allSatisfy { $0.0 == "Blueprints/Stacks/Shared.swift" })
    #expect(summaries.contains { $0.1.contains("10.20.128.0/20 overlaps 10.20.0.0/16") }, "\(summaries)")
    #expect(
      !summaries.contains { $0.1.contains("10.20.0.0/16 overlaps") },
      "the later range is reported, and not the earlier one"
    )
  }

  @Test func commandShowsTheEntry() throws {
    let run = output(of: "new", "environment", "qa", "--like", "staging")
    #expect(run.code == 0)
    let patch = run.text
    #expect(patch.hasPrefix("--- a/Blueprints/Environments.swift\n+++ b/Blueprints/Environments.swift\n"))
    #expect(patch.contains("+      Environment(\n+        name: \"qa\",\n"))
    #expect(patch.contains("+        domain: \"qa.connect.com\",\n"))
    #expect(!patch.contains("\n-  "))
  }
}
