import Files
import Foundation
import Generation
import Support
import Testing

/// What somebody has edited stays, whatever kind of file it is and whatever the edit.
@Suite struct HandEditTests {
  enum Edit: CaseIterable {
    case appended, emptied, replaced, oneByte, endsOfWindows
  }

  private static let root = "api/environments/qa"
  private static let old = [
    file("\(root)/main.tf", "root = 1\n"), file("modules/a/main.tf", "module = 1\n"),
    file("modules/a/README.md", "# A\n", header: "<!-- \(File.header) -->"), file(".gitignore", "*.tfstate\n"),
    file("plan", "terraform plan\n", header: "#!/bin/sh", isExecutable: true), file("rules.json", "{}\n", header: nil),
  ]

  private static let kinds = old.map(\.path)

  private func withEdit(of path: String, _ edit: Edit, _ body: (URL, String) throws -> Void) throws {
    try withTemporaryFolder { folder in
      try Destination(folder).put(Self.old)
      let text = try folder.text(of: path)
      let edited =
        switch edit {
        case .appended: text + "by hand\n"
        case .emptied: ""
        case .replaced: "by hand\n"
        case .oneByte: "\(text.dropLast()) "
        case .endsOfWindows: text.replacing("\n", with: "\r\n")
        }
      let handle = try FileHandle(forWritingTo: folder.appending(path: path))
      try handle.truncate(atOffset: 0)
      try handle.write(contentsOf: Data(edited.utf8))
      try handle.close()
      try body(folder, edited)
    }
  }

  /// What the blueprint gives now: other contents, the same, or nothing any more.
  private func blueprints(without path: String) -> [[File]] {
    [
      Self.old.map { file($0.path, $0.text + "new\n", header: nil, isExecutable: $0.isExecutable) },
      Self.old,
      Self.old.filter { $0.path != path },
    ]
  }

  @Test(arguments: kinds, Edit.allCases)
  func everyEditOfEveryFileStays(path: String, edit: Edit) throws {
    try withEdit(of: path, edit) { folder, edited in
      let before = try folder.snapshot
      for files in blueprints(without: path) {
        let obstacles = #expect(throws: Obstacles.self) { try Destination(folder).put(files) }
        let expected =
          if files.contains(where: { $0.path == path }) {
            Obstacle("\(folder.path)/\(path)", .edited(path))
          } else if path.hasPrefix(Self.root) {
            Obstacle("\(folder.path)/\(Self.root)", .vanished(Self.root))
          } else {
            Obstacle("\(folder.path)/\(path)", .editedOrphan(path))
          }
        #expect(obstacles?.all == [expected])
        #expect(try folder.snapshot == before)
      }
    }
  }

  @Test(arguments: kinds) func consentIsForOneFile(path: String) throws {
    // A root that the blueprint gives no longer is never deleted, whoever consents.
    let blueprints = blueprints(without: path).prefix(path.hasPrefix(Self.root) ? 2 : 3)
    for (index, files) in blueprints.enumerated() {
      try withEdit(of: path, .replaced) { folder, _ in
        let other = try #require(Self.kinds.first { $0 != path })
        try folder.write("by hand too\n", to: other)
        let obstacles = #expect(throws: Obstacles.self) { try Destination(folder).put(files, overwriting: [path]) }
        #expect(obstacles?.all == [Obstacle("\(folder.path)/\(other)", .edited(other))])
        #expect(try folder.text(of: path) == "by hand\n")
        try Destination(folder).put(files, overwriting: [path, other])
        #expect(try Destination(folder).survey(files).pending.isEmpty)
        #expect(FileManager.default.fileExists(atPath: folder.appending(path: path).path) == (index < 2))
      }
    }
  }

  /// A line that somebody takes out of the manifest makes its file one that nobody has generated.
  @Test(arguments: kinds) func fileWithoutItsLineStays(path: String) throws {
    try withTemporaryFolder { folder in
      try Destination(folder).put(Self.old)
      let lines = try folder.text(of: Manifest.name).split(separator: "\n").filter { !$0.hasSuffix("  \(path)") }
      try folder.write(lines.map { "\($0)\n" }.joined(), to: Manifest.name)
      #expect(lines.count == Self.old.count - 1)
      let before = try folder.snapshot
      let blueprints = blueprints(without: path)
      let obstacles = #expect(throws: Obstacles.self) { try Destination(folder).put(blueprints[0]) }
      #expect(obstacles?.all == [Obstacle("\(folder.path)/\(path)", .foreign(path))])
      #expect(try folder.snapshot == before)
      // Where the blueprint gives nothing there, it is a file like any other.
      try Destination(folder).put(blueprints[2])
      #expect(try folder.snapshot[path] == before[path])
      // And where it gives the same, it gets its line back.
      try Destination(folder).put(Self.old)
      #expect(try folder.text(of: Manifest.name).split(separator: "\n").count == Self.old.count)
    }
  }
}
