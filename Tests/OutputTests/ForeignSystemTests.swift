import Diagnostics
import Files
import Foundation
import Output
import Support
import Testing

/// Trees on other systems: with the line endings of Windows, and on file systems that do not store permissions.
@Suite struct ForeignSystemTests {
  private let old = [
    file("a/main.tf", "one = 1\n"), file("plan", "terraform plan\n", header: "#!/bin/sh", isExecutable: true),
  ]
  private let new = [
    file("a/main.tf", "one = 2\n"), file("plan", "terraform apply\n", header: "#!/bin/sh", isExecutable: true),
  ]

  // MARK: - Line endings

  /// As Git does at a checkout with `core.autocrlf`.
  private func convert(_ folder: URL) throws {
    for path in old.map(\.path) + [Manifest.name] {
      let handle = try FileHandle(forUpdating: folder.appending(path: path))
      let text = try folder.text(of: path).replacing("\n", with: "\r\n")
      try handle.truncate(atOffset: 0)
      try handle.write(contentsOf: Data(text.utf8))
      try handle.close()
    }
  }

  @Test func fileWithTheLineEndingsOfWindowsIsNoEdit() throws {
    try withTemporaryFolder { folder in
      for files in [old, new] {
        try folder.put(old)
        try convert(folder)
        #expect(try folder.states(files) == ["outdated a/main.tf", "outdated plan"])
        let plan = try folder.put(files)
        #expect(
          plan.files.map(\.differsInLineEndings) == [files == old, true, files == old].map { $0 && files == old }
        )
        #expect(try folder.text(of: "a/main.tf") == files[0].text)
        #expect(try folder.plan(files).changes.isEmpty)
      }
    }
  }

  @Test func orphanWithTheLineEndingsOfWindowsIsDeleted() throws {
    try withTemporaryFolder { folder in
      try folder.put(old)
      try convert(folder)
      #expect(try folder.states([old[1]]) == ["orphaned a/main.tf", "outdated plan"])
      try folder.put([old[1]])
      #expect(try folder.paths == ["plan"])
    }
  }

  /// A file that the manifest does not have, and that is the generated one.
  @Test func lineEndingsOfWindowsWithoutAManifest() throws {
    try withTemporaryFolder { folder in
      try folder.put(old)
      try convert(folder)
      try folder.remove(Manifest.name)
      #expect(try folder.states(old) == ["outdated a/main.tf", "outdated plan"])
      #expect(try folder.states(new) == ["unmanaged a/main.tf", "unmanaged plan"])
    }
  }

  /// A checkout by Git itself, without and with the line of `.gitattributes` that `init` writes.
  @Test(arguments: [nil, "* text=auto eol=lf\n"]) func checkoutWithAutocrlf(attributes: String?) throws {
    let git = try Tool("git", from: "your system's packages")
    try withTemporaryFolder { folder in
      let repository = folder.appending(path: "repository")
      try repository.put(old)
      if let attributes { try repository.write(attributes, to: ".gitattributes") }
      try git.run(["init", "-q"], in: repository)
      try git.run(["add", "."], in: repository)
      let author = ["-c", "user.name=a", "-c", "user.email=a@example.com"]
      try git.run(author + ["commit", "-q", "-m", "Tree"], in: repository)
      try git.run(["-c", "core.autocrlf=true", "clone", "-q", repository.path, "clone"], in: folder)
      let clone = folder.appending(path: "clone")
      let state = attributes == nil ? "outdated" : "current"
      #expect(try clone.states(old) == ["\(state) a/main.tf", "\(state) plan"])
      #expect(try clone.plan(old).changes.isEmpty == (attributes != nil))
    }
  }

  // MARK: - Permissions

  private func makeEverythingExecutable(_ folder: URL) throws {
    for path in old.map(\.path) + [Manifest.name] {
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.appending(path: path).path)
    }
  }

  /// On such a file system `generate` cannot change it, so the files would be outdated for ever.
  @Test func everythingIsExecutable() throws {
    try withTemporaryFolder { folder in
      try folder.put(old)
      try makeEverythingExecutable(folder)
      #expect(try folder.plan(old).changes.isEmpty)
      let plan = try folder.plan(new)
      #expect(plan.changes.map(\.path) == ["a/main.tf", Manifest.name, "plan"])
      #expect(plan.changes.allSatisfy { !String(decoding: $0.diff.text, as: UTF8.self).contains("mode 100") })
    }
  }

  /// Where permissions are stored, the manifest is not executable, and a wrong permission is corrected.
  @Test func oneFileIsExecutable() throws {
    try withTemporaryFolder { folder in
      try folder.put(old)
      for (path, mode) in [("a/main.tf", 0o755), ("plan", 0o644)] {
        try FileManager.default.setAttributes(
          [.posixPermissions: mode],
          ofItemAtPath: folder.appending(path: path).path
        )
      }
      #expect(try folder.states(old) == ["outdated a/main.tf", "outdated plan"])
      let before = try folder.snapshot
      try folder.put(old)
      #expect(try folder.snapshot["a/main.tf"] != before["a/main.tf"])
      #expect(try folder.plan(old).changes.isEmpty)
    }
  }
}
