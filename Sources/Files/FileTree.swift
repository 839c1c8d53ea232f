public import Diagnostics

/// The files that a blueprint generates.
public struct FileTree: Hashable, Sendable {
  /// The files, sorted by path.
  public let files: [File]
  /// The warnings of the blueprint, which do not prevent the files from being written.
  public let warnings: DiagnosticList

  /// Puts files together.
  ///
  /// - Throws: An error for every path that is not relative, has an empty, `.` or `..` part, or is that of another file or of the folder
  ///   of another file.
  public init(_ files: [File], warnings: DiagnosticList = DiagnosticList()) throws(DiagnosticList) {
    self.files = files.sorted { $0.path < $1.path }
    self.warnings = warnings
    let diagnostics = FilePaths(self.files).diagnostics
    if diagnostics.hasErrors { throw diagnostics }
  }

  /// The paths, sorted.
  public var paths: [String] { files.map(\.path) }

  /// The file at a path; nil if there is none.
  public subscript(path: String) -> File? { files.first { $0.path == path } }
}
