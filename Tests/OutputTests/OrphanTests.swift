import Diagnostics
import Files
import Foundation
import Output
import Support
import Testing

/// Files that were generated earlier, and that the blueprint no longer generates.
@Suite struct OrphanTests {
  private static let root = "api/environments/qa"
  private let kept = file("top.tf", "z = 1\n")
  private let module = [file("modules/a/main.tf", "a\n"), file("modules/a/inner/main.tf", "a\n")]
  /// A root that calls a module, which calls another one, and a module without callers.
  private let retiring = [
    file("\(root)/main.tf", "uses modules/b\n"), file("modules/b/main.tf", "uses modules/c\n"),
    file("modules/c/main.tf", "c\n"), file("modules/c/variables.tf", "c\n"), file("modules/d/main.tf", "d\n"),
  ]

  private func withTree(_ files: [File], _ body: (URL) throws -> Void) throws {
    try withTemporaryFolder { folder in
      try folder.put(files + [kept])
      try body(folder)
    }
  }

  @Test func orphansAreDeletedWithTheirFolders() throws {
    try withTree(module) { folder in
      #expect(
        try folder.states([kept]) == [
          "orphaned modules/a/inner/main.tf", "orphaned modules/a/main.tf", "current top.tf",
        ]
      )
      try folder.put([kept])
      #expect(try folder.paths == ["top.tf"])
      #expect(try folder.plan([kept]).changes.isEmpty)
    }
  }

  @Test func everythingMayGo() throws {
    try withTree([]) { folder in
      try folder.put([])
      #expect(try folder.paths.isEmpty)
      #expect(try folder.text(of: Manifest.name).isEmpty)
    }
  }

  /// Files that are not in the manifest are kept, and so are folders that were empty before.
  @Test func unmanagedFilesStay() throws {
    try withTree(module) { folder in
      try folder.write("mine", to: "modules/a/inner/notes.md")
      try folder.write("# \(File.header)\n", to: "modules/z.tf")
      try FileManager.default.createDirectory(at: folder.appending(path: "empty"), withIntermediateDirectories: true)
      try folder.put([kept])
      #expect(
        try folder.paths == [
          "empty", "modules", "modules/a", "modules/a/inner", "modules/a/inner/notes.md", "modules/z.tf", "top.tf",
        ]
      )
    }
  }

  @Test func editedOrphanStopsTheRun() throws {
    try withTree(module) { folder in
      let path = "modules/a/main.tf"
      try folder.write("by hand", to: path)
      let before = try folder.snapshot
      let error = #expect(throws: DiagnosticList.self) { try folder.put([kept]) }
      #expect(error?.idsAndPaths == ["modified-orphan \(folder.path)/modules/a/main.tf"])
      #expect(try folder.snapshot == before)
      try folder.put([kept], overwriting: [path])
      #expect(try folder.paths == ["top.tf"])
    }
  }

  @Test func orphanThatIsGoneIsForgotten() throws {
    try withTree(module) { folder in
      try folder.remove("modules")
      #expect(try folder.put([kept]).changes.map(\.path) == [Manifest.name])
      #expect(try !folder.text(of: Manifest.name).contains("modules"))
    }
  }

  @Test func orphanBehindALinkIsNotDeleted() throws {
    try withTree(module) { folder in
      try withTemporaryFolder { elsewhere in
        try FileManager.default.moveItem(
          at: folder.appending(path: "modules/a"),
          to: elsewhere.appending(path: "a")
        )
        try FileManager.default.createSymbolicLink(
          at: folder.appending(path: "modules/a"),
          withDestinationURL: elsewhere.appending(path: "a")
        )
        let error = #expect(throws: DiagnosticList.self) { try folder.put([kept]) }
        #expect(error?.idsAndPaths == ["symbolic-link \(folder.path)/modules/a"])
        #expect(try elsewhere.paths == ["a", "a/inner", "a/inner/main.tf", "a/main.tf"])
      }
    }
  }

  /// On a file system that ignores case both names are one file. A hard link is as good for the test.
  @Test func fileThatChangedItsCaseIsNotDeleted() throws {
    try withTree([file("Docs/read.md", "text\n")]) { folder in
      try FileManager.default.createDirectory(at: folder.appending(path: "docs"), withIntermediateDirectories: true)
      try FileManager.default.linkItem(
        at: folder.appending(path: "Docs/read.md"),
        to: folder.appending(path: "docs/read.md")
      )
      try folder.put([kept, file("docs/read.md", "text\n")])
      #expect(try folder.paths.contains("Docs/read.md"))
      #expect(try !folder.text(of: Manifest.name).contains("Docs"))
    }
  }

  @Test func chosenRootsOrphanNothing() throws {
    try withTree(module + [file("web/main.tf", "old\n")]) { folder in
      let lines = try folder.text(of: Manifest.name).split(separator: "\n")
      let plan = try folder.put([file("web/main.tf", "new\n")], only: ["web"])
      #expect(plan.changes.map(\.path) == [Manifest.name, "web/main.tf"])
      #expect(try folder.paths.contains("modules/a/inner/main.tf"))
      let after = try folder.text(of: Manifest.name).split(separator: "\n")
      #expect(after.dropLast() == lines.dropLast())
      #expect(after.last == "\(SHA256.hash(file("", "new\n").contents))  web/main.tf")
    }
  }

  @Test func orphanedRootStopsTheRun() throws {
    try withTree(retiring) { folder in
      let before = try folder.snapshot
      for paths in [[], ["\(Self.root)/main.tf"]] {
        let error = #expect(throws: DiagnosticList.self) { try folder.put([kept], overwriting: paths) }
        #expect(error?.idsAndPaths == ["orphaned-root \(folder.path)/api/environments/qa"])
        #expect(try folder.snapshot == before)
      }
      try folder.write("by hand", to: "\(Self.root)/main.tf")
      #expect(try folder.states([kept]).contains("orphaned-root \(Self.root)/main.tf"))
    }
  }

  @Test func retiredRootStaysWithItsTestsAndItsModules() throws {
    try withTree(retiring + [file("\(Self.root)/tests/contract.tftest.hcl", "")]) { folder in
      let roots = RootModules.plain(retired: [Self.root])
      let plan = try folder.put([kept], roots: roots)
      #expect(plan.count(.retired) == 5)
      #expect(try folder.paths.contains("\(Self.root)/tests/contract.tftest.hcl"))
      #expect(plan.changes.map(\.path) == [Manifest.name, "modules/d/main.tf"])
      #expect(try folder.paths.filter { $0.hasSuffix(".tf") } == retiring.dropLast().map(\.path) + ["top.tf"])
      #expect(try folder.plan([kept], roots: roots).changes.isEmpty)

      // It may be edited, so that it can be destroyed.
      try folder.write("uses modules/b\nprotection = false\n", to: "\(Self.root)/main.tf")
      try folder.put([kept], roots: roots)
      try Tool("sha256sum", from: "coreutils").run(["--check", Manifest.name], in: folder)

      // Its resources count as destroyed once its folder is deleted.
      #expect(throws: DiagnosticList.self) { try folder.put([kept]) }
      try folder.remove("api")
      #expect(try folder.put([kept], roots: roots).count(.orphaned) == 3)
      #expect(try folder.paths == ["top.tf"])
    }
  }
}
