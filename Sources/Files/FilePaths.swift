import Diagnostics

/// Finds paths of files that cannot exist beside each other, or that lead out of the tree.
///
/// Paths that differ only in case count as equal, since they are equal on the file systems of macOS and Windows.
struct FilePaths {
  /// The files, sorted by path.
  private let files: [File]
  /// The files with their paths in lower case, sorted by these.
  private let folded: [(path: String, file: File)]

  init(_ files: [File]) {
    self.files = files
    folded = files.map { (path: $0.path.lowercased(), file: $0) }.sorted { $0.path < $1.path }
  }

  var diagnostics: DiagnosticList {
    var diagnostics = DiagnosticList()
    for file in files where !file.path.staysInTree { diagnostics.report(Self.leavesTree(file)) }
    for (first, second) in zip(folded, folded.dropFirst()) where first.path == second.path {
      diagnostics.report(Self.twoFiles(first.file, second.file))
    }
    var fileByPath: [Substring: File] = [:]
    for (path, file) in folded { fileByPath[path[...]] = file }
    var parents: Set<Substring> = []
    for (path, file) in folded {
      // One error is enough for all files of a folder.
      guard var folder = path[...].parentFolder, parents.insert(folder).inserted else { continue }
      while true {
        if let other = fileByPath[folder] { diagnostics.report(Self.folderIsFile(file, other)) }
        guard let next = folder.parentFolder else { break }
        folder = next
      }
    }
    return diagnostics
  }

  private static func leavesTree(_ file: File) -> Diagnostic {
    Diagnostic(
      .pathLeavesTheTree,
      at: file.location,
      "the path “\(file.path)” leaves the tree",
      why: "Files are written below one folder, so a path is relative and has no empty, “.” or “..” part.",
      fix: "Write a path like “api/infrastructure/terraform”."
    )
  }

  private static func twoFiles(_ first: File, _ second: File) -> Diagnostic {
    Diagnostic(
      .twoFilesOnePath,
      at: second.location,
      "two files have the path “\(second.path)”",
      why: "The other file comes from \(first.location), and one would replace the other.",
      fix: "Give one of the two another name or folder."
    )
  }

  private static func folderIsFile(_ file: File, _ other: File) -> Diagnostic {
    Diagnostic(
      .folderIsAFile,
      at: file.location,
      "the folder of “\(file.path)” is a file",
      why: "The file “\(other.path)” comes from \(other.location).",
      fix: "Give one of the two another name or folder."
    )
  }
}

extension Substring {
  /// The path of the folder that a path lies in; nil at the root of the tree.
  fileprivate var parentFolder: Substring? {
    utf8.lastIndex(of: UInt8(ascii: "/")).map { self[..<$0] }
  }
}
