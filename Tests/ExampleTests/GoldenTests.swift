import Example
import Foundation
import GroundplanCommand
import Support
import Synchronization
import Testing

/// The tree in Tests/Golden is what the example generates, byte by byte. `scripts/generate` writes it again.
@Suite struct GoldenTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Golden")
    .standardized.path

  @Test func treeIsCurrent() {
    let output = Mutex<[UInt8]>([])
    let session = Session(
      folder: Self.folder,
      isTerminal: false,
      environment: { _ in nil },
      output: { bytes in output.withLock { $0 += bytes } },
      errors: { bytes in output.withLock { $0 += bytes } }
    )
    let code = Groundplan.run(deployment, ["check", "--output", Self.folder], in: session)
    let report = String(decoding: output.withLock { $0 }, as: UTF8.self)
    #expect(code == 0, "Tests/Golden is not what the example generates. Run scripts/generate.\n\(report)")
  }

  /// `terraform fmt` changes nothing in a generated file.
  @Test func treeIsFormatted() throws {
    let run = try Tool.terraform.run(
      ["fmt", "-check", "-diff", "-recursive", "-no-color"],
      in: URL(filePath: Self.folder),
      expecting: [0, 3]
    )
    #expect(run.exitCode == 0, "\(run.text)")
  }
}
