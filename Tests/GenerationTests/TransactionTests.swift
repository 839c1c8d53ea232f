import Files
import Foundation
import Generation
import Support
import Testing

@Suite struct TransactionTests {
  private let tree = [file("a/b/c/main.tf", "x = 1\n"), file("a/b/main.tf", "y = 1\n"), file("top.tf", "z = 1\n")]

  @Test func whatIsWrittenIsCurrentAfterwards() throws {
    try withTemporaryFolder { folder in
      let destination = Destination(folder)
      #expect(try destination.states(tree) == ["missing a/b/c/main.tf", "missing a/b/main.tf", "missing top.tf"])
      try destination.put(tree)
      #expect(try destination.states(tree) == ["current a/b/c/main.tf", "current a/b/main.tf", "current top.tf"])
      #expect(try destination.survey(tree).pending.isEmpty)
      #expect(try folder.paths == ["a", "a/b", "a/b/c", "a/b/c/main.tf", "a/b/main.tf", "top.tf"])
      #expect(try Data(contentsOf: folder.appending(path: "a/b/c/main.tf")) == Data(tree[0].contents))
      try Tool("sha256sum", from: "coreutils").run(["--check", "--strict", Manifest.name], in: folder)
    }
  }

  @Test func checkingWritesNothing() throws {
    try withTemporaryFolder { folder in
      let missing = folder.appending(path: "not/there")
      #expect(try Destination(missing).survey(tree).pending.count == 4)
      #expect(try folder.paths.isEmpty)
      try Destination(missing).put(tree)
      #expect(try folder.paths.contains("not/there/a/b/c/main.tf"))
    }
  }

  @Test func abandoningLeavesNothing() throws {
    try withTemporaryFolder { folder in
      try folder.write("mine", to: "there/a/mine.tf")
      for root in ["not/there", "there"] {
        let before = try folder.snapshot
        let transaction = try Transaction(at: Destination(folder.appending(path: root)), .write)
        for file in tree { transaction.add(file) }
        #expect(try folder.paths.contains { $0.hasSuffix(".groundplan-new") })
        transaction.abandon()
        #expect(try folder.snapshot == before)
      }
    }
  }

  /// A blueprint may find late that a module lives elsewhere, and then all files come again.
  @Test func restartForgetsWhatCameBefore() throws {
    try withTemporaryFolder { folder in
      let destination = Destination(folder)
      try folder.write("mine", to: "edited.tf")
      let transaction = try Transaction(at: destination, .write)
      for file in tree + [file("edited.tf", "ours\n")] { transaction.add(file) }
      transaction.restart()
      let moved = [file("a/main.tf", "x = 1\n"), tree[2]]
      for file in moved { transaction.add(file) }
      #expect(transaction.finish(PlainEstate()).obstacles.isEmpty)
      try transaction.commit()
      #expect(try folder.paths == ["a", "a/main.tf", "edited.tf", "top.tf"])
      #expect(try destination.states(moved) == ["current a/main.tf", "current top.tf"])
    }
  }

