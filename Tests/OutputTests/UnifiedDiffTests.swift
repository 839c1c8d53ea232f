import Foundation
import Output
import Support
import Testing

@Suite struct UnifiedDiffTests {
  private func diff(_ old: String?, _ new: String, path: String = "api/main.tf") -> UnifiedDiff {
    UnifiedDiff(path, from: old.map { Array($0.utf8) }, to: Array(new.utf8))
  }

  private func text(_ old: String?, _ new: String, path: String = "api/main.tf") -> String {
    String(decoding: diff(old, new, path: path).text, as: UTF8.self)
  }

  @Test func changesFarApartAreHunksOfTheirOwn() {
    let old = (1...20).map { "\($0)\n" }.joined()
    let new = old.replacing("\n2\n", with: "\ntwo\n").replacing("\n15\n", with: "\n")
    #expect(
      text(old, new) == """
        --- a/api/main.tf
        +++ b/api/main.tf
        @@ -1,5 +1,5 @@
         1
        -2
        +two
         3
         4
         5
        @@ -12,7 +12,6 @@
         12
         13
         14
        -15
         16
         17
         18

        """
    )
    #expect(diff(old, new).additions == 1)
    #expect(diff(old, new).removals == 2)
  }

  @Test func missingNewlineIsMarked() {
    #expect(
      text("a\nb", "a\nc") == """
        --- a/api/main.tf
        +++ b/api/main.tf
        @@ -1,2 +1,2 @@
         a
        -b
        \\ No newline at end of file
        +c
        \\ No newline at end of file

        """
    )
  }

  @Test func newFileComesFromNowhere() {
    #expect(text(nil, "a\nb\n") == "--- /dev/null\n+++ b/api/main.tf\n@@ -0,0 +1,2 @@\n+a\n+b\n")
  }

  @Test func sameTextHasNoDiff() {
    #expect(text("a\nb\n", "a\nb\n").isEmpty)
    #expect(text("", "").isEmpty)
  }

  /// `patch` and Git both make the new text of the old one, whatever the texts are.
  @Test func toolsApplyIt() throws {
    var random = SeededGenerator()
    let patch = try Tool("patch", from: "your system's packages")
    let git = try Tool("git", from: "https://git-scm.com")
    try withTemporaryFolder { folder in
      for round in 0..<60 {
        let (old, new) = random.texts()
        let path = ["main.tf", "with space/main.tf", "ümlaut/main.tf", "quo\"te/back\\slash.tf"][round % 4]
        let isNew = round % 5 == 0
        let diff = UnifiedDiff(path, from: isNew ? nil : old, to: new)
        if diff.hunks.isEmpty { continue }
        for (name, tool, arguments) in [("git", git, ["apply", "-p1"]), ("patch", patch, ["-p1", "-s"])] {
          let tree = folder.appending(path: "\(name)\(round)")
          try tree.write("", to: "keep")
          try tree.write("", to: "\(path).keep")
          if !isNew { try Data(old).write(to: tree.appending(path: path)) }
          try Data(diff.text).write(to: tree.appending(path: "it.diff"))
          try tool.run(arguments + (name == "git" ? ["it.diff"] : ["-i", "it.diff"]), in: tree)
          let result = try Data(contentsOf: tree.appending(path: path))
          #expect(result == Data(new), "\(name), round \(round), seed \(random.seed)")
        }
      }
    }
  }

  /// There is no shorter script than that of `diff --minimal`.
  @Test func itIsAsShortAsThatOfDiff() throws {
    var random = SeededGenerator()
    let diff = try Tool("diff", from: "your system's packages")
    try withTemporaryFolder { folder in
      for round in 0..<100 {
        let (old, new) = random.texts()
        try Data(old).write(to: folder.appending(path: "old"))
        try Data(new).write(to: folder.appending(path: "new"))
        let lines = try diff.run(["-u", "--minimal", "old", "new"], in: folder, expecting: [0, 1]).text
          .split(separator: "\n", omittingEmptySubsequences: false).dropFirst(2)
        let ours = UnifiedDiff("file", from: old, to: new)
        let message: Comment = "round \(round), seed \(random.seed)"
        #expect(ours.additions == lines.count { $0.hasPrefix("+") }, message)
        #expect(ours.removals == lines.count { $0.hasPrefix("-") }, message)
      }
    }
  }

  /// The time to compare two texts grows with the square of their lengths, so texts that are too long are replaced as a whole.
  @Test(arguments: [2_900, 20_000]) func longTextsAreComparedInSeconds(count: Int) throws {
    var random = SeededGenerator()
    let lines = (0..<count).map { "line \($0)\n" }
    let old = Array(lines.joined().utf8)
    let new = Array(lines.shuffled(using: &random).joined().utf8)
    let duration = ContinuousClock().measure { #expect(!UnifiedDiff("file", from: old, to: new).hunks.isEmpty) }
    #expect(duration < .seconds(30), "seed \(random.seed)")
  }
}

extension SeededGenerator {
  /// Two texts that have much, little or nothing in common; the last line may lack its newline.
  fileprivate mutating func texts() -> ([UInt8], [UInt8]) {
    let alphabet = int(1...12)
    let old = (0..<int(0...60)).map { _ in "line \(int(0...alphabet))" }
    var new = isOne(in: 8) ? (0..<int(0...60)).map { _ in "line \(int(0...alphabet))" } : old
    for _ in 0..<int(0...6) {
      let place = int(0...new.count)
      if isOne(in: 2) {
        new.insert(contentsOf: (0..<int(1...5)).map { _ in "line \(int(0...alphabet))" }, at: place)
      } else {
        new.removeSubrange(place..<min(new.count, place + int(0...4)))
      }
    }
    return (text(old), text(new))
  }

  private mutating func text(_ lines: [String]) -> [UInt8] {
    var bytes = Array(lines.map { "\($0)\n" }.joined().utf8)
    if isOne(in: 4), !bytes.isEmpty { bytes.removeLast() }
    return bytes
  }
}
