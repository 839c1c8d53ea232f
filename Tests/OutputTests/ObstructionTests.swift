import Diagnostics
import Files
import Foundation
import Output
import Support
import Testing

/// A generated file that becomes a folder of generated files, and the other way round. `generate` commits twice then; see `GenerateTests`.
@Suite struct ObstructionTests {
  private let asFile = [file("api", "x\n"), file("web/main.tf", "x\n")]
  private let asFolder = [file("api/inner/main.tf", "y\n"), file("api/main.tf", "y\n"), file("web/main.tf", "x\n")]

  private func withTree(_ files: [File], _ body: (URL) throws -> Void) throws {
    try withTemporaryFolder { folder in
      try folder.put(files)
      try body(folder)
    }
  }

  @Test func fileBecomesAFolder() throws {
    try withTree(asFile) { folder in
      let plan = try folder.plan(asFolder)
      #expect(!plan.problems.hasErrors)
      #expect(plan.obstructed == ["api/inner/main.tf", "api/main.tf"])
      #expect(
        try folder.states(asFolder) == [
          "orphaned api", "missing api/inner/main.tf", "missing api/main.tf", "current web/main.tf",
        ]
      )
    }
  }

  @Test func folderBecomesAFile() throws {
    try withTree(asFolder) { folder in
      let plan = try folder.plan(asFile)
      #expect(!plan.problems.hasErrors)
      #expect(plan.obstructed == ["api"])
      #expect(
        try folder.states(asFile) == [
          "missing api", "orphaned api/inner/main.tf", "orphaned api/main.tf", "current web/main.tf",
        ]
      )
    }
  }

  @Test func whatWasNotGeneratedIsInTheWay() throws {
    try withTree(asFolder) { folder in
      try folder.write("mine", to: "api/inner/notes.md")
      #expect(try folder.plan(asFile).failures.idsAndPaths == ["not-a-file \(folder.path)/api"])
    }
    try withTree([]) { folder in
      try folder.write("mine", to: "api")
      #expect(try folder.plan(asFolder).failures.idsAndPaths == ["not-a-folder \(folder.path)/api"])
      try folder.remove("api")
      try FileManager.default.createDirectory(
        at: folder.appending(path: "api/inner"),
        withIntermediateDirectories: true
      )
      #expect(try folder.plan(asFile).failures.idsAndPaths == ["not-a-file \(folder.path)/api"])
    }
  }

  @Test func editsAreKept() throws {
    try withTree(asFile) { folder in
      try folder.write("mine", to: "api")
      #expect(try folder.plan(asFolder).problems.idsAndPaths == ["modified-orphan \(folder.path)/api"])
      #expect(try !folder.plan(asFolder, overwriting: ["api"]).problems.hasErrors)
    }
    try withTree(asFolder) { folder in
      try folder.write("mine", to: "api/main.tf")
      #expect(try folder.plan(asFile).problems.idsAndPaths == ["modified-orphan \(folder.path)/api/main.tf"])
    }
  }

  @Test func rootsAreKept() throws {
    let roots = [file("api/environments/qa/main.tf", "x\n")]
    try withTree(roots) { folder in
      let path = "\(folder.path)/api/environments/qa"
      let problems = try folder.plan([file("api", "x\n")]).problems.idsAndPaths
      #expect(problems == ["not-a-file \(folder.path)/api", "orphaned-root \(path)"])
      let retired = RootModules.plain(retired: ["api/environments/qa"])
      #expect(
        try folder.plan([file("api", "x\n")], roots: retired).problems.idsAndPaths == ["not-a-file \(folder.path)/api"]
      )
    }
  }

  /// With `--only`, nothing is deleted.
  @Test func chosenRootsDeleteNothing() throws {
    try withTree(asFile) { folder in
      let plan = try folder.plan(asFolder, only: ["api"])
      #expect(plan.failures.idsAndPaths == ["not-a-folder \(folder.path)/api"])
    }
  }

  /// The manifest still has the path, but what was generated there is gone.
  @Test func replacedByHand() throws {
    try withTree(asFile) { folder in
      try folder.remove("api")
      try folder.write("mine", to: "api/notes.md")
      try folder.put([asFile[1]])
      #expect(try folder.text(of: "api/notes.md") == "mine")
      #expect(try !folder.text(of: Manifest.name).contains("api"))
    }
    try withTree(asFolder) { folder in
      try folder.remove("api")
      try folder.write("mine", to: "api")
      try folder.put([asFolder[2]])
      #expect(try folder.text(of: "api") == "mine")
    }
  }
}
