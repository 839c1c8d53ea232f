import Foundation
import Testing

/// Every folder of the sources says in its README.md what lives there, and `ARCHITECTURE.md` repeats it.
@Suite struct FolderTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized

  /// The folders of `Sources`, without the bundles of DocC, and the Swift files in them.
  private static let folders: [(path: String, files: [URL])] = {
    let sources = root.appending(path: "Sources")
    let paths = FileManager.default.subpaths(atPath: sources.path) ?? []
    let files = paths.filter { $0.hasSuffix(".swift") && !$0.contains(".docc/") }.map { sources.appending(path: $0) }
    return Dictionary(grouping: files) { $0.deletingLastPathComponent().path.dropFirst(sources.path.count + 1) }
      .map { (String($0.key), $0.value) }.sorted { $0.path < $1.path }
  }()

  @Test func everyFolderIsInTheMap() throws {
    let map = try String(
      contentsOf: Self.root.appending(path: "docs/architecture/ARCHITECTURE.md"),
      encoding: .utf8
    )
    #expect(Self.folders.count > 30)
    for (path, _) in Self.folders {
      // `AWS/Modules/README.md` is for the folders of all modules.
      let isModule = path.hasPrefix("AWS/Modules/") && path != "AWS/Modules/Support"
      let folder = isModule ? "AWS/Modules" : path
      let readme = Self.root.appending(path: "Sources/\(folder)/README.md")
      let text = try String(contentsOf: readme, encoding: .utf8)
      let first = text.prefix { $0 != "\n" }
      #expect(
        map.contains("| [\(folder)](../../Sources/\(folder)) | \(first) |"),
        "ARCHITECTURE.md does not list \(folder)"
      )
    }
  }

  @Test func foldersAreSmall() {
    for (path, files) in Self.folders { #expect(files.count <= 15, "\(path) has \(files.count) files") }
  }
}
