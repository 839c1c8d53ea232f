import Foundation
import Testing

/// Every folder of the sources is small and says in its README.md what lives there, and `ARCHITECTURE.md` repeats it.
@Suite struct FolderTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized

  /// The paths in `Sources`, without the bundles of DocC.
  private static let paths: [String] = {
    let all = FileManager.default.subpaths(atPath: root.appending(path: "Sources").path) ?? []
    return all.filter { !$0.split(separator: "/").contains { $0.hasSuffix(".docc") } }.sorted()
  }()

  private static let files = paths.filter { $0.hasSuffix(".swift") }

  /// The folders that have a README.md. The README.md of `AWS/Modules` is also for the folder of each module, which has a guide.
  private static let folders: [String] = {
    let parents = paths.flatMap { path in
      let parts = path.split(separator: "/")
      return parts.indices.dropFirst().map { parts[..<$0].joined(separator: "/") }
    }
    return Set(parents).subtracting(files.filter { $0.hasSuffix("+Guide.swift") }.map(folder)).sorted()
  }()

  private static func folder(of path: String) -> String {
    path.split(separator: "/").dropLast().joined(separator: "/")
  }

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// The rows of the table in `ARCHITECTURE.md`: `| [HCL](../../Sources/HCL) | … |`.
  private static func rows() throws -> [String] {
    try text("docs/architecture/ARCHITECTURE.md").split(separator: "\n").map(String.init)
      .filter { $0.contains(/^\| \[(?<folder>[^\]]+)\]\(..\/..\/Sources\/\k<folder>\) \| [^|]+ \|$/) }
  }

  @Test func theMapHasEveryFolderOnce() throws {
    #expect(Self.folders.count > 50)
    let expected = try Self.folders.map { folder in
      let first = try Self.text("Sources/\(folder)/README.md").prefix { $0 != "\n" }
      return "| [\(folder)](../../Sources/\(folder)) | \(first) |"
    }
    let rows = try Self.rows().sorted()
    for row in expected.sorted().difference(from: rows) {
      switch row {
      case .insert(_, let row, _): Issue.record("ARCHITECTURE.md has no row \(row)")
      case .remove(_, let row, _): Issue.record("ARCHITECTURE.md has a row for another folder or line: \(row)")
      }
    }
  }

  @Test func everyFolderHasAtMostFifteenFiles() {
    for (folder, files) in Dictionary(grouping: Self.files, by: Self.folder) {
      #expect(files.count <= 15, "Sources/\(folder) has \(files.count) files")
    }
  }

  /// The links in the README.md of a folder lead to files that exist. `SnippetTests` checks those of the other documents.
  @Test func linksAreNotBroken() throws {
    for folder in Self.folders + ["."] {
      let text = try Self.text("Sources/\(folder)/README.md")
      for link in text.matches(of: /\]\((?<target>[^)#]+)[^)]*\)/) where !link.target.hasPrefix("http") {
        let file = Self.root.appending(path: "Sources/\(folder)/\(link.target)").standardized
        let exists = FileManager.default.fileExists(atPath: file.path)
        #expect(exists, "Sources/\(folder)/README.md links to \(link.target)")
      }
    }
  }
}
