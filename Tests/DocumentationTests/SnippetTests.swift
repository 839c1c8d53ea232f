import Foundation
import Testing

/// What the documentation shows is what is there: a block under `<!-- path -->` stands in that file, word for word.
@Suite struct SnippetTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized

  @Test(arguments: [
    "README.md", "docs/language.md", "docs/rules.md", "docs/runbooks/migrate-to-shared-vpc.md",
  ])
  func snippetsAreInTheFilesThatTheyName(document: String) throws {
    let text = try Self.text(document)
    let snippets = text.matches(of: /<!-- (?<path>\S+) -->\n```\w+\n(?<code>[^`]*)```\n/)
    #expect(!snippets.isEmpty)
    for snippet in snippets {
      let path = String(snippet.path)
      #expect(try Self.text(path).contains(snippet.code), "\(document) shows what is not in \(path):\n\(snippet.code)")
    }
  }

  @Test(arguments: [
    "README.md", "CONTRIBUTING.md", "Benchmarks/README.md", "docs/aws.md", "docs/command.md", "docs/emulator.md",
    "docs/language.md", "docs/modules.md", "docs/rules.md", "docs/schema.md", "docs/errors/README.md",
    "docs/runbooks/migrate-to-shared-vpc.md", "docs/runbooks/new-environment.md", "docs/runbooks/retire-environment.md",
  ])
  func linksLeadSomewhere(document: String) throws {
    let folder = Self.root.appending(path: document).deletingLastPathComponent()
    for link in try Self.text(document).matches(of: /\]\((?<target>[^)]+)\)/) where !link.target.hasPrefix("http") {
      let file = folder.appending(path: String(link.target)).standardized
      #expect(FileManager.default.fileExists(atPath: file.path), "\(document) links to \(link.target)")
    }
  }

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }
}
