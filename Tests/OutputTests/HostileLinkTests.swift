import Diagnostics
import Files
import Foundation
import Output
import Support
import Testing

/// Links that lead out of the tree are not followed, and their targets do not change.
@Suite struct HostileLinkTests {
  /// Where a link may stand.
  enum Place: String, CaseIterable {
    case file = "api/main.tf"
    case newFile = "api/new.tf"
    case orphan = "gone/main.tf"
    case folder = "api"
    case newFolder = "new"
    case folderOfOrphan = "gone"
    case manifest = "groundplan.sha256"
    case journal = ".groundplan-journal"
  }

  /// The targets of links.
  enum Target: CaseIterable {
    case file, folder, nothing, itself, device, endlessDevice, top, root
  }

  private static let old = [file("api/main.tf", "old\n"), file("gone/main.tf", "old\n"), file("same.tf", "same\n")]
  private static let new = [
    file("api/main.tf", "new\n"), file("api/new.tf", "new\n"), file("new/main.tf", "new\n"), file("same.tf", "same\n"),
  ]

  private func withTree(_ body: (_ tree: URL, _ elsewhere: URL) throws -> Void) throws {
    try withTemporaryFolder { folder in
      let (tree, elsewhere) = (folder.appending(path: "tree"), folder.appending(path: "elsewhere"))
      try tree.put(Self.old)
      // Everything that is in the tree is there as well, so that following a link would find it.
      try elsewhere.put(Self.old + [file("main.tf", "old\n")])
      try body(tree, elsewhere)
    }
  }

  private func destination(of target: Target, _ place: Place, _ elsewhere: URL) -> String {
    switch target {
    case .file: elsewhere.appending(path: "main.tf").path
    case .folder: elsewhere.appending(path: "api").path
    case .nothing: "nowhere/at/all"
    case .itself: String(place.rawValue.split(separator: "/").last ?? "")
    case .device: "/dev/null"
    case .endlessDevice: "/dev/zero"
    case .top: "/"
    case .root: ".."
    }
  }

  @Test(arguments: Place.allCases, Target.allCases)
  func noLinkIsFollowed(place: Place, target: Target) throws {
    try withTree { tree, elsewhere in
      let path = tree.appending(path: place.rawValue).path
      try? FileManager.default.removeItem(atPath: path)
      try FileManager.default.createSymbolicLink(
        atPath: path,
        withDestinationPath: destination(of: target, place, elsewhere)
      )
      let outside = try elsewhere.snapshot
      let before = try names(in: tree)
      let error = #expect(throws: DiagnosticList.self) { try tree.put(Self.new) }
      #expect(error?.idsAndPaths == ["symbolic-link \(path)"])
      #expect(try elsewhere.snapshot == outside)
      #expect(try names(in: tree) == before)

      // Without the link, the next run is whole.
      try FileManager.default.removeItem(atPath: path)
      try tree.put(Self.new, overwriting: Self.new.map(\.path))
      #expect(try tree.plan(Self.new).changes.isEmpty)
      #expect(try elsewhere.snapshot == outside)
    }
  }

  /// The name of a staged file can be guessed.
  @Test(arguments: [".main.tf.groundplan-new", "api/.main.tf.groundplan-new", ".groundplan.sha256.groundplan-new"])
  func stagedFileIsNotWrittenThroughALink(name: String) throws {
    for make in [symlink, link, { _, path in mkfifo(path, 0o644) }] {
      try withTree { tree, elsewhere in
        let outside = try elsewhere.snapshot
        let path = tree.appending(path: name).path
        try #require(make(elsewhere.appending(path: "main.tf").path, path) == 0)
        let new = Self.new + [file("main.tf", "new\n")]
        try tree.put(new)
        #expect(try tree.plan(new).changes.isEmpty)
        #expect(try !tree.paths.contains { $0.contains("groundplan-new") })
        #expect(try elsewhere.snapshot == outside)
      }
    }
  }

  /// A hard link to a generated file keeps the old contents, since a file is replaced and not overwritten.
  @Test func hardLinksKeepTheirContents() throws {
    try withTree { tree, elsewhere in
      for path in ["api/main.tf", "gone/main.tf", Manifest.name] {
        let target = elsewhere.appending(path: path)
        try FileManager.default.removeItem(at: target)
        try #require(link(tree.appending(path: path).path, target.path) == 0)
      }
      let outside = try elsewhere.snapshot
      try tree.put(Self.new)
      #expect(try tree.plan(Self.new).changes.isEmpty)
      #expect(try elsewhere.snapshot == outside)
    }
  }

  /// Everything in the folder and where it points to, without going there.
  private func names(in folder: URL) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted().map { path in
      let target = try? FileManager.default.destinationOfSymbolicLink(atPath: folder.appending(path: path).path)
      return "\(path) \(target ?? "")"
    }
  }
}
