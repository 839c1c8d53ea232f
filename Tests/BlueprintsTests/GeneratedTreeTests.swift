import Foundation
import Testing

/// The committed files of Connect 2.0 are what the blueprint generates, byte by byte. `scripts/generate` writes them again.
@Suite struct GeneratedTreeTests {
  @Test func treeIsCurrent() {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized.path
    let run = output(of: "check", "--output", root)
    #expect(
      run.code == 0,
      "The files of Connect 2.0 are not what the blueprint generates. Run scripts/generate.\n\(run.text)"
    )
  }
}
