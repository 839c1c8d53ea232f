import Diagnostics
import Files
import Testing

@Suite struct EstateTests {
  /// An estate with files of these paths, after a first attempt.
  private struct Listed: Estate {
    let paths: [String]

    func makeFiles(into sink: any FileSink) throws(DiagnosticList) -> DiagnosticList {
      sink.add(File("of/the/first/attempt", [], at: .init("/Blueprints/API.swift", 1)))
      sink.restart()
      for (index, path) in paths.enumerated() {
        sink.add(File(path, [], at: .init("/Blueprints/API.swift", UInt(index) + 1)))
      }
      return DiagnosticList()
    }

    func inventory() throws(DiagnosticList) -> Inventory { Inventory(roots: [], modules: []) }

    func origins(of path: String) throws(DiagnosticList) -> Origins? { nil }
  }

  private final class Paths: FileSink {
    private(set) var all: [String] = []
    func add(_ file: File) { all.append(file.path) }
    func restart() { all = [] }
  }

  @Test func filesComeInTheirOrder() throws {
    let (estate, sink) = (Listed(paths: ["b/main.tf", "a.tf"]), Paths())
    try estate.files(into: sink)
    #expect(sink.all == ["b/main.tf", "a.tf"])
    #expect(try estate.files().paths == ["a.tf", "b/main.tf"])
  }

  /// A sink never sees a path that leaves the tree, and both ways tell the same.
  @Test func pathsAreChecked() {
    let (estate, sink) = (Listed(paths: ["a/Main.tf", "../b", "/c", "a/main.tf", "d", "d"]), Paths())
    let error = #expect(throws: DiagnosticList.self) { try estate.files(into: sink) }
    #expect(
      error?.all.map(\.summary) == [
        "the path “../b” leaves the tree", "the path “/c” leaves the tree", "two files have the path “a/main.tf”",
        "two files have the path “d”",
      ]
    )
    let other = #expect(throws: DiagnosticList.self) { try estate.files() }
    #expect(error == other)
    #expect(sink.all == ["a/Main.tf", "a/main.tf", "d", "d"])
  }
}
