#if os(Linux)
  import Files
  import Foundation
  import Output
  import Support
  import Testing

  /// Runs that are killed, or that fail, at each of their system calls.
  @Suite(.tags(.slow)) struct KillTests {
    private static let old = [
      file("api/main.tf", "api = 1\n"), file("gone/away/main.tf", "gone = 1\n"), file("gone/main.tf", "gone = 1\n"),
      file("same.tf", "same = 1\n"), file("shared/main.tf", "shared = 1\n"),
    ]
    private static let new: [File] = [
      file("api/main.tf", "api = 2\n"), file("new/folder/main.tf", "new = 2\n"), file("new/main.tf", "new = 2\n"),
      file("run", "run = 2\n", isExecutable: true), file("same.tf", "same = 1\n"),
      file("shared/main.tf", "shared = 2\n"),
    ]

    /// A folder with the old tree and an unmanaged file, and a folder with the new tree as the blueprint.
    private func withTrees(_ body: (_ tree: URL, _ blueprint: URL) throws -> Void) throws {
      try withTemporaryFolder { folder in
        let (tree, blueprint) = (folder.appending(path: "tree"), folder.appending(path: "blueprint"))
        try tree.put(Self.old)
        try tree.write("by hand\n", to: "shared/notes.md")
        try blueprint.put(Self.new)
        try blueprint.remove(Manifest.name)
        try body(tree, blueprint)
      }
    }

    /// The tree after a run that is not killed.
    private func snapshotOfNewTree() throws -> [String: String] {
      var snapshot: [String: String] = [:]
      try withTrees { tree, _ in
        try tree.put(Self.new)
        snapshot = try tree.snapshot
      }
      return snapshot
    }

    /// Every file has its old or its new contents.
    private func expectWholeFiles(in tree: URL, _ call: String) throws {
      let contents = Dictionary((Self.old + Self.new).map { ($0.path, [$0.text]) }, uniquingKeysWith: +)
      for path in try tree.paths {
        guard let possible = contents[path] else { continue }
        #expect(possible.contains(try tree.text(of: path)), "\(path) after \(call)")
      }
      #expect(try tree.text(of: "shared/notes.md") == "by hand\n")
    }

    @Test func nextRunCompletesWhatAKilledOneBegan() throws {
      let command = try FaultyCommand()
      let expected = try snapshotOfNewTree()
      var generator = SeededGenerator()
      var calls: Set<String> = []
      for number in 1... {
        var isKilled = false
        try withTrees { tree, blueprint in
          let run = try command.run(blueprint, to: tree, .kill(at: number))
          isKilled = run.code == 137
          #expect(isKilled || run.code == 0, "\(run.errors)")
          let call = "\(number): \(run.call ?? "the end")"
          calls.insert(run.call?.split(separator: " ").first.map(String.init) ?? "")
          try expectWholeFiles(in: tree, call)
          // The next run is killed too, while it cleans up or later.
          if isKilled {
            let second = try command.run(blueprint, to: tree, .kill(at: generator.int(1...number + 2)))
            #expect([0, 137].contains(second.code), "after \(call): \(second.output)\(second.errors)")
            try expectWholeFiles(in: tree, "\(call), then \(second.call ?? "the end")")
          }
          let check = try command.run(blueprint, to: tree, command: "check")
          // `check` says that files are current only if they are. What a killed run has left beside them, it may report.
          let all = try tree.snapshot
          let generated = all.filter { !$0.key.contains(".groundplan-") }
          #expect(check.code == 2 || check.code == 0 && generated == expected, "after \(call): \(check.errors)")
          #expect(check.code == 0 || all != expected, "after \(call): \(check.errors)")
          let last = try command.run(blueprint, to: tree)
          #expect(last.code == 0, "after \(call): \(last.output)\(last.errors)")
          #expect(try tree.snapshot == expected, "after \(call)")
        }
        if !isKilled { break }
      }
      #expect(calls == ["openat", "write", "renameat", "renameat2", "linkat", "unlinkat", "mkdirat", ""])
    }

    /// Files that the killed run has written do not count as modified, also if the blueprint has changed since.
    @Test func killedRunLeavesNoModifiedFiles() throws {
      let command = try FaultyCommand()
      for number in 1... {
        var isKilled = false
        try withTrees { tree, blueprint in
          let run = try command.run(blueprint, to: tree, .kill(at: number))
          isKilled = run.code == 137
          try tree.put([file("api/main.tf", "api = 3\n")])
          #expect(
            try tree.paths == ["api", "api/main.tf", "shared", "shared/notes.md"],
            "after \(run.call ?? "the end")"
          )
          #expect(try tree.text(of: "api/main.tf").hasSuffix("api = 3\n"))
        }
        if !isKilled { break }
      }
    }

    /// A file that is modified by hand after a killed run is kept, even if that run was about to replace it.
    @Test func editAfterAKilledRunIsNotLost() throws {
      let command = try FaultyCommand()
      for number in 1... {
        var isKilled = false
        try withTrees { tree, blueprint in
          isKilled = try command.run(blueprint, to: tree, .kill(at: number)).code == 137
          try tree.write("by hand\n", to: "api/main.tf")
          let next = try command.run(blueprint, to: tree)
          #expect(next.code == 1)
          #expect(
            next.errors.contains("/api/main.tf: error: this file was modified by hand [modified-file]\n"),
            "\(next.errors)"
          )
          #expect(try tree.text(of: "api/main.tf") == "by hand\n")
          #expect(try !tree.paths.contains { $0.contains("groundplan-new") })
        }
        if !isKilled { break }
      }
    }

    /// Errors before the first file is replaced leave the old tree, and name a path.
    @Test func failedRunLeavesTheOldTree() throws {
      let command = try FaultyCommand()
      let expected = try snapshotOfNewTree()
      for number in 1... {
        var isOver = false
        try withTrees { tree, blueprint in
          let before = try tree.snapshot
          let error = [ENOSPC, EACCES, EROFS][number % 3]
          let run = try command.run(blueprint, to: tree, .error(error, at: number))
          guard let call = run.call else { return isOver = true }
          if call.hasPrefix("openat") || call.hasPrefix("write") || call.hasPrefix("mkdirat") {
            #expect(run.code == 1, "\(call)")
            #expect(try tree.snapshot == before, "\(number): \(call)")
          }
          if run.code == 1 {
            let reason = String(cString: strerror(error))
            #expect(run.errors.hasPrefix("\(tree.path)/"), "\(call): \(run.errors)")
            #expect(
              run.errors.contains(": error: cannot ") && run.errors.contains(": \(reason) [cannot-"),
              "\(run.errors)"
            )
            #expect(run.errors.components(separatedBy: ": error: ").count == 2, "one error: \(run.errors)")
          }
          try expectWholeFiles(in: tree, call)
          let next = try command.run(blueprint, to: tree)
          #expect(next.code == 0, "after \(call): \(next.output)\(next.errors)")
          #expect(try tree.snapshot == expected, "after \(number): \(call)")
        }
        if isOver { break }
      }
    }

    /// The user root may write everywhere, so another user runs this.
    @Test func folderWithoutPermissionIsReported() throws {
      let command = try FaultyCommand()
      try withTrees { tree, blueprint in
        let program = tree.deletingLastPathComponent().appending(path: "program")
        try FileManager.default.copyItem(at: FaultyCommand.build.appending(path: "generate-folder"), to: program)
        let shell = try Tool("sh", from: "your system's packages")
        let isRoot = getuid() == 0
        if isRoot { try shell.run(["-c", "chown -R 65534:65534 ."], in: tree.deletingLastPathComponent()) }
        try shell.run(["-c", "chmod 555 shared"], in: tree)
        defer { _ = try? shell.run(["-c", "chmod 755 shared"], in: tree) }
        let before = try tree.snapshot
        let run = try command.run(
          blueprint,
          to: tree,
          wrapper: isRoot ? "setpriv --reuid=65534 --regid=65534 --clear-groups" : "",
          program: program
        )
        #expect(run.code == 1)
        #expect(
          run.errors.hasPrefix(
            "\(tree.path)/shared/main.tf: error: cannot write the file: Permission denied [cannot-write]\n"
          ),
          "\(run.errors)"
        )
        #expect(try tree.snapshot == before)
      }
    }

    /// Every user may set a limit on the size of files.
    @Test func fileThatIsTooLargeIsReported() throws {
      let command = try FaultyCommand()
      try withTrees { tree, blueprint in
        try blueprint.write(String(repeating: "x", count: 100_000), to: "shared/main.tf")
        let before = try tree.snapshot
        let run = try command.run(blueprint, to: tree, wrapper: "trap '' XFSZ; ulimit -f 64;")
        #expect(run.code == 1)
        #expect(
          run.errors.hasPrefix(
            "\(tree.path)/shared/main.tf: error: cannot write the file: File too large [cannot-write]\n"
          ),
          "\(run.errors)"
        )
        #expect(try tree.snapshot == before)
      }
    }
  }
#endif
