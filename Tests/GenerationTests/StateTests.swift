import Files
import Foundation
import Generation
import Support
import Testing

/// What a file on disk is taken for, and what is done with it.
@Suite struct StateTests {
  private let old = [file("api/main.tf", "old\n")]
  private let new = [file("api/main.tf", "new\n")]

  private func withTree(_ body: (URL, Destination) throws -> Void) throws {
    try withTemporaryFolder { folder in
      try Destination(folder).put(old)
      try body(folder, Destination(folder))
    }
  }

  /// Runs, and expects that it stops before it writes anything.
  private func expectStop(_ folder: URL, _ files: [File], _ reason: Obstacle.Reason, overwriting: [String] = []) throws
  {
    let before = try folder.snapshot
    let others = [file("a.tf", "a\n"), file("z.tf", "z\n")]
    let obstacles = #expect(throws: Obstacles.self) {
      try Destination(folder).put(files + others, overwriting: overwriting)
    }
    #expect(obstacles?.all.map(\.reason) == [reason])
    #expect(try folder.snapshot == before)
  }

  @Test func outdatedFileIsReplaced() throws {
    try withTree { folder, destination in
      #expect(try destination.states(new) == ["outdated api/main.tf"])
      try destination.put(new)
      #expect(try folder.text(of: "api/main.tf").hasSuffix("new\n"))
    }
  }

  @Test func missingFileIsWritten() throws {
    try withTree { folder, destination in
      try folder.remove("api")
      #expect(try destination.states(new) == ["missing api/main.tf"])
      try destination.put(new)
      #expect(try destination.states(new) == ["current api/main.tf"])
    }
  }

  @Test func editedFileStopsTheRun() throws {
    try withTree { folder, destination in
      try folder.write("by hand\n", to: "api/main.tf")
      #expect(try destination.states(new) == ["edited api/main.tf"])
      #expect(try destination.states(old) == ["edited api/main.tf"])
      try expectStop(folder, new, .edited("api/main.tf"))
      #expect(
        try destination.survey(new).obstacles.map(\.description) == [
          """
          \(folder.path)/api/main.tf: error: this file was edited by hand
            It is not what was generated last, and whoever edited it would lose that.
            Move the change into the blueprint; or replace the file with `generate --overwrite api/main.tf`; or give it to \
          Groundplan with `adopt api/main.tf`: then the next `generate` replaces it.
          """
        ]
      )
    }
  }

  @Test func foreignFileStopsTheRun() throws {
    try withTree { folder, destination in
      try folder.write("by hand\n", to: "web/main.tf")
      let web = [file("web/main.tf", "ours\n")]
      #expect(try destination.states(old + web) == ["current api/main.tf", "foreign web/main.tf"])
      try expectStop(folder, old + web, .foreign("web/main.tf"))
      #expect(
        try destination.survey(old + web).obstacles.map(\.description) == [
          """
          \(folder.path)/web/main.tf: error: this file was not generated
            The blueprint gives a file of this name, and whoever wrote this one would lose it.
            Take its content into the blueprint, or move it away; or replace it with `generate --overwrite web/main.tf`; or \
          give it to Groundplan with `adopt web/main.tf`: then the next `generate` replaces it.
          """
        ]
      )
    }
  }

  /// The change has been moved into the blueprint: only the manifest is written.
  @Test func editedFileThatTheBlueprintGivesIsCurrent() throws {
    try withTree { folder, destination in
      try folder.write(new[0].text, to: "api/main.tf")
      #expect(try destination.put(new).findings.map(\.state) == [.current, .outdated])
      try Tool("sha256sum", from: "coreutils").run(["--check", Manifest.name], in: folder)
      #expect(try destination.states(old) == ["outdated api/main.tf"])
    }
  }

  /// Without a manifest nothing that exists is overwritten, not even what has the header; what is the same enters it.
  @Test func withoutAManifestNothingIsOverwritten() throws {
    try withTree { folder, destination in
      try folder.remove(Manifest.name)
      #expect(try destination.states(new) == ["foreign api/main.tf"])
      try expectStop(folder, new, .foreign("api/main.tf"))
      #expect(try destination.states(old) == ["current api/main.tf"])
      try destination.put(old)
      try destination.put(new)
      #expect(try folder.text(of: "api/main.tf").hasSuffix("new\n"))
    }
  }

  @Test(arguments: [true, false]) func whatIsAskedForIsOverwritten(isForeign: Bool) throws {
    try withTree { folder, destination in
      if isForeign { try folder.remove(Manifest.name) }
      try folder.write("by hand\n", to: "api/main.tf")
      try folder.write("by hand\n", to: "web/main.tf")
      let web = file("web/main.tf", "ours\n")
      try expectStop(folder, new + [web], .foreign("web/main.tf"), overwriting: ["api/main.tf"])
      try destination.put(new, overwriting: ["api/main.tf"])
      #expect(try folder.text(of: "api/main.tf").hasSuffix("new\n"))
      #expect(try destination.states(old) == ["outdated api/main.tf"])
    }
  }

  @Test(arguments: [true, false]) func adoptedFileIsReplacedByTheNextRun(isForeign: Bool) throws {
    try withTree { folder, destination in
      if isForeign { try folder.remove(Manifest.name) }
      try folder.write("by hand\n", to: "api/main.tf")
      try destination.adopt(["api/main.tf"])
      #expect(try folder.text(of: "api/main.tf") == "by hand\n")
      #expect(try folder.paths == ["api", "api/main.tf"])
      #expect(try destination.states(new) == ["outdated api/main.tf"])
      try destination.put(new)
      #expect(try folder.text(of: "api/main.tf").hasSuffix("new\n"))
    }
  }

  /// Each side of a merge is what one of the two branches has generated.
  @Test(arguments: ["left\n", "right\n", "old\n"])
  func conflictInTheManifestSolvesItself(onDisk: String) throws {
    try withTree { folder, destination in
      var sides: [String] = []
      for side in ["left\n", "right\n"] {
        try destination.put([file("api/main.tf", side)])
        sides.append(try folder.text(of: Manifest.name))
      }
      let base = SHA256.hash(old[0].contents)
      let conflict =
        "<<<<<<< HEAD\n\(sides[0])||||||| base\n\(base)  api/main.tf\n=======\n\(sides[1])>>>>>>> feature\n"
      try folder.write(conflict, to: Manifest.name)
      try folder.write(file("", onDisk).text, to: "api/main.tf")
      #expect(try destination.states(new) == ["outdated api/main.tf"])
      #expect(try destination.survey(new).findings.map(\.state) == [.outdated, .outdated])
      try destination.put(new)
      #expect(try folder.text(of: Manifest.name) == "\(SHA256.hash(new[0].contents))  api/main.tf\n")
    }
  }

  /// Even where all files are what the blueprint gives.
  @Test func manifestWithAConflictIsNotCurrent() throws {
    try withTree { folder, destination in
      let line = try folder.text(of: Manifest.name)
      for text in [
        "<<<<<<< HEAD\n\(line)=======\n\(line)>>>>>>> feature\n", line + line, "",
        "\(SHA256.hash([]))  gone.tf\n\(line)",
      ] {
        try folder.write(text, to: Manifest.name)
        #expect(try destination.survey(old).pending.map(\.path) == [Manifest.name], "\(text)")
        try destination.put(old)
        #expect(try folder.text(of: Manifest.name) == line)
      }
    }
  }

  /// A hash that is wrong can make a file count as edited. It never has one replaced, and writing puts it right.
  @Test func wrongHashIsPutRight() throws {
    try withTree { folder, destination in
      let line = try folder.text(of: Manifest.name)
      try folder.write("\(SHA256.hash([]))  api/main.tf\n", to: Manifest.name)
      #expect(try destination.states(new) == ["edited api/main.tf"])
      try destination.put(old)
      #expect(try folder.text(of: Manifest.name) == line)
    }
  }

  @Test func manifestThatIsNoneIsToldWithItsLine() throws {
    try withTree { folder, destination in
      try folder.write(try folder.text(of: Manifest.name) + "nonsense\n", to: Manifest.name)
      let obstacle = #expect(throws: Obstacle.self) { try destination.put(new) }
      #expect(
        obstacle?.description == """
          \(folder.path)/groundplan.sha256: error: line 2 is not one of `sha256sum`
            The manifest says which files were generated. Without it, one that somebody has edited could be lost.
            Take the manifest from Git, or put the line right. The marks of a merge conflict may stay.
          """
      )
    }
  }

  @Test(arguments: [Manifest.name, ".groundplan-journal", "api/.main.tf.groundplan-new"])
  func namesOfGroundplanAreRefused(path: String) throws {
    try withTree { folder, _ in try expectStop(folder, old + [file(path, "")], .reserved) }
  }
}
