import Files
import Foundation
import Generation
import Support
import Testing

/// Files are written as they come, and all of them are put in place, or none.
@Suite struct StagingTests {
  private struct Failure: Error {}

  @Test func nothingIsInPlaceBeforeTheEnd() throws {
    try withTemporaryFolder { folder in
      let destination = Destination(folder)
      try destination.put([file("api/main.tf", "old\n")])
      let comparison = try destination.write { sink in
        sink.add(file("api/main.tf", "new\n"))
        sink.add(file("api/outputs.tf", "new\n"))
        let (text, paths) = (try folder.text(of: "api/main.tf"), try folder.visiblePaths)
        #expect(text.hasSuffix("old\n"))
        #expect(paths == ["api", "api/main.tf"])
      }
      #expect(comparison.pending.map { "\($0.kind) \($0.path)" } == ["changed api/main.tf", "created api/outputs.tf"])
      #expect(try folder.text(of: "api/main.tf").hasSuffix("new\n"))
      #expect(try folder.paths == ["api", "api/main.tf", "api/outputs.tf"])
    }
  }

  @Test func failureLeavesNothingBehind() throws {
    try withTemporaryFolder { folder in
      try folder.write("by hand", to: "api/notes.md")
      for root in [folder, folder.appending(path: "not/there")] {
        #expect(throws: Failure.self) {
          try Destination(root).write { sink in
            sink.add(file("top.tf", ""))
            sink.add(file("api/main.tf", ""))
            sink.add(file("web/a/b/main.tf", ""))
            throw Failure()
          }
        }
        #expect(try folder.paths == ["api", "api/notes.md"])
      }
    }
  }

  @Test func obstacleThatComesLastStopsAll() throws {
    try withTemporaryFolder { folder in
      try folder.write("by hand", to: "web/main.tf")
      let obstacles = #expect(throws: Obstacles.self) {
        try Destination(folder).put([file("api/main.tf", ""), file("web/main.tf", ""), file("zone/main.tf", "")])
      }
      #expect(obstacles?.all.map(\.path) == ["\(folder.path)/web/main.tf"])
      #expect(try folder.paths == ["web", "web/main.tf"])
    }
  }

  @Test func filesThatCameBeforeARestartAreForgotten() throws {
    try withTemporaryFolder { folder in
      let make = { (sink: any FileSink) in
        sink.add(file("api/modules/main.tf", "first\n"))
        sink.add(file("api/main.tf", "first\n"))
        sink.restart()
        sink.add(file("api/main.tf", "second\n"))
      }
      #expect(Destination(folder).compare(make).changes.map(\.path) == ["api/main.tf"])
      let written = try Destination(folder).write(make)
      #expect(written.changes.map(\.path) == ["api/main.tf"])
      #expect(try folder.text(of: "api/main.tf").hasSuffix("second\n"))
      #expect(try folder.paths == ["api", "api/main.tf"])
    }
  }
}

extension URL {
  /// Every path below the folder but those that start with a dot, sorted.
  fileprivate var visiblePaths: [String] { get throws { try paths.filter { !$0.contains("/.") } } }
}
