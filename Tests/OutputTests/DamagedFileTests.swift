import Diagnostics
import Files
import Foundation
import Output
import Support
import Testing

/// Files that are empty or break off, as a power failure leaves them, since nothing is synced to the device.
@Suite struct DamagedFileTests {
  private let files = [file("a/main.tf", "one = 1\ntwo = 2\n"), file("b/main.tf", "x\n")]
  private let changed = [file("a/main.tf", "one = 3\n"), file("b/main.tf", "x\n")]

  private func withTree(_ contents: Data, _ body: (URL) throws -> Void) throws {
    try withTemporaryFolder { folder in
      try folder.put(files)
      try contents.write(to: folder.appending(path: "a/main.tf"))
      try body(folder)
    }
  }

  /// Every length that the file may have, and zeros in place of the rest.
  @Test(arguments: [false, true]) func everyBeginningIsRepaired(hasZeros: Bool) throws {
    let whole = files[0].contents
    try withTree(Data()) { folder in
      for length in 0..<whole.count {
        let zeros = [UInt8](repeating: 0, count: hasZeros ? whole.count - length : 0)
        try Data(whole[..<length] + zeros).write(to: folder.appending(path: "a/main.tf"))
        #expect(try folder.states(files) == ["incomplete a/main.tf", "current b/main.tf"])
        try folder.put(files)
        #expect(try folder.text(of: "a/main.tf") == files[0].text)
      }
    }
  }

  /// The blueprint has changed since. Of an empty file nothing can be lost. What breaks off cannot be told from an edit.
  @Test func onlyAnEmptyFileIsRepairedIfTheBlueprintHasChanged() throws {
    try withTree(Data()) { folder in
      #expect(try folder.states(changed) == ["incomplete a/main.tf", "current b/main.tf"])
      let beginning = Data(files[0].contents.dropLast(3))
      try beginning.write(to: folder.appending(path: "a/main.tf"))
      #expect(try folder.states(changed) == ["modified a/main.tf", "current b/main.tf"])
      #expect(throws: DiagnosticList.self) { try folder.put(changed) }
    }
  }

  @Test func emptyOrphanIsDeleted() throws {
    try withTree(Data()) { folder in
      #expect(try folder.states([files[1]]) == ["orphaned a/main.tf", "current b/main.tf"])
      try folder.put([files[1]])
      #expect(try folder.paths == ["b", "b/main.tf"])
    }
  }

  /// After a power failure, the manifest may be empty too.
  @Test func emptyManifestIsWrittenAgain() throws {
    try withTree(Data()) { folder in
      let manifest = try folder.text(of: Manifest.name)
      try folder.write("", to: Manifest.name)
      #expect(try folder.states(files) == ["incomplete a/main.tf", "current b/main.tf"])
      try folder.put(files)
      #expect(try folder.text(of: Manifest.name) == manifest)
    }
  }

  /// Without a line in the manifest, a file with some contents was not generated.
  @Test func beginningThatWasNotGeneratedIsKept() throws {
    try withTree(Data(files[0].contents.dropLast(3))) { folder in
      try folder.remove(Manifest.name)
      #expect(try folder.states(files) == ["unmanaged a/main.tf", "current b/main.tf"])
    }
  }

  @Test func moreThanTheBlueprintGeneratesIsAnEdit() throws {
    try withTree(Data(files[0].contents + [0])) { folder in
      let states = try folder.states(files)
      #expect(states == ["modified a/main.tf", "current b/main.tf"])
    }
  }
}
