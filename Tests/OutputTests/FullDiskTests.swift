#if os(Linux)
  import Diagnostics
  import Files
  import Foundation
  import Output
  import Support
  import Testing

  /// Writing to a full device fails, and leaves neither half a file nor a staged one.
  @Suite struct FullDiskTests {
    private static let old = (10..<22).map { file("api/e\($0)/main.tf", "old\n") } + [file("gone/main.tf", "old\n")]
    private static let new = (15..<30).map { file("api/e\($0)/main.tf", "new\n") }

    /// The device has no space, then space for one page more, and so on, until the run succeeds.
    @Test func everyAmountOfSpaceIsEnoughOrReported() throws {
      var failures = 0
      let isPossible = try SmallDisk.with(pages: 64) { disk in
        let (tree, ballast) = (disk.appending(path: "tree"), disk.appending(path: "ballast").path)
        try tree.put(Self.old)
        try tree.write("by hand\n", to: "api/e12/notes.md")
        for pages in 0... {
          let before = try tree.snapshot
          try fill(ballast, butPages: pages)
          do {
            try tree.put(Self.new)
            break
          } catch let error as DiagnosticList {
            failures += 1
            #expect(error.all.count == 1)
            #expect(error.all.first?.path?.hasPrefix("\(tree.path)/") == true)
            #expect(error.all.first?.summary == "cannot write the file: No space left on device")
            #expect(try tree.snapshot == before, "with \(pages) pages")
          }
        }
        try expectNew(tree)
      }
      if isPossible {
        // The files, the journal and the manifest have a page each, at least.
        #expect(failures >= Self.new.count + 2)
      } else {
        print("no file system can be mounted here, so system calls fail instead with the error that the device is full")
        try expectOldTreeAfterEveryFailingCall()
      }
    }

    /// The same with system calls that fail.
    @Test func everyCallMayFail() throws { try expectOldTreeAfterEveryFailingCall() }

    private func expectOldTreeAfterEveryFailingCall() throws {
      let command = try FaultyCommand()
      try withTemporaryFolder { folder in
        let (tree, blueprint) = (folder.appending(path: "tree"), folder.appending(path: "blueprint"))
        try blueprint.put(Self.new)
        try blueprint.remove(Manifest.name)
        try tree.put(Self.old)
        try tree.write("by hand\n", to: "api/e12/notes.md")
        let before = try tree.snapshot
        for number in 1... {
          let run = try command.run(blueprint, to: tree, .error(ENOSPC, at: number))
          let call = try #require(run.call, "the run has no call \(number)")
          // From the first renaming on, nothing takes any room.
          if call.hasPrefix("renameat") { break }
          #expect(run.code == 1, "\(call)")
          #expect(run.errors.hasPrefix("\(tree.path)/"), "\(run.errors)")
          #expect(run.errors.contains(": No space left on device [cannot-write]\n"), "\(run.errors)")
          #expect(try tree.snapshot == before, "\(number): \(call)")
        }
        #expect(try command.run(blueprint, to: tree).code == 0)
        try expectNew(tree)
      }
    }

    private func expectNew(_ tree: URL) throws {
      let folders = Self.new.map { "api/e\($0.path.dropFirst(5).prefix(2))" }
      let paths = Self.new.map(\.path) + folders + ["api", "api/e12", "api/e12/notes.md"]
      #expect(try tree.paths == paths.sorted())
      for file in Self.new { #expect(try tree.text(of: file.path) == file.text) }
      #expect(try tree.text(of: "api/e12/notes.md") == "by hand\n")
    }

    /// Fills the device, and frees some pages.
    private func fill(_ path: String, butPages pages: Int) throws {
      let ballast = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
      try #require(ballast >= 0)
      defer { close(ballast) }
      let page = [UInt8](repeating: 1, count: 4096)
      var size = 0
      while case let count = write(ballast, page, page.count), count > 0 { size += count }
      try #require(ftruncate(ballast, off_t(max(0, size - pages * page.count))) == 0)
    }
  }
#endif
