import Diagnostics
import Files
import Foundation
import Output
import Support
import Testing

/// A file that was modified by hand is kept, whatever its kind and whatever the change.
@Suite struct HandEditTests {
  enum Edit: CaseIterable {
    case appended, shortened, replaced, oneByte, oneLineOfWindows
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
      try folder.put(Self.old)
      let text = try folder.text(of: path)
      let edited =
        switch edit {
        case .appended: text + "by hand\n"
        case .shortened: String(text.dropFirst(2))
        case .replaced: "by hand\n"
        case .oneByte: "\(text.dropLast()) "
        case .oneLineOfWindows: text.replacing("\n", with: "\r\n", maxReplacements: 1) + "\n"
        }
      let handle = try FileHandle(forWritingTo: folder.appending(path: path))
      try handle.truncate(atOffset: 0)
      try handle.write(contentsOf: Data(edited.utf8))
      try handle.close()
      try body(folder, edited)
    }
  }

  /// The files that the blueprint generates now: with other contents, with the same, or without one file.
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
        let error = #expect(throws: DiagnosticList.self) { try folder.put(files) }
        let expected =
          if files.contains(where: { $0.path == path }) {
            "modified-file \(folder.path)/\(path)"
          } else if path.hasPrefix(Self.root) {
            "orphaned-root \(folder.path)/\(Self.root)"
          } else {
            "modified-orphan \(folder.path)/\(path)"
          }
        #expect(error?.idsAndPaths == [expected])
        #expect(try folder.snapshot == before)
      }
    }
  }

  @Test(arguments: kinds) func confirmationIsForOneFile(path: String) throws {
    // An orphaned root is never deleted, even with confirmation.
    let blueprints = blueprints(without: path).prefix(path.hasPrefix(Self.root) ? 2 : 3)
    for (index, files) in blueprints.enumerated() {
      try withEdit(of: path, .replaced) { folder, _ in
        let other = try #require(Self.kinds.first { $0 != path })
        try folder.write("by hand too\n", to: other)
        let error = #expect(throws: DiagnosticList.self) { try folder.put(files, overwriting: [path]) }
        #expect(error?.idsAndPaths == ["modified-file \(folder.path)/\(other)"])
        #expect(try folder.text(of: path) == "by hand\n")
        try folder.put(files, overwriting: [path, other])
        #expect(try folder.plan(files).changes.isEmpty)
        #expect(FileManager.default.fileExists(atPath: folder.appending(path: path).path) == (index < 2))
      }
    }
  }

  /// A file whose line is removed from the manifest is unmanaged.
  @Test(arguments: kinds) func fileWithoutItsLineStays(path: String) throws {
    try withTemporaryFolder { folder in
      try folder.put(Self.old)
      let lines = try folder.text(of: Manifest.name).split(separator: "\n").filter { !$0.hasSuffix("  \(path)") }
      try folder.write(lines.map { "\($0)\n" }.joined(), to: Manifest.name)
      #expect(lines.count == Self.old.count - 1)
      let before = try folder.snapshot
      let blueprints = blueprints(without: path)
      let error = #expect(throws: DiagnosticList.self) { try folder.put(blueprints[0]) }
      #expect(error?.idsAndPaths == ["unmanaged-file \(folder.path)/\(path)"])
      #expect(try folder.snapshot == before)
      // If the blueprint does not generate the file, it is not touched.
      try folder.put(blueprints[2])
      #expect(try folder.snapshot[path] == before[path])
      // If the blueprint generates the same contents, the line comes back.
      try folder.put(Self.old)
      #expect(try folder.text(of: Manifest.name).split(separator: "\n").count == Self.old.count)
    }
  }
}
