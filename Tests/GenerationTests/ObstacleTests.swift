import Files
import Foundation
import Generation
import Support
import Testing

/// What must not be overwritten, and what cannot be.
@Suite struct ObstacleTests {
  private func faults(_ folder: URL, _ files: File...) throws -> [String] {
    let faults = try Destination(folder).survey(files).faults
    #expect(throws: Obstacles(faults)) { try Destination(folder).put(files) }
    return faults.map { "\($0.path.dropFirst(folder.path.count)): \($0.reason)" }
  }

  @Test func linksAreNotFollowed() throws {
    try withTemporaryFolder { folder in
      try withTemporaryFolder { elsewhere in
        let manager = FileManager.default
        let ours = file("main.tf", "x = 1\n")
        try Destination(elsewhere).put([ours])
        try manager.createSymbolicLink(at: folder.appending(path: "api"), withDestinationURL: elsewhere)
        try manager.createSymbolicLink(
          at: folder.appending(path: "main.tf"),
          withDestinationURL: elsewhere.appending(path: "main.tf")
        )
        try manager.createSymbolicLink(
          atPath: folder.appending(path: "dangling.tf").path,
          withDestinationPath: "nowhere"
        )
        #expect(try faults(folder, file("api/main.tf", "x = 1\n"), file("api/other.tf", "")) == ["/api: link"])
        #expect(try faults(folder, ours) == ["/main.tf: link"])
        #expect(try faults(folder, file("dangling.tf", "")) == ["/dangling.tf: link"])
        #expect(try elsewhere.paths == ["main.tf"])
        #expect(try !folder.paths.contains { $0.contains("groundplan-new") })
      }
    }
  }

  /// Somebody may put a link there while files are made.
  @Test func linkThatComesLaterIsNotFollowed() throws {
    try withTemporaryFolder { folder in
      try withTemporaryFolder { elsewhere in
        let manager = FileManager.default
        try folder.write("by hand", to: "api/notes.md")
        let transaction = try Transaction(at: Destination(folder), .write)
        transaction.add(file("api/main.tf", "x = 1\n"))
        try manager.moveItem(at: folder.appending(path: "api"), to: folder.appending(path: "old"))
        try manager.createSymbolicLink(at: folder.appending(path: "api"), withDestinationURL: elsewhere)
        #expect(transaction.finish(PlainEstate()).obstacles.isEmpty)
        let obstacle = #expect(throws: Obstacle.self) { try transaction.commit() }
        #expect(obstacle == Obstacle("\(folder.path)/api", .link))
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
      let obstacle = #expect(throws: Obstacle.self) { try Destination(folder).put([file("main.tf", "")]) }
      #expect(obstacle == Obstacle("\(folder.path)/\(Manifest.name)", .link))
    }
  }

  /// The folder that was asked for may be a link: somebody said so.
  @Test func rootMayBeALink() throws {
    try withTemporaryFolder { folder in
      let link = folder.appending(path: "link")
      try FileManager.default.createDirectory(at: folder.appending(path: "real"), withIntermediateDirectories: true)
      try FileManager.default.createSymbolicLink(atPath: link.path, withDestinationPath: "real")
      try Destination(link).put([file("main.tf", "x = 1\n")])
      #expect(try folder.text(of: "real/main.tf").hasSuffix("x = 1\n"))
    }
  }

  @Test func folderPipeOrFileInTheWay() throws {
    try withTemporaryFolder { folder in
      try folder.write("", to: "folder.tf/inside")
      try folder.write("", to: "file")
      try #require(mkfifo(folder.appending(path: "pipe.tf").path, 0o644) == 0)
      #expect(try faults(folder, file("folder.tf", "")) == ["/folder.tf: notAFile"])
      #expect(try faults(folder, file("pipe.tf", "")) == ["/pipe.tf: notAFile"])
      #expect(try faults(folder, file("file/main.tf", ""), file("file/outputs.tf", "")) == ["/file: notAFolder"])
    }
  }

  @Test func everyObstacleIsToldAndTheRestCompared() throws {
    try withTemporaryFolder { folder in
      try folder.write("by hand", to: "a/main.tf")
      try folder.write("", to: "c/main.tf/inside")
      let survey = try Destination(folder).survey([
        file("a/main.tf", ""), file("b/main.tf", ""), file("c/main.tf", ""),
      ])
      #expect(survey.faults.map(\.path) == ["\(folder.path)/c/main.tf"])
      #expect(survey.conflicts.map(\.path) == ["\(folder.path)/a/main.tf"])
      #expect(survey.pending.map(\.path) == ["a/main.tf", "b/main.tf", Manifest.name])
    }
  }

  /// No user may write below `/proc`, not even root.
  @Test func folderThatCannotBeMadeIsTold() throws {
    let obstacle = #expect(throws: Obstacle.self) { try Destination("/proc/groundplan").put([file("main.tf", "")]) }
    #expect(obstacle?.path == "/proc/groundplan")
    #expect(obstacle?.text.summary == "cannot make the folder: No such file or directory")
  }
}
