import Foundation
import Testing

/// A code block of the documentation below `<!-- path -->` is in that file, with any indentation.
@Suite struct SnippetTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized

  @Test(arguments: [
    "README.md", "docs/language.md", "docs/rules.md", "docs/runbooks/migrate-to-shared-vpc.md",
  ])
  func snippetsAreInTheirFiles(document: String) throws {
    let text = try Self.text(document)
    let snippets = text.matches(of: /<!-- (?<path>\S+) -->\n```\w+\n(?<code>[^`]*)```\n/)
    #expect(!snippets.isEmpty)
    for snippet in snippets {
      let path = String(snippet.path)
      let isThere = Self.contains(String(snippet.code), in: try Self.text(path))
      #expect(isThere, "\(document) shows code that is not in \(path):\n\(snippet.code)")
    }
  }

  @Test(arguments: [
    "README.md", "CONTRIBUTING.md", "Benchmarks/README.md", "Tests/README.md", "docs/aws.md", "docs/command.md",
    "docs/architecture/ARCHITECTURE.md", "docs/emulator.md", "docs/language.md", "docs/modules.md", "docs/rules.md",
    "docs/schema.md", "docs/errors/README.md",
    "docs/runbooks/migrate-to-shared-vpc.md", "docs/runbooks/new-environment.md", "docs/runbooks/retire-environment.md",
  ])
  func linksAreNotBroken(document: String) throws {
    let folder = Self.root.appending(path: document).deletingLastPathComponent()
    for link in try Self.text(document).matches(of: /\]\((?<target>[^)]+)\)/) where !link.target.hasPrefix("http") {
      let file = folder.appending(path: String(link.target.prefix { $0 != "#" })).standardized
      #expect(FileManager.default.fileExists(atPath: file.path), "\(document) links to \(link.target)")
    }
  }

  /// True if the lines of the snippet follow each other in the text, all of them indented by the same number of spaces.
  /// The first one may be the end of a line.
  private static func contains(_ snippet: String, in text: String) -> Bool {
    let wanted = snippet.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = wanted.first, lines.count >= wanted.count else { return false }
    return (0...lines.count - wanted.count).contains { start in
      guard lines[start].hasSuffix(first) else { return false }
      let indentation = lines[start].prefix { $0 == " " }.dropLast(first.prefix { $0 == " " }.count)
      return zip(lines[start...], wanted).dropFirst().allSatisfy { line, snippet in
        snippet.isEmpty ? line.isEmpty : line == indentation + snippet
      }
    }
  }

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }
}
