import Diagnostics
import Files
import Foundation
import Output
import Support
import Testing

/// Links, folders, pipes and files where something else is to be written.
@Suite struct BlockedPathTests {
  /// The failures of a plan, which writing the files has as well.
  private func failures(_ folder: URL, _ files: File...) throws -> [String] {
    let failures = try folder.plan(files).failures
    #expect(throws: failures) { try folder.put(files) }
    return failures.idsAndPaths.map { $0.replacing(folder.path, with: "") }
  }

  @Test func linksAreNotFollowed() throws {
    try withTemporaryFolder { folder in
      try withTemporaryFolder { elsewhere in
        let manager = FileManager.default
        let ours = file("main.tf", "x = 1\n")
        try elsewhere.put([ours])
        try manager.createSymbolicLink(at: folder.appending(path: "api"), withDestinationURL: elsewhere)
        try manager.createSymbolicLink(
          at: folder.appending(path: "main.tf"),
          withDestinationURL: elsewhere.appending(path: "main.tf")
        )
        try manager.createSymbolicLink(
          atPath: folder.appending(path: "dangling.tf").path,
          withDestinationPath: "nowhere"
        )
        #expect(
          try failures(folder, file("api/main.tf", "x = 1\n"), file("api/other.tf", "")) == ["symbolic-link /api"]
        )
        #expect(try failures(folder, ours) == ["symbolic-link /main.tf"])
        #expect(try failures(folder, file("dangling.tf", "")) == ["symbolic-link /dangling.tf"])
        #expect(try elsewhere.paths == ["main.tf"])
        #expect(try !folder.paths.contains { $0.contains("groundplan-new") })
      }
    }
  }

  /// A link may be put in the way while a run is under way.
  @Test func linkThatComesLaterIsNotFollowed() throws {
    try withTemporaryFolder { folder in
      try withTemporaryFolder { elsewhere in
        let manager = FileManager.default
        try folder.write("by hand", to: "api/notes.md")
        let transaction = try Transaction(in: folder.path)
        let plan = try Plan(FileTree([file("api/main.tf", "x = 1\n")]), on: transaction.disk)
        try manager.moveItem(at: folder.appending(path: "api"), to: folder.appending(path: "old"))
        try manager.createSymbolicLink(at: folder.appending(path: "api"), withDestinationURL: elsewhere)
        #expect(!plan.problems.hasErrors)
        let error = #expect(throws: Diagnostic.self) { try transaction.commit(plan) }
        #expect(error?.id == .symbolicLink)
        #expect(error?.path == "\(folder.path)/api")
        #expect(try elsewhere.paths.isEmpty)
      }
    }
  }

  @Test func manifestThatIsALinkIsNotFollowed() throws {
    try withTemporaryFolder { folder in
      try FileManager.default.createSymbolicLink(
        atPath: folder.appending(path: Manifest.name).path,
        withDestinationPath: "/etc/passwd"
      )
      let error = #expect(throws: DiagnosticList.self) { try folder.put([file("main.tf", "")]) }
      #expect(error?.idsAndPaths == ["symbolic-link \(folder.path)/\(Manifest.name)"])
    }
  }

  /// The folder itself may be a link, since the user has named it.
  @Test func rootMayBeALink() throws {
    try withTemporaryFolder { folder in
      let link = folder.appending(path: "link")
      try FileManager.default.createDirectory(at: folder.appending(path: "real"), withIntermediateDirectories: true)
      try FileManager.default.createSymbolicLink(atPath: link.path, withDestinationPath: "real")
      try link.put([file("main.tf", "x = 1\n")])
      #expect(try folder.text(of: "real/main.tf").hasSuffix("x = 1\n"))
    }
  }

  @Test func folderPipeOrFileInTheWay() throws {
    try withTemporaryFolder { folder in
      try folder.write("", to: "folder.tf/inside")
      try folder.write("", to: "file")
      try #require(mkfifo(folder.appending(path: "pipe.tf").path, 0o644) == 0)
      #expect(try failures(folder, file("folder.tf", "")) == ["not-a-file /folder.tf"])
      #expect(try failures(folder, file("pipe.tf", "")) == ["not-a-file /pipe.tf"])
      #expect(try failures(folder, file("file/main.tf", ""), file("file/outputs.tf", "")) == ["not-a-folder /file"])
    }
  }

  @Test func everyProblemIsReportedAndTheOtherFilesAreCompared() throws {
    try withTemporaryFolder { folder in
      try folder.write("by hand", to: "a/main.tf")
      try folder.write("", to: "c/main.tf/inside")
      let plan = try folder.plan([
        file("a/main.tf", ""), file("b/main.tf", ""), file("c/main.tf", ""),
      ])
      #expect(plan.failures.idsAndPaths == ["not-a-file \(folder.path)/c/main.tf"])
      #expect(plan.conflicts.idsAndPaths == ["unmanaged-file \(folder.path)/a/main.tf"])
      #expect(plan.changes.map(\.path) == ["a/main.tf", "b/main.tf", Manifest.name])
    }
  }

  /// No user may write below `/proc`, not even root.
  @Test func folderThatCannotBeCreatedIsReported() throws {
    let folder = URL(filePath: "/proc/groundplan")
    let error = #expect(throws: DiagnosticList.self) { try folder.put([file("main.tf", "")]) }
    #expect(error?.all.map(\.path) == ["/proc/groundplan"])
    #expect(error?.all.map(\.summary) == ["cannot create the folder: No such file or directory"])
  }
}
