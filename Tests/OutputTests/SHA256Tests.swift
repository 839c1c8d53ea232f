import Foundation
import Output
import Support
import Testing

@Suite struct SHA256Tests {
  /// The vectors of NIST: [one block, two blocks](https://csrc.nist.gov/projects/cryptographic-standards-and-guidelines/example-values)
  /// and those of the [Cryptographic Algorithm Validation Program](https://csrc.nist.gov/projects/cryptographic-algorithm-validation-program).
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
    (String(repeating: "a", count: 1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
  ])
  func publishedVectors(text: String, hash: String) {
    #expect(SHA256.hash(Array(text.utf8)).description == hash)
  }

  /// Messages of every length around the ends of blocks, compared with `sha256sum`.
  @Test func everyLength() throws {
    var generator = SeededGenerator()
    try withTemporaryFolder { folder in
      var lines = ""
      for length in 0...200 {
        let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
        try Data(bytes).write(to: folder.appending(path: "\(length)"))
        lines += "\(SHA256.hash(bytes))  \(length)\n"
      }
      let output = try Tool("sha256sum", from: "coreutils").run((0...200).map { "\($0)" }, in: folder)
      #expect(output.text == lines)
    }
  }

  @Test func digitsAreRead() {
    let digest = SHA256.hash([])
    #expect(SHA256.Digest(digest.description.utf8) == digest)
    #expect(SHA256.Digest(digest.description.uppercased().utf8) == digest)
    #expect(SHA256.Digest(digest.description.utf8.dropLast()) == nil)
    #expect(SHA256.Digest(digest.description.utf8.dropLast() + Array("g".utf8)) == nil)
  }
}
