/// The paths of files, which stay when the files themselves are gone.
struct FilePaths {
  private var all: [(path: String, location: SourceLocation)] = []
  private var stayInTree = true

  /// Adds the path of a file, and returns whether it stays in the tree.
  mutating func add(_ file: File) -> Bool {
    all.append((file.path, file.location))
    let staysInTree = file.path.staysInTree
    if !staysInTree { stayInTree = false }
    return staysInTree
  }

  /// Every path that leaves the tree, that another file has as well, or that goes through another file.
  ///
  /// Paths that differ in case alone count as one, since they are one on the file systems of macOS and Windows.
  var diagnostics: Diagnostics {
    var diagnostics = Diagnostics()
    if areApart { return diagnostics }
    let sorted = all.sorted { $0.path < $1.path }
    for file in sorted where !file.path.staysInTree {
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

  /// Whether nothing is wrong, which a short look at the paths nearly always tells.
  ///
  /// With a sign behind each part that comes before all others, what lies in a folder comes right behind the folder.
  private var areApart: Bool {
    guard stayInTree, all.allSatisfy({ $0.path.utf8.allSatisfy { (1..<0x80).contains($0) } }) else { return false }
    let order = all.indices.sorted { all[$0].path.parts(comparedTo: all[$1].path).isBefore }
    return !zip(order, order.dropFirst()).contains { all[$0].path.parts(comparedTo: all[$1].path).isPrefix }
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
}

extension String {
  /// Whether an ASCII path comes before another one, and whether the other one is the same or lies in it. Letters count as small ones,
  /// and the end of a part comes before everything else, so that what lies in a folder comes right behind the folder.
  fileprivate func parts(comparedTo other: String) -> (isBefore: Bool, isPrefix: Bool) {
    var (path, other) = (self, other)
    return path.withUTF8 { path in
      other.withUTF8 { other in
        var index = 0
        while index < path.count, index < other.count, path[index].rank == other[index].rank { index += 1 }
        let mine = index < path.count ? path[index].rank : 0
        let theirs = index < other.count ? other[index].rank : 0
        return (mine == theirs ? path.count < other.count : mine < theirs, index == path.count && theirs == 0)
      }
    }
  }
}

extension UInt8 {
  /// Its place among the characters of paths.
  fileprivate var rank: UInt8 {
    switch self {
    case UInt8(ascii: "/"): 0
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): self | 0x20
    default: self
    }
  }
}
