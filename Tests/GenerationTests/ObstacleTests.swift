import Files
import Foundation
import Generation
import Support
import Testing

/// What must not be overwritten, and what cannot be.
@Suite struct ObstacleTests {
  private func obstacles(_ folder: URL, _ files: File...) -> [String] {
    let comparison = Destination(folder).compare(files)
    #expect(comparison.changes.isEmpty)
    return comparison.obstacles.map { "\($0.path.dropFirst(folder.path.count)): \($0.reason)" }
  }

  @Test(arguments: [
    "", "\n", "by hand\n", "x = 1\n# \(File.header)\n", "# Not \(File.header)\n", "#!/bin/sh\necho\n# \(File.header)\n",
    String(repeating: " ", count: 300) + "# \(File.header)\n", "# \(File.header.dropLast(70))",
  ])
  func fileWithoutHeaderIsForeign(text: String) throws {
    try withTemporaryFolder { folder in
      try folder.write(text, to: "api/main.tf")
      #expect(obstacles(folder, file("api/main.tf", "ours\n")) == ["/api/main.tf: foreign"])
      #expect(throws: Obstacles.self) {
        try Destination(folder).put([file("a.tf", ""), file("api/main.tf", "ours\n")])
      }
      #expect(try folder.text(of: "api/main.tf") == text)
      #expect(try folder.paths == ["api", "api/main.tf"])
    }
  }

  @Test func textSaysWhatIsInTheWayAndWhatToDo() throws {
    try withTemporaryFolder { folder in
      try folder.write("by hand\n", to: "api/main.tf")
      let comparison = Destination(folder).compare([file("api/main.tf", "ours\n")])
      #expect(
        comparison.obstacles.first?.description == """
          \(folder.path)/api/main.tf: error: this file was not generated
            The blueprint gives a file of this name, and whoever wrote this one would lose it.
            Move it away, or take its content into the blueprint and delete it.
          """
      )
    }
  }

  /// Who wrote the same bytes by hand loses nothing.
  @Test func sameBytesAreNotForeign() throws {
    try withTemporaryFolder { folder in
      try folder.write("{}\n", to: "empty.json")
      #expect(Destination(folder).kinds([file("empty.json", "{}\n", header: nil)]) == ["same empty.json"])
    }
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
        #expect(obstacles(folder, file("api/main.tf", "x = 1\n"), file("api/other.tf", "")) == ["/api: link"])
        #expect(obstacles(folder, ours) == ["/main.tf: link"])
        #expect(obstacles(folder, file("dangling.tf", "")) == ["/dangling.tf: link"])
        #expect(try elsewhere.paths == ["main.tf"])
      }
    }
  }

  /// Somebody may put a link there while files are made.
  @Test func linkThatComesLaterIsNotFollowed() throws {
    try withTemporaryFolder { folder in
      try withTemporaryFolder { elsewhere in
        let manager = FileManager.default
        try folder.write("by hand", to: "api/notes.md")
        let obstacle = #expect(throws: Obstacle.self) {
          try Destination(folder).write { sink in
            sink.add(file("api/main.tf", "x = 1\n"))
            try manager.moveItem(at: folder.appending(path: "api"), to: folder.appending(path: "old"))
            try manager.createSymbolicLink(at: folder.appending(path: "api"), withDestinationURL: elsewhere)
          }
        }
        #expect(obstacle == Obstacle("\(folder.path)/api", .link))
        #expect(try elsewhere.paths.isEmpty)
        #expect(try manager.contentsOfDirectory(atPath: folder.appending(path: "old").path) == ["notes.md"])
      }
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
      #expect(obstacles(folder, file("folder.tf", "")) == ["/folder.tf: notAFile"])
      #expect(obstacles(folder, file("pipe.tf", "")) == ["/pipe.tf: notAFile"])
      #expect(obstacles(folder, file("file/main.tf", ""), file("file/outputs.tf", "")) == ["/file: notAFolder"])
    }
  }

  @Test func everyObstacleIsToldAndTheRestCompared() throws {
    try withTemporaryFolder { folder in
      try folder.write("by hand", to: "a/main.tf")
      try folder.write("by hand", to: "c/main.tf")
      let comparison = Destination(folder).compare([
        file("a/main.tf", ""), file("b/main.tf", ""), file("c/main.tf", ""),
      ])
      #expect(comparison.obstacles.map(\.path) == ["\(folder.path)/a/main.tf", "\(folder.path)/c/main.tf"])
      #expect(comparison.pending.map(\.path) == ["b/main.tf"])
    }
  }

  /// Writing fails on a device that is full, and leaves neither half a file nor a temporary one.
  @Test(.enabled(if: SmallDisk.isPossible, "this user may not mount a file system"))
  func fullDiskIsToldWithTheFile() throws {
    try SmallDisk.with { folder in
      let destination = Destination(folder)
      try destination.put([file("api/main.tf", "old\n")])
      let large = file("api/main.tf", String(repeating: "new\n", count: 100_000))
      let obstacles = #expect(throws: Obstacles.self) { try destination.put([large]) }
      let obstacle = try #require(obstacles?.all.first)
      #expect(obstacle.path == "\(folder.path)/api/main.tf")
      #expect(obstacle.text.summary == "cannot write: No space left on device")
      #expect(try folder.text(of: "api/main.tf").hasSuffix("old\n"))
      #expect(try folder.paths == ["api", "api/main.tf"])
    }
  }

  /// No user may write below `/proc`, not even root.
  @Test func folderThatCannotBeMadeIsTold() throws {
    let obstacles = #expect(throws: Obstacles.self) { try Destination("/proc/groundplan").put([file("main.tf", "")]) }
    let obstacle = try #require(obstacles?.all.first)
    #expect(obstacle.path == "/proc/groundplan")
    #expect(obstacle.text.summary == "cannot make the folder: No such file or directory")
  }
}
