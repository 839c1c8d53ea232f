import Diagnostics
import Files
import Support
import Testing

@Suite struct FileTreeTests {
  private func tree(_ paths: String...) throws(DiagnosticList) -> FileTree {
    try FileTree(paths.enumerated().map { File($1, Array("text of \($1)".utf8), at: location(UInt($0) + 1)) })
  }

  private func location(_ line: UInt) -> Diagnostics.SourceLocation { .init("/Blueprints/API.swift", line) }

  @Test func filesAreSortedAndFoundByPath() throws {
    let tree = try tree("b/main.tf", "a.tf", "b-c.tf")
    #expect(tree.paths == ["a.tf", "b-c.tf", "b/main.tf"])
    #expect(tree["b/main.tf"]?.text == "text of b/main.tf")
    #expect(tree["c.tf"] == nil)
  }

  @Test(arguments: ["/etc/passwd", "../a", "a/../b", "./a", "a//b", "a/", ""])
  func pathStaysInTheTree(path: String) {
    let error = #expect(throws: DiagnosticList.self) { try tree(path) }
    #expect(error?.all.map(\.summary) == ["the path “\(path)” leaves the tree"])
  }

  @Test func everyProblemIsReportedAtOnce() {
    let error = #expect(throws: DiagnosticList.self) { try tree("a/Main.tf", "../b", "a/main.tf", "c", "c") }
    #expect(
      error?.short == """
        2: path-leaves-the-tree
        3: two-files-one-path
        5: two-files-one-path
        """
    )
  }

  @Test func folderWithThePathOfAFile() throws {
    _ = try tree("a", "a-b/c", "ab/c", "b/a/c", "b/ab")
    let error = #expect(throws: DiagnosticList.self) { try tree("b/a/x", "B/a/c/d", "b/A", "b/a/c/e") }
    #expect(
      error?.all.map(\.summary).sorted() == [
        "the folder of “B/a/c/d” is a file", "the folder of “b/a/x” is a file",
      ]
    )
    #expect(error?.all[0].reason == "The file “b/A” comes from /Blueprints/API.swift:3.")
  }

  @Test(arguments: [["c", "c"], ["b/A.tf", "B/a.tf"], ["é", "É"], ["a/b/c", "a"], ["A/b", "a/B/c"], ["é", "É/a"]])
  func twoPathsThatConflict(paths: [String]) {
    #expect(throws: DiagnosticList.self) { try tree(paths[0], "x/y", paths[1]) }
  }
}
