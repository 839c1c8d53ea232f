import CSHA256
import Foundation
import Generation
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

  /// Every length around the ends of blocks, whole and in pieces, against the program of everybody's system.
  @Test func everyLengthAndEveryPiece() throws {
    var generator = SeededGenerator()
    try withTemporaryFolder { folder in
      var digests: [String] = []
      for length in 0...200 {
        let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
        try Data(bytes).write(to: folder.appending(path: "\(length)"))
        var hash = SHA256()
        var rest = bytes[...]
        while !rest.isEmpty {
          let piece = rest.prefix(generator.int(1...100))
          piece.withUnsafeBytes { hash.update($0) }
          rest = rest.dropFirst(piece.count)
        }
        let digest = hash.finish()
        #expect(digest == SHA256.hash(bytes))
        digests.append("\(digest)  \(length)\n")
      }
      let names = (0...200).map { "\($0)" }
      let output = try Tool("sha256sum", from: "coreutils").run(names, in: folder)
      #expect(output.text == digests.joined())
    }
  }

  /// What the processor has instructions for gives what is computed without them, from any words on.
  @Test func instructionsGiveTheSame() {
    var generator = SeededGenerator()
    for _ in 0..<1000 {
      let count = generator.int(0...4)
      let blocks = (0..<count * 64).map { _ in UInt8.random(in: 0...255, using: &generator) }
      var words = (0..<8).map { _ in UInt32.random(in: 0...UInt32.max, using: &generator) }
      var others = words
      groundplan_sha256_add(&words, blocks, count)
      groundplan_sha256_add_anywhere(&others, blocks, count)
      #expect(words == others)
    }
  }

  @Test func digitsAreRead() {
    let digest = SHA256.hash([])
    #expect(SHA256.Digest(digest.utf8) == digest)
    #expect(SHA256.Digest(digest.description.uppercased().utf8) == digest)
    #expect(SHA256.Digest(digest.utf8.dropLast()) == nil)
    #expect(SHA256.Digest(digest.utf8.dropLast() + [UInt8(ascii: "g")]) == nil)
  }
}
