public import Diagnostics

/// Files by path, before anything is written.
public struct FileTree: Hashable, Sendable {
  /// The files, sorted by path.
  public let files: [File]
  /// What is wrong with the blueprint and does not stop the run.
  public let warnings: DiagnosticList

  /// Puts files together, and refuses paths that leave the tree, that stand for one file, or for a file and a folder.
  ///
  /// - Throws: every path that is not relative, has an empty, `.` or `..` part, or that another file has as well. Paths that
  ///   differ in case alone count as one, since they are one on the file systems of macOS and Windows.
  public init(_ files: [File], warnings: DiagnosticList = DiagnosticList()) throws(DiagnosticList) {
    self.files = files.sorted { $0.path < $1.path }
    self.warnings = warnings
    var paths = FilePaths()
    for file in self.files { _ = paths.add(file) }
    let diagnostics = paths.diagnostics
    if diagnostics.hasErrors { throw diagnostics }
  }

  /// The paths, sorted.
  public var paths: [String] { files.map(\.path) }

  /// The file at `path`, if there is one.
  public subscript(path: String) -> File? { files.first { $0.path == path } }
}
