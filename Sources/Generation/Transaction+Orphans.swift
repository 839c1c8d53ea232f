import Files

extension Transaction {
  /// A file that was generated, and that the blueprint gives no longer.
  struct Orphan {
    let path: String
    /// Nil if it is gone already.
    let found: (state: FileState, digest: SHA256.Digest, status: FileStatus)?
  }

  /// What has become of files that the blueprint gives no longer.
  func orphans(among paths: [String], of estate: any Estate) -> [Orphan] {
    if paths.isEmpty { return [] }
    let kept = folders(keptFor: estate, among: paths)
    // On a file system that ignores case, the name of an orphan may lead to a file that has only changed its case.
    var given: [String: String] = [:]
    for path in entries.keys { given[path.lowercased()] = path }

    return paths.compactMap { path in
      do throws(Obstacle) {
        guard let (status, digest) = try reader?.digest(of: path) else { return Orphan(path: path, found: nil) }
        if let other = given[path.lowercased()], try reader?.folders.status(of: other)?.isSameFile(as: status) == true {
          return nil
        }
        let state: FileState =
          if isKept(path, in: kept) {
            .retired
          } else if estate.isRoot(path) {
            .vanished
          } else {
            manifest[path].contains(digest) ? .orphaned : .edited
          }
        return Orphan(path: path, found: (state, digest, status))
      } catch {
        if !faults.contains(error) { faults.append(error) }
        return nil
      }
    }
  }

  /// Whether a file is in one of the folders or below it, as the test of a root is.
  private func isKept(_ path: String, in folders: Set<String>) -> Bool {
    var folder = path.folder
    while !folder.isEmpty {
      if folders.contains(String(folder)) { return true }
      folder = String(folder).folder
    }
    return false
  }

  /// The folders of retired roots, and those of the modules that they call, directly or through another one.
  private func folders(keptFor estate: any Estate, among paths: [String]) -> Set<String> {
    var kept: Set<String> = []
    var waiting = estate.retired
    while let folder = waiting.popLast() {
      guard kept.insert(folder).inserted else { continue }
      for path in paths where path.folder == folder {
        guard let contents = try? reader?.contents(of: path) else { continue }
        waiting += estate.modules(calledBy: contents, in: folder)
      }
    }
    return kept
  }
}
