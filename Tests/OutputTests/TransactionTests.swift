import Diagnostics
import Files
import Foundation
import Output
import Support
import Testing

@Suite struct TransactionTests {
  private let tree = [file("a/b/c/main.tf", "x = 1\n"), file("a/b/main.tf", "y = 1\n"), file("top.tf", "z = 1\n")]

  @Test func whatIsWrittenIsCurrentAfterwards() throws {
    try withTemporaryFolder { folder in
      #expect(try folder.states(tree) == ["missing a/b/c/main.tf", "missing a/b/main.tf", "missing top.tf"])
      try folder.put(tree)
      #expect(try folder.states(tree) == ["current a/b/c/main.tf", "current a/b/main.tf", "current top.tf"])
      #expect(try folder.plan(tree).changes.isEmpty)
      #expect(try folder.paths == ["a", "a/b", "a/b/c", "a/b/c/main.tf", "a/b/main.tf", "top.tf"])
      #expect(try Data(contentsOf: folder.appending(path: "a/b/c/main.tf")) == Data(tree[0].contents))
      try Tool("sha256sum", from: "coreutils").run(["--check", "--strict", Manifest.name], in: folder)
    }
  }

  @Test func checkingWritesNothing() throws {
    try withTemporaryFolder { folder in
      let missing = folder.appending(path: "not/there")
      #expect(try missing.plan(tree).changes.count == 4)
      #expect(try folder.paths.isEmpty)
      try missing.put(tree)
      #expect(try folder.paths.contains("not/there/a/b/c/main.tf"))
    }
  }

  @Test func transactionWithoutCommitLeavesNothing() throws {
    try withTemporaryFolder { folder in
      try folder.write("mine", to: "there/a/mine.tf")
      for root in ["not/there", "there"] {
        let before = try folder.snapshot
        var transaction: Transaction? = try Transaction(in: folder.appending(path: root).path)
        #expect(transaction != nil)
        transaction = nil
        #expect(try folder.snapshot == before)
      }
    }
  }

