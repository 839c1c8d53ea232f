import Diagnostics

/// The paths of files, which stay when the files themselves are gone.
struct FilePaths {
  private var all: [(path: String, location: SourceLocation)] = []
  /// What tells nearly always that nothing is wrong: the fingerprints of the files, and of the folders on the way to them.
  private var files: Set<UInt64> = []
  private var folders: Set<UInt64> = []
  /// Whether no two files have the same fingerprint, and all paths stay in the tree and are ASCII.
  private var arePlain = true

  /// Adds the path of a file, and returns whether it stays in the tree.
  mutating func add(_ file: File) -> Bool {
    all.append((file.path, file.location))
    let staysInTree = file.path.staysInTree
    if !note(file.path) || !staysInTree { arePlain = false }
    return staysInTree
  }

  /// Notes the fingerprints of a path, as FNV-1a makes them of small letters, and returns whether it is new and ASCII.
  private mutating func note(_ path: String) -> Bool {
    var path = path
    return path.withUTF8 { bytes in
      var print: UInt64 = 0xcbf2_9ce4_8422_2325
      var isASCII = true
      for byte in bytes {
        if byte == UInt8(ascii: "/") { folders.insert(print) }
        if byte >= 0x80 { isASCII = false }
        let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
        print = (print ^ UInt64(isCapital ? byte | 0x20 : byte)) &* 0x100_0000_01b3
      }
      return files.insert(print).inserted && isASCII
    }
  }

  /// Every path that leaves the tree, that another file has as well, or that goes through another file.
  ///
  /// Paths that differ in case alone count as one, since they are one on the file systems of macOS and Windows.
  var diagnostics: DiagnosticList {
    var diagnostics = DiagnosticList()
    if arePlain, files.isDisjoint(with: folders) { return diagnostics }
    let sorted = all.sorted { $0.path < $1.path }
    for file in sorted where !file.path.staysInTree {
      diagnostics.report(
        Diagnostic(
          .pathLeavesTheTree,
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
          .twoFilesOnePath,
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
    _ diagnostics: inout DiagnosticList
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
            .folderIsAFile,
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
}
