import Foundation
import Output
import Support
import Testing

@Suite struct ManifestTests {
  private static let one = SHA256.hash(Array("1".utf8))
  private static let two = SHA256.hash(Array("2".utf8))

  private func manifest(_ lines: String...) throws(Manifest.MalformedLine) -> Manifest {
    try Manifest(Array(lines.map { "\($0)\n" }.joined().utf8))
  }

  @Test func linesAreSortedByPath() {
    var manifest = Manifest()
    manifest.add(Self.one, for: "b/main.tf")
    manifest.add(Self.two, for: "a/main.tf")
    #expect(String(decoding: manifest.text, as: UTF8.self) == "\(Self.two)  a/main.tf\n\(Self.one)  b/main.tf\n")
  }

  /// `sha256sum` reads the lines of a manifest, and a manifest reads the lines of `sha256sum`, for every kind of file name.
  @Test(arguments: ["main.tf", "with space", "back\\slash", "new\nline", "return\rhere", "*star", " lead", "é"])
  func sha256sumReadsAndWritesTheSame(name: String) throws {
    try withTemporaryFolder { folder in
      let sha256sum = try Tool("sha256sum", from: "coreutils")
      try folder.write("1", to: name)
      var manifest = Manifest()
      manifest.add(Self.one, for: name)
      let written = try sha256sum.run([name], in: folder).text
      #expect(written == String(decoding: manifest.text, as: UTF8.self))
      #expect(try Manifest(Array(written.utf8)) == manifest)
      try Data(manifest.text).write(to: folder.appending(path: Manifest.name))
      try sha256sum.run(["--check", "--strict", "--quiet", Manifest.name], in: folder)
    }
  }

  @Test func bothSidesOfAMergeCount() throws {
    let manifest = try manifest(
      "<<<<<<< HEAD",
      "\(Self.one)  a",
      "||||||| 1234567",
      "\(SHA256.hash([]))  a",
      "=======",
      "\(Self.two)  a",
      "\(Self.two)  b",
      ">>>>>>> other branch"
    )
    #expect(manifest["a"] == [Self.one, SHA256.hash([]), Self.two])
    #expect(manifest["b"] == [Self.two])
  }

  @Test func endsOfLinesMayBeThoseOfWindows() throws {
    #expect(try manifest("\(Self.one)  a\r", "\r") == manifest("\(Self.one)  a"))
  }

  @Test(arguments: [
    "a", "0123  a", "\(SHA256.hash([]))a", "\(SHA256.hash([])) a", "\(SHA256.hash([]))  ", "# a comment", "<<<<<<<<",
    "\(SHA256.hash([]))  /etc/passwd", "\(SHA256.hash([]))  ../a", "\(SHA256.hash([]))  a/../../b",
    "\(SHA256.hash([]))  a//b", "\(SHA256.hash([]))  ./a", "\\\(SHA256.hash([]))  a\\x", "\\\(SHA256.hash([]))  a\\",
  ])
  func otherLinesAreErrors(line: String) {
    let error = #expect(throws: Manifest.MalformedLine.self) { try manifest("\(Self.one)  a", line) }
    #expect(error?.number == 2)
  }
}
