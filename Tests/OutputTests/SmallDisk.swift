#if os(Linux)
  import Foundation
  import Support

  /// A file system in memory that is soon full. It is mounted for one process alone, through which everybody else reaches it, so
  /// nothing stays behind whatever happens to the tests.
  enum SmallDisk {
    /// Returns whether this machine allows it. Where it does not, `body` has not run.
    static func with(pages: Int, _ body: (URL) throws -> Void) throws -> Bool {
      try withTemporaryFolder { folder in
        let (input, output) = (Pipe(), Pipe())
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [
          "unshare", "--user", "--map-root-user", "--mount", "sh", "-c",
          "mount -t tmpfs -o size=\(pages * 4)k tmpfs '\(folder.path)' && echo mounted && cat",
        ]
        process.standardInput = input
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        defer {
          try? input.fileHandleForWriting.close()
          process.waitUntilExit()
        }
        guard output.fileHandleForReading.availableData == Data("mounted\n".utf8) else { return false }
        try body(URL(filePath: "/proc/\(process.processIdentifier)/root\(folder.path)"))
        return true
      }
    }
  }
#endif
