import Diagnostics
import Files
import Foundation
import Output
import Support
import Testing

/// The states of files on disk, and the changes that follow from them.
@Suite struct StateTests {
  private let old = [file("api/main.tf", "old\n")]
  private let new = [file("api/main.tf", "new\n")]

  private func withTree(_ body: (URL) throws -> Void) throws {
    try withTemporaryFolder { folder in
      try folder.put(old)
      try body(folder)
    }
  }

  /// Runs, and expects that it stops before it writes anything.
  private func expectStop(_ folder: URL, _ files: [File], _ error: String, overwriting: [String] = []) throws {
    let before = try folder.snapshot
    let others = [file("a.tf", "a\n"), file("z.tf", "z\n")]
    let errors = #expect(throws: DiagnosticList.self) {
      try folder.put(files + others, overwriting: overwriting)
    }
    #expect(errors?.idsAndPaths == [error])
    #expect(try folder.snapshot == before)
  }

  @Test func outdatedFileIsReplaced() throws {
    try withTree { folder in
      #expect(try folder.states(new) == ["outdated api/main.tf"])
      try folder.put(new)
      #expect(try folder.text(of: "api/main.tf").hasSuffix("new\n"))
    }
  }

  @Test func missingFileIsWritten() throws {
    try withTree { folder in
      try folder.remove("api")
      #expect(try folder.states(new) == ["missing api/main.tf"])
      try folder.put(new)
      #expect(try folder.states(new) == ["current api/main.tf"])
    }
  }

  @Test func modifiedFileStopsTheRun() throws {
    try withTree { folder in
      try folder.write("by hand\n", to: "api/main.tf")
      #expect(try folder.states(new) == ["modified api/main.tf"])
      #expect(try folder.states(old) == ["modified api/main.tf"])
      try expectStop(folder, new, "modified-file \(folder.path)/api/main.tf")
    }
  }

  @Test func unmanagedFileStopsTheRun() throws {
    try withTree { folder in
      try folder.write("by hand\n", to: "web/main.tf")
      let web = [file("web/main.tf", "ours\n")]
      #expect(try folder.states(old + web) == ["current api/main.tf", "unmanaged web/main.tf"])
      try expectStop(folder, old + web, "unmanaged-file \(folder.path)/web/main.tf")
    }
  }

  /// The change has been moved into the blueprint: only the manifest is written.
  @Test func modifiedFileThatTheBlueprintGeneratesIsCurrent() throws {
    try withTree { folder in
      try folder.write(new[0].text, to: "api/main.tf")
      #expect(try folder.put(new).files.map(\.state) == [.current, .outdated])
      try Tool("sha256sum", from: "coreutils").run(["--check", Manifest.name], in: folder)
      #expect(try folder.states(old) == ["outdated api/main.tf"])
    }
  }

  /// Without a manifest no file is overwritten, not even one with the header. Files that are current are added to it.
  @Test func withoutAManifestNothingIsOverwritten() throws {
    try withTree { folder in
      try folder.remove(Manifest.name)
      #expect(try folder.states(new) == ["unmanaged api/main.tf"])
      try expectStop(folder, new, "unmanaged-file \(folder.path)/api/main.tf")
      #expect(try folder.states(old) == ["current api/main.tf"])
      try folder.put(old)
      try folder.put(new)
      #expect(try folder.text(of: "api/main.tf").hasSuffix("new\n"))
    }
  }

  @Test(arguments: [true, false]) func confirmedFileIsOverwritten(isUnmanaged: Bool) throws {
    try withTree { folder in
      if isUnmanaged { try folder.remove(Manifest.name) }
      try folder.write("by hand\n", to: "api/main.tf")
      try folder.write("by hand\n", to: "web/main.tf")
      let web = file("web/main.tf", "ours\n")
      try expectStop(folder, new + [web], "unmanaged-file \(folder.path)/web/main.tf", overwriting: ["api/main.tf"])
      try folder.put(new, overwriting: ["api/main.tf"])
      #expect(try folder.text(of: "api/main.tf").hasSuffix("new\n"))
      #expect(try folder.states(old) == ["outdated api/main.tf"])
    }
  }

  @Test(arguments: [true, false]) func adoptedFileIsReplacedByTheNextRun(isUnmanaged: Bool) throws {
    try withTree { folder in
      if isUnmanaged { try folder.remove(Manifest.name) }
      try folder.write("by hand\n", to: "api/main.tf")
      try folder.adopt(["api/main.tf"])
      #expect(try folder.text(of: "api/main.tf") == "by hand\n")
      #expect(try folder.paths == ["api", "api/main.tf"])
      #expect(try folder.states(new) == ["outdated api/main.tf"])
      try folder.put(new)
      #expect(try folder.text(of: "api/main.tf").hasSuffix("new\n"))
    }
  }

  /// Each side of a merge has the hash of the file that was generated on its branch.
  @Test(arguments: ["left\n", "right\n", "old\n"])
  func mergeConflictInTheManifestIsResolved(onDisk: String) throws {
    try withTree { folder in
      var sides: [String] = []
      for side in ["left\n", "right\n"] {
        try folder.put([file("api/main.tf", side)])
        sides.append(try folder.text(of: Manifest.name))
      }
      let base = SHA256.hash(old[0].contents)
      let conflict =
        "<<<<<<< HEAD\n\(sides[0])||||||| base\n\(base)  api/main.tf\n=======\n\(sides[1])>>>>>>> feature\n"
      try folder.write(conflict, to: Manifest.name)
      try folder.write(file("", onDisk).text, to: "api/main.tf")
      #expect(try folder.states(new) == ["outdated api/main.tf"])
      #expect(try folder.plan(new).files.map(\.state) == [.outdated, .outdated])
      try folder.put(new)
      #expect(try folder.text(of: Manifest.name) == "\(SHA256.hash(new[0].contents))  api/main.tf\n")
    }
  }

  /// Even if all other files are current.
  @Test func manifestWithAConflictIsNotCurrent() throws {
    try withTree { folder in
      let line = try folder.text(of: Manifest.name)
      for text in [
        "<<<<<<< HEAD\n\(line)=======\n\(line)>>>>>>> feature\n", line + line, "",
        "\(SHA256.hash([]))  gone.tf\n\(line)",
      ] {
        try folder.write(text, to: Manifest.name)
        #expect(try folder.plan(old).changes.map(\.path) == [Manifest.name], "\(text)")
        try folder.put(old)
        #expect(try folder.text(of: Manifest.name) == line)
      }
    }
  }

  /// A wrong hash can make a file count as modified, and never makes one be replaced. Generating corrects it.
  @Test func wrongHashIsCorrected() throws {
    try withTree { folder in
      let line = try folder.text(of: Manifest.name)
      try folder.write("\(SHA256.hash([]))  api/main.tf\n", to: Manifest.name)
      #expect(try folder.plan(old).changes.map(\.path) == [Manifest.name])
      #expect(try folder.states(new) == ["modified api/main.tf"])
      try folder.put(old)
      #expect(try folder.text(of: Manifest.name) == line)
    }
  }

  @Test func malformedManifestIsReportedWithItsLine() throws {
    try withTree { folder in
      try folder.write(try folder.text(of: Manifest.name) + "nonsense\n", to: Manifest.name)
      let error = #expect(throws: DiagnosticList.self) { try folder.put(new) }
      #expect(error?.idsAndPaths == ["malformed-manifest \(folder.path)/groundplan.sha256"])
      #expect(error?.all.map(\.summary) == ["line 2 of the manifest is malformed"])
    }
  }

  @Test(arguments: [Manifest.name, "api/.groundplan-journal", "api/.main.tf.groundplan-new/main.tf"])
  func reservedNamesAreRefused(path: String) throws {
    try withTree { folder in try expectStop(folder, old + [file(path, "")], "reserved-file-name ") }
  }
}