  /// A file may be as long as the buffer, longer, or empty; a change of one byte anywhere is one.
  @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 200_000])
  func everyByteCounts(size: Int) throws {
    try withTemporaryFolder { folder in
      let destination = Destination(folder)
      let text = String(repeating: "x", count: size)
      try destination.put([file("main.tf", text)])
      #expect(try destination.states([file("main.tf", text)]) == ["current main.tf"])
      #expect(try destination.states([file("main.tf", text + "y")]) == ["outdated main.tf"])
      guard size > 0 else { return }
      #expect(try destination.states([file("main.tf", text.dropLast() + "y")]) == ["outdated main.tf"])
      #expect(try destination.states([file("main.tf", "y" + text.dropFirst())]) == ["outdated main.tf"])
      #expect(try destination.states([file("main.tf", String(text.dropLast()))]) == ["outdated main.tf"])
    }
  }

  @Test func onlyWhatChangedIsWritten() throws {
    try withTemporaryFolder { folder in
      let destination = Destination(folder)
      try destination.put(tree)
      func number(_ path: String) throws -> Int {
        try #require(
          FileManager.default.attributesOfItem(atPath: folder.appending(path: path).path)[.systemFileNumber] as? Int
        )
      }
      let paths = tree.map(\.path) + [Manifest.name]
      let before = try paths.map(number)
      try destination.put(tree)
      #expect(try paths.map(number) == before)
      try destination.put([tree[0], file("a/b/main.tf", "y = 2\n"), tree[2]])
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
      let destination = Destination(folder)
      let script = file("run", "true\n", header: "#!/bin/sh\n# \(File.header)", isExecutable: true)
      try destination.put([script, tree[2]])
      #expect(try mode("run") == 0o755)
      #expect(try mode("top.tf") == 0o644)
      for path in ["run", "top.tf"] {
        try FileManager.default.setAttributes(
          [.posixPermissions: path == "run" ? 0o644 : 0o755],
          ofItemAtPath: folder.appending(path: path).path
        )
      }
      #expect(try destination.states([script, tree[2]]) == ["outdated run", "outdated top.tf"])
      let transaction = try Transaction(at: destination, .check)
      transaction.add(script)
      #expect(
        String(decoding: try transaction.difference(of: script).text, as: UTF8.self) == """
          diff --git a/run b/run
          old mode 100644
          new mode 100755

          """
      )
      try destination.put([script, tree[2]])
      #expect(try mode("run") == 0o755)
      #expect(try mode("top.tf") == 0o644)
    }
  }

  @Test func twoRunsAtOnceAreTold() throws {
    try withTemporaryFolder { folder in
      let destination = Destination(folder)
      let first = try Transaction(at: destination, .write)
      for file in tree { first.add(file) }
      let obstacle = #expect(throws: Obstacle.self) { try destination.put(tree) }
      #expect(
        obstacle?.description == """
          \(folder.path): error: another run is writing here
            Two at once could undo each other's work.
            Wait until it has ended, then run the command again.
          """
      )
      // Looking is allowed.
      #expect(try destination.survey(tree).count(.missing) == 4)
      _ = first.finish(PlainEstate())
      try first.commit()
      #expect(try destination.put(tree).pending.isEmpty)
    }
  }

  /// Somebody may save a file while the others are compared.
  @Test func editDuringTheRunIsNotLost() throws {
    try withTemporaryFolder { folder in
      let destination = Destination(folder)
      try destination.put(tree)
      for path in ["a/b/main.tf", "new.tf", "a/b/c/main.tf"] {
        let before = try folder.snapshot
        let transaction = try Transaction(at: destination, .write)
        for file in [file("a/b/main.tf", "y = 2\n"), file("new.tf", ""), tree[2]] { transaction.add(file) }
        #expect(transaction.finish(PlainEstate()).obstacles.isEmpty)
        try folder.write("by hand", to: path)
        let obstacle = #expect(throws: Obstacle.self) { try transaction.commit() }
        #expect(obstacle == Obstacle("\(folder.path)/\(path)", .changedMeanwhile))
        var after = before
        after[path] = "- by hand"
        #expect(try folder.snapshot == after)
        try folder.remove(path)
        if path != "new.tf" { try destination.put(tree) }
      }
    }
  }

  /// Two threads put many files in place.
  @Test func manyFilesAreWrittenAndNoneIfOneHasChanged() throws {
    func files(_ text: String) -> [File] {
      (0..<1000).map { file("environments/\($0 / 10)/tests/\($0 % 10).tf", "\(text)\n") }
    }
    try withTemporaryFolder { folder in
      let destination = Destination(folder)
      try destination.put(files("old"))
      for path in ["environments/0/tests/1.tf", "environments/99/tests/9.tf"] {
        let transaction = try Transaction(at: destination, .write)
        for file in files("new") { transaction.add(file) }
        #expect(transaction.finish(PlainEstate()).obstacles.isEmpty)
        let edited = try folder.text(of: path)
        try folder.write("by hand", to: path)
        let obstacle = #expect(throws: Obstacle.self) { try transaction.commit() }
        #expect(obstacle == Obstacle("\(folder.path)/\(path)", .changedMeanwhile))
        try folder.write(edited, to: path)
        #expect(try destination.survey(files("old")).pending.isEmpty)
      }
      try destination.put(files("new"))
      #expect(try destination.survey(files("new")).pending.isEmpty)
      let left = try folder.snapshot.keys.filter { $0.contains("groundplan-") }
      #expect(left.isEmpty)
    }
  }
}
