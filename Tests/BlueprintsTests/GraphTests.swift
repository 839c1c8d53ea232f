import Foundation
import GroundplanCommand
import Synchronization
import Testing

@testable import Blueprints

@Suite struct GraphTests {
  /// The picture in the README is the one that the command draws.
  @Test func theReadmeHasTheGraph() throws {
    let output = Mutex<[UInt8]>([])
    let session = Session(
      folder: ".",
      isTerminal: false,
      environment: { _ in nil },
      input: { [] },
      output: { bytes in output.withLock { $0 += bytes } },
      errors: { _ in }
    )
    #expect(Groundplan.run(connect2, ["graph", "prod", "--format", "mermaid"], in: session) == 0)
    let graph = String(decoding: output.withLock { $0 }, as: UTF8.self)
    let readme = URL(filePath: #filePath).appending(path: "../../../README.md").standardized
    #expect(try String(contentsOf: readme, encoding: .utf8).contains("```mermaid\n\(graph)```\n"))
  }
}
