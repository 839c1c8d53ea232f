import Files
import Foundation
import Generation
import Support
import Testing

/// What was generated, and the blueprint gives no longer.
@Suite struct OrphanTests {
  private static let root = "api/environments/qa"
  private let kept = file("top.tf", "z = 1\n")
  private let module = [file("modules/a/main.tf", "a\n"), file("modules/a/inner/main.tf", "a\n")]
  /// A root that calls a module, which calls another one, and a module that nobody calls.
  private let retiring = [
    file("\(root)/main.tf", "uses modules/b\n"), file("modules/b/main.tf", "uses modules/c\n"),
    file("modules/c/main.tf", "c\n"), file("modules/c/variables.tf", "c\n"), file("modules/d/main.tf", "d\n"),
  ]

  private func withTree(_ files: [File], _ body: (URL, Destination) throws -> Void) throws {
    try withTemporaryFolder { folder in
      try Destination(folder).put(files + [kept])
      try body(folder, Destination(folder))
    }
  }

  @Test func orphansAreDeletedWithTheirFolders() throws {
    try withTree(module) { folder, destination in
      #expect(
        try destination.states([kept]) == [
          "orphaned modules/a/inner/main.tf", "orphaned modules/a/main.tf", "current top.tf",
        ]
      )
      try destination.put([kept])
      #expect(try folder.paths == ["top.tf"])
      #expect(try destination.survey([kept]).pending.isEmpty)
    }
  }

  @Test func everythingMayGo() throws {
    try withTree([]) { folder, destination in
      try destination.put([])
      #expect(try folder.paths.isEmpty)
      #expect(try folder.text(of: Manifest.name).isEmpty)
    }
  }

  /// A file of a person, and what is not in the manifest, is no affair of ours; nor is a folder that was empty before.
  @Test func filesOfPeopleStay() throws {
    try withTree(module) { folder, destination in
      try folder.write("mine", to: "modules/a/inner/notes.md")
      try folder.write("# \(File.header)\n", to: "modules/z.tf")
      try FileManager.default.createDirectory(at: folder.appending(path: "empty"), withIntermediateDirectories: true)
      try destination.put([kept])
      #expect(
        try folder.paths == [
          "empty", "modules", "modules/a", "modules/a/inner", "modules/a/inner/notes.md", "modules/z.tf", "top.tf",
        ]
      )
    }
  }

  @Test func editedOrphanStopsTheRun() throws {
    try withTree(module) { folder, destination in
      let path = "modules/a/main.tf"
      try folder.write("by hand", to: path)
      let before = try folder.snapshot
      let obstacles = #expect(throws: Obstacles.self) { try destination.put([kept]) }
      #expect(
        obstacles?.description == """
          \(folder.path)/modules/a/main.tf: error: this file was edited by hand, and the blueprint no longer gives it
            To delete it is to lose the edit.
            Move the change to where it belongs, then delete the file with `generate --overwrite modules/a/main.tf`; or keep \
          it: take its line out of groundplan.sha256.
          """
      )
      #expect(try folder.snapshot == before)
      try destination.put([kept], overwriting: [path])
      #expect(try folder.paths == ["top.tf"])
    }
  }

  @Test func orphanThatIsGoneIsForgotten() throws {
    try withTree(module) { folder, destination in
      try folder.remove("modules")
      #expect(try destination.put([kept]).pending.map(\.path) == [Manifest.name])
      #expect(try !folder.text(of: Manifest.name).contains("modules"))
    }
  }

  @Test func orphanBehindALinkIsNotDeleted() throws {
    try withTree(module) { folder, destination in
      try withTemporaryFolder { elsewhere in
        try FileManager.default.moveItem(
          at: folder.appending(path: "modules/a"),
          to: elsewhere.appending(path: "a")
        )
        try FileManager.default.createSymbolicLink(
          at: folder.appending(path: "modules/a"),
          withDestinationURL: elsewhere.appending(path: "a")
        )
        let obstacles = #expect(throws: Obstacles.self) { try destination.put([kept]) }
        #expect(obstacles?.all == [Obstacle("\(folder.path)/modules/a", .link)])
        #expect(try elsewhere.paths == ["a", "a/inner", "a/inner/main.tf", "a/main.tf"])
      }
    }
  }

  /// On a file system that ignores case both names are one file. A hard link is as good for the test.
  @Test func fileThatChangedItsCaseIsNotDeleted() throws {
    try withTree([file("Docs/read.md", "text\n")]) { folder, destination in
      try FileManager.default.createDirectory(at: folder.appending(path: "docs"), withIntermediateDirectories: true)
      try FileManager.default.linkItem(
        at: folder.appending(path: "Docs/read.md"),
        to: folder.appending(path: "docs/read.md")
      )
      try destination.put([kept, file("docs/read.md", "text\n")])
      #expect(try folder.paths.contains("Docs/read.md"))
      #expect(try !folder.text(of: Manifest.name).contains("Docs"))
    }
  }

  @Test func chosenRootsOrphanNothing() throws {
    try withTree(module + [file("web/main.tf", "old\n")]) { folder, destination in
      let lines = try folder.text(of: Manifest.name).split(separator: "\n")
      let survey = try destination.put([file("web/main.tf", "new\n")], only: ["web"])
      #expect(survey.pending.map(\.path) == [Manifest.name, "web/main.tf"])
      #expect(try folder.paths.contains("modules/a/inner/main.tf"))
      let after = try folder.text(of: Manifest.name).split(separator: "\n")
      #expect(after.dropLast() == lines.dropLast())
      #expect(after.last == "\(SHA256.hash(file("", "new\n").contents))  web/main.tf")
    }
  }

  @Test func rootThatVanishedStopsTheRun() throws {
    try withTree(retiring) { folder, destination in
      let before = try folder.snapshot
      for paths in [[], ["\(Self.root)/main.tf"]] {
        let obstacles = #expect(throws: Obstacles.self) { try destination.put([kept], overwriting: paths) }
        #expect(
          obstacles?.description == """
            \(folder.path)/api/environments/qa: error: the blueprint no longer gives this root
              What it has made may still run, and would be left without code.
              Put its stack and environment back; or keep it until it is destroyed with \
            `retired: ["api/environments/qa"]` in the deployment. If nothing of it is left, or another root has its state by \
            now, delete the folder yourself.
            """
        )
        #expect(try folder.snapshot == before)
      }
      try folder.write("by hand", to: "\(Self.root)/main.tf")
      #expect(try destination.states([kept]).contains("vanished \(Self.root)/main.tf"))
    }
  }

  @Test func retiredRootStaysWithItsTestsAndItsModules() throws {
    try withTree(retiring + [file("\(Self.root)/tests/contract.tftest.hcl", "")]) { folder, destination in
      let estate = PlainEstate(retired: [Self.root])
      let survey = try destination.put([kept], of: estate)
      #expect(survey.count(.retired) == 5)
      #expect(try folder.paths.contains("\(Self.root)/tests/contract.tftest.hcl"))
      #expect(survey.pending.map(\.path) == [Manifest.name, "modules/d/main.tf"])
      #expect(try folder.paths.filter { $0.hasSuffix(".tf") } == retiring.dropLast().map(\.path) + ["top.tf"])
      #expect(try destination.survey([kept], of: estate).pending.isEmpty)

      // It may be edited, so that it can be destroyed.
      try folder.write("uses modules/b\nprotection = false\n", to: "\(Self.root)/main.tf")
      try destination.put([kept], of: estate)
      try Tool("sha256sum", from: "coreutils").run(["--check", Manifest.name], in: folder)

      // Nothing but its folder says that it is destroyed.
      #expect(throws: Obstacles.self) { try destination.put([kept]) }
      try folder.remove("api")
      #expect(try destination.put([kept], of: estate).count(.orphaned) == 3)
      #expect(try folder.paths == ["top.tf"])
    }
  }
}
