#if os(Linux)
  import Foundation
  import Support

  /// A small file system in memory. It is mounted for one process only, through which the tests reach it, and unmounted when the process
  /// ends.
  enum SmallDisk {
    /// Returns false, and does not run `body`, if this machine does not allow to mount a file system.
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
