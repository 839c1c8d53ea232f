import Diagnostics

extension Disk {
  /// True if there is a folder at a path.
  func isFolder(_ path: String) throws(Diagnostic) -> Bool {
    guard let folder = try folders?.open(path.folder) else { return false }
    return (try? folder.kind(of: path.name)) == .folder
  }

  /// The path of a file that is in place of one of the folders of a path; nil if there is none.
  func fileAmongFolders(of path: String) throws(Diagnostic) -> String? {
    do {
      _ = try folders?.open(path.folder)
      return nil
    } catch  where error.id == .notAFolder {
      var folder = path.folder
      while !folder.isEmpty {
        // Only the outermost of the folders that cannot be opened can be looked at.
        if let parent = try? folders?.open(folder.folder) {
          guard case .file = try? parent.kind(of: folder.name) else { throw error }
          return folder
        }
        folder = folder.folder
      }
      throw error
    }
  }

  /// The paths of all that is in a folder and the folders below it, but for these folders.
  func paths(below folder: String) throws(Diagnostic) -> [String] {
    guard let opened = try folders?.open(folder) else { return [] }
    let names: [String]
    do { names = try opened.names() } catch { throw .system(.openFolder, error, at: fullPath(folder)) }
    var paths: [String] = []
    for name in names.sorted() {
      let path = "\(folder)/\(name)"
      if try isFolder(path) { paths += try self.paths(below: path) } else { paths.append(path) }
    }
    return paths
  }
}
