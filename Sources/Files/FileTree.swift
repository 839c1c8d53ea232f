/// Files by path, before anything is written.
public struct FileTree: Hashable, Sendable {
  /// The files, sorted by path.
  public let files: [File]

  /// Puts files together, and refuses paths that leave the tree and paths that stand for one file.
  ///
  /// - Throws: every path that is not relative, has an empty, `.` or `..` part, or that another file has as well. Paths that
  ///   differ in case alone count as one, since they are one on the file systems of macOS and Windows.
  public init(_ files: [File]) throws(Diagnostics) {
    self.files = files.sorted { $0.path < $1.path }
    var diagnostics = Diagnostics()
    for file in self.files {
      let parts = file.path.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }) else { continue }
      diagnostics.report(
        Diagnostic(
          at: file.location,
          "the path “\(file.path)” leaves the tree",
          why: "Files are written below one folder, so a path is relative and has no empty, “.” or “..” part.",
          fix: "State a path like “api/infrastructure/terraform”."
        )
      )
    }
    let folded = self.files.map { (key: $0.path.lowercased(), file: $0) }.sorted { $0.key < $1.key }
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
    if diagnostics.hasErrors { throw diagnostics }
  }

  /// The paths, sorted.
  public var paths: [String] { files.map(\.path) }

  /// The file at `path`, if there is one.
  public subscript(path: String) -> File? { files.first { $0.path == path } }
}
