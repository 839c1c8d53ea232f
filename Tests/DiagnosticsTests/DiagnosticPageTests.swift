import Diagnostics
import Foundation
import Testing

@Suite struct DiagnosticPageTests {
  /// Every error has a page, and every page an error. The tests of errors write the pages; see `ErrorTests` and `ErrorPageTests`.
  @Test func everyErrorHasAPage() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/errors").standardized
    let pages = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let indexes = ["README.md", "command.md"]
    let expected = Diagnostic.ID.allCases.map { "\($0.rawValue).md" } + indexes
    #expect(pages.sorted() == expected.sorted())
  }
}