  /// A file may be as long as the buffer, longer, or empty. A change of any byte is detected.
  @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 200_000])
  func everyByteCounts(size: Int) throws {
    try withTemporaryFolder { folder in
      let text = String(repeating: "x", count: size)
      try folder.put([file("main.tf", text)])
      #expect(try folder.states([file("main.tf", text)]) == ["current main.tf"])
      #expect(try folder.states([file("main.tf", text + "y")]) == ["outdated main.tf"])
      guard size > 0 else { return }
      #expect(try folder.states([file("main.tf", text.dropLast() + "y")]) == ["outdated main.tf"])
      #expect(try folder.states([file("main.tf", "y" + text.dropFirst())]) == ["outdated main.tf"])
      #expect(try folder.states([file("main.tf", String(text.dropLast()))]) == ["outdated main.tf"])
    }
  }

  @Test func onlyWhatChangedIsWritten() throws {
    try withTemporaryFolder { folder in
      try folder.put(tree)
      func number(_ path: String) throws -> Int {
        try #require(
          FileManager.default.attributesOfItem(atPath: folder.appending(path: path).path)[.systemFileNumber] as? Int
        )
      }
      let paths = tree.map(\.path) + [Manifest.name]
      let before = try paths.map(number)
      try folder.put(tree)
      #expect(try paths.map(number) == before)
      try folder.put([tree[0], file("a/b/main.tf", "y = 2\n"), tree[2]])
      // A file that is written is another file, since it replaces the old one in one step.
      #expect(zip(before, try paths.map(number)).map { $0 == $1 } == [true, false, true, false])
      #expect(try folder.text(of: "a/b/main.tf").hasSuffix("y = 2\n"))
    }
  }

  @Test func modesAreComparedAndSet() throws {
    try withTemporaryFolder { folder in
      func mode(_ path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: folder.appending(path: path).path)[.posixPermissions] as? Int
      }
      let script = file("run", "true\n", header: "#!/bin/sh\n# \(File.header)", isExecutable: true)
      try folder.put([script, tree[2]])
      #expect(try mode("run") == 0o755)
      #expect(try mode("top.tf") == 0o644)
      for path in ["run", "top.tf"] {
        try FileManager.default.setAttributes(
          [.posixPermissions: path == "run" ? 0o644 : 0o755],
          ofItemAtPath: folder.appending(path: path).path
        )
      }
      #expect(try folder.states([script, tree[2]]) == ["outdated run", "outdated top.tf"])
      #expect(
        String(decoding: try folder.plan([script]).files.first { $0.path == "run" }?.diff.text ?? [], as: UTF8.self)
          == """
          diff --git a/run b/run
          old mode 100644
          new mode 100755

          """
      )
      try folder.put([script, tree[2]])
      #expect(try mode("run") == 0o755)
      #expect(try mode("top.tf") == 0o644)
    }
  }

  @Test func twoRunsAtOnceAreReported() throws {
    try withTemporaryFolder { folder in
      let first = try Transaction(in: folder.path)
      let plan = try Plan(FileTree(tree), on: first.disk)
      let error = #expect(throws: DiagnosticList.self) { try folder.put(tree) }
      #expect(error?.idsAndPaths == ["folder-locked \(folder.path)"])
      // A plan needs no lock.
      #expect(try folder.plan(tree).count(.missing) == 4)
      try first.commit(plan)
      #expect(try folder.put(tree).changes.isEmpty)
    }
  }

  /// A file may be saved in an editor while a run is under way.
  @Test func editDuringTheRunIsNotLost() throws {
    try withTemporaryFolder { folder in
      try folder.put(tree)
      for path in ["a/b/main.tf", "new.tf", "a/b/c/main.tf", Manifest.name] {
        let before = try folder.snapshot
        let transaction = try Transaction(in: folder.path)
        let files = [file("a/b/main.tf", "y = 2\n"), file("new.tf", ""), tree[2]]
        let plan = try Plan(FileTree(files), on: transaction.disk)
        #expect(!plan.problems.hasErrors)
        try folder.write("by hand", to: path)
        let error = #expect(throws: Diagnostic.self) { try transaction.commit(plan) }
        #expect(error?.id == .changedDuringRun)
        #expect(error?.path == "\(folder.path)/\(path)")
        var after = before
        after[path] = "- by hand"
        #expect(try folder.snapshot == after)
        try folder.remove(path)
        if path != "new.tf" { try folder.put(tree) }
      }
    }
  }

  /// An editor saves all the time, in place or by a rename, and each save is there afterwards.
  ///
  /// `GROUNDPLAN_ROUNDS=500 swift test --filter editorThatSavesAllTheTime` aims at as many runs.
  @Test func editorThatSavesAllTheTime() throws {
    let rounds = ProcessInfo.processInfo.environment["GROUNDPLAN_ROUNDS"].flatMap(Int.init) ?? 20
    func files(_ number: Int) -> [File] { (0..<60).map { file("environments/\($0)/main.tf", "x = \(number)\n") } }
    var found = 0
    for round in 0..<rounds {
      try withTemporaryFolder { folder in
        try folder.put(files(0))
        let target = folder.appending(path: "environments/30/main.tf")
        let transaction = try Transaction(in: folder.path)
        let plan = try Plan(FileTree(files(1)), on: transaction.disk)
        let editor = Editor(target, byRename: round.isMultiple(of: 2))
        editor.start()
        let error = Result { () throws(Diagnostic) in try transaction.commit(plan) }.failure
        let saved = editor.stop()
        let text = try String(contentsOf: target, encoding: .utf8)
        // The last save is there, or the run has come after it and before no other one.
        #expect(text == saved || saved == nil, "round \(round): \(text) is not \(saved ?? "")")
        if let error {
          found += 1
          #expect(error.id == .changedDuringRun)
          #expect(try folder.text(of: "environments/1/main.tf").hasSuffix("x = 0\n"), "round \(round)")
          #expect(try folder.text(of: "environments/59/main.tf").hasSuffix("x = 0\n"), "round \(round)")
        } else {
          #expect(try folder.text(of: "environments/59/main.tf").hasSuffix("x = 1\n"), "round \(round)")
        }
        let left = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        #expect(!left.contains { $0.contains(".groundplan-") }, "round \(round)")
      }
    }
    print("\(found) of \(rounds) runs found an edit")
  }

  /// Saves a file again and again, with other contents each time.
  private final class Editor: @unchecked Sendable {
    private let file: URL
    private let byRename: Bool
    private let lock = NSLock()
    private var isStopped = false
    private var saved: String?
    private let done = DispatchSemaphore(value: 0)

    init(_ file: URL, byRename: Bool) {
      self.file = file
      self.byRename = byRename
    }

    func start() {
      Thread {
        var number = 0
        // The first save waits for the commit to begin, and the others come as fast as they can.
        usleep(UInt32.random(in: 0...40_000))
        while self.lock.withLock({ !self.isStopped }) {
          number += 1
          self.save("edit \(number)\n")
        }
        self.done.signal()
      }.start()
    }

    private func save(_ text: String) {
      if byRename {
        let other = file.deletingLastPathComponent().appending(path: "swap")
        guard (try? text.write(to: other, atomically: false, encoding: .utf8)) != nil else { return }
        if rename(other.path, file.path) == 0 { lock.withLock { saved = text } }
      } else if let handle = try? FileHandle(forWritingTo: file) {
        try? handle.write(contentsOf: Data(text.utf8))
        try? handle.truncate(atOffset: UInt64(text.utf8.count))
        try? handle.close()
        lock.withLock { saved = text }
      }
    }

    /// Stops saving, and returns what was saved last.
    func stop() -> String? {
      lock.withLock { isStopped = true }
      done.wait()
      return lock.withLock { saved }
    }
  }

  @Test func manyFilesAreWrittenAndNoneIfOneHasChanged() throws {
    func files(_ text: String) -> [File] {
      (0..<1000).map { file("environments/\($0 / 10)/tests/\($0 % 10).tf", "\(text)\n") }
    }
    try withTemporaryFolder { folder in
      try folder.put(files("old"))
      for path in ["environments/0/tests/1.tf", "environments/99/tests/9.tf"] {
        let transaction = try Transaction(in: folder.path)
        let plan = try Plan(FileTree(files("new")), on: transaction.disk)
        #expect(!plan.problems.hasErrors)
        let edited = try folder.text(of: path)
        try folder.write("by hand", to: path)
        let error = #expect(throws: Diagnostic.self) { try transaction.commit(plan) }
        #expect(error?.id == .changedDuringRun)
        #expect(error?.path == "\(folder.path)/\(path)")
        try folder.write(edited, to: path)
        #expect(try folder.plan(files("old")).changes.isEmpty)
      }
      try folder.put(files("new"))
      #expect(try folder.plan(files("new")).changes.isEmpty)
      let left = try folder.snapshot.keys.filter { $0.contains("groundplan-") }
      #expect(left.isEmpty)
    }
  }
}

extension Result {
  fileprivate var failure: Failure? { if case .failure(let error) = self { error } else { nil } }
}
