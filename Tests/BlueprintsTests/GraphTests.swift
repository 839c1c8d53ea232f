import Foundation
import Testing

@testable import Blueprints

@Suite struct GraphTests {
  /// The README shows the output of `groundplan graph`.
  @Test func readmeHasTheGraph() throws {
    let run = output(of: "graph", "prod", "--format", "mermaid")
    #expect(run.code == 0)
    let graph = run.text
    let readme = URL(filePath: #filePath).appending(path: "../../../README.md").standardized
    #expect(try String(contentsOf: readme, encoding: .utf8).contains("```mermaid\n\(graph)```\n"))
  }
}
