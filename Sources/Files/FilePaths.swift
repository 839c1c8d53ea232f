/// The paths of files, which stay when the files themselves are gone.
struct FilePaths {
  private var all: [(path: String, location: SourceLocation)] = []

  /// Adds the path of a file, and returns whether it stays in the tree.
  mutating func add(_ file: File) -> Bool {
    all.append((file.path, file.location))
    return Self.staysInTree(file.path)
  }

  /// Every path that leaves the tree, that another file has as well, or that goes through another file.
  ///
  /// Paths that differ in case alone count as one, since they are one on the file systems of macOS and Windows.
  var diagnostics: Diagnostics {
    var diagnostics = Diagnostics()
    let sorted = all.sorted { $0.path < $1.path }
    for file in sorted where !Self.staysInTree(file.path) {
      diagnostics.report(
        Diagnostic(
          at: file.location,
          "the path “\(file.path)” leaves the tree",
          why: "Files are written below one folder, so a path is relative and has no empty, “.” or “..” part.",
          fix: "State a path like “api/infrastructure/terraform”."
        )
      )
    }
    let folded = sorted.map { (key: $0.path.lowercased(), file: $0) }.sorted { $0.key < $1.key }
    for (first, second) in zip(folded, folded.dropFirst()) where first.key == second.key {
      diagnostics.report(
        Diagnostic(
          at: second.file.location,
          "two files have the path “\(second.file.path)”",
          why: "The other comes from \(first.file.location), and one would replace the other.",
          fix: "Give one of the two another name or folder."
        )
      )
    }
    reportFilesAsFolders(folded, &diagnostics)
    return diagnostics
  }

  private func reportFilesAsFolders(
    _ folded: [(key: String, file: (path: String, location: SourceLocation))],
    _ diagnostics: inout Diagnostics
  ) {
    let byKey = Dictionary(folded.map { ($0.key[...], $0.file) }) { first, _ in first }
    var checked: Substring = ""
    for (key, file) in folded {
      var folder = key[...]
      while let slash = folder.utf8.lastIndex(of: UInt8(ascii: "/")), folder[..<slash] != checked {
        folder = folder[..<slash]
        guard let other = byKey[folder] else { continue }
        diagnostics.report(
          Diagnostic(
            at: file.location,
            "the folder of “\(file.path)” is a file",
            why: "The file “\(other.path)” comes from \(other.location).",
            fix: "Give one of the two another name or folder."
          )
        )
      }
      if let slash = key.utf8.lastIndex(of: UInt8(ascii: "/")) { checked = key[..<slash] }
    }
  }

  private static func staysInTree(_ path: String) -> Bool {
    path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .allSatisfy { !$0.isEmpty && !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8) }
  }
}
