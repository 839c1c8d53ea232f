import Diagnostics

// Putting staged files in place. An edit may be saved at any moment, also between two system calls.

extension Staging {
  /// What has been done at a path, so that it can be undone.
  struct Replacement {
    enum Change {
      /// The new file has its place, and the old one the name of the staged file.
      case exchanged(new: FileStatus, old: FileStatus)
      /// The new file has its place, where there was none.
      case created(new: FileStatus)
      /// The old file has the name of a staged file.
      case deleted(old: FileStatus)
      /// The file system cannot exchange files, so the old one is gone.
      case overwritten
    }

    let path: String
    let change: Change
  }

  /// Puts a staged file in its place.
  ///
  /// - Parameter old: The metadata of the file there when it was compared; nil if there was none. If it is another one now, the file there
  ///   is kept, and that is an error.
  mutating func replace(_ path: String, expecting old: FileStatus?) throws(Diagnostic) {
    let folder = try folders.create(path.folder)
    let change: Replacement.Change
    do throws(SystemError) {
      guard case .file(let new) = try folder.kind(of: path.stagedName) else { throw .missing }
      if let old {
        guard try put(path, new, in: folder, replacing: old) else { throw .exists }
        change = .exchanged(new: new, old: old)
      } else {
        try folder.link(path.stagedName, to: path.name)
        try folder.remove(path.stagedName)
        change = .created(new: new)
      }
    } catch {
      if SystemError.withoutExchange.contains(error) {
        try overwrite(path, in: folder, old)
        return
      }
      // The file has been created, replaced or removed since it was compared.
      if error == .exists || error == .missing { throw .changedDuringRun(disk.fullPath(path)) }
      throw system(.write, error, at: path)
    }
    replacements.append(Replacement(path: path, change: change))
  }

  /// Exchanges a staged file with the file in its place; false, and nothing is changed, if that is not the expected one.
  private func put(_ path: String, _ new: FileStatus, in folder: Descriptor, replacing old: FileStatus)
    throws(SystemError) -> Bool
  {
    try folder.exchange(path.stagedName, path.name)
    if try folder.kind(of: path.stagedName) == .file(old) { return true }
    // Another save may come between the two exchanges. The newest one keeps the place.
    for _ in 0..<10 {
      try folder.exchange(path.stagedName, path.name)
      guard case .file(let staged) = try folder.kind(of: path.stagedName), staged != new,
        case .file(let present) = try folder.kind(of: path.name), present.isOlder(than: staged)
      else { break }
    }
    return false
  }

  /// Replaces a file where the file system cannot exchange two. An edit that is saved between the two calls is lost.
  private mutating func overwrite(_ path: String, in folder: Descriptor, _ old: FileStatus?) throws(Diagnostic) {
    guard try disk.status(of: path) == old else { throw .changedDuringRun(disk.fullPath(path)) }
    do { try folder.rename(path.stagedName, to: path.name) } catch { throw system(.write, error, at: path) }
    replacements.append(Replacement(path: path, change: .overwritten))
  }

  /// Takes a file out of its place.
  mutating func delete(_ path: String, expecting old: FileStatus?) throws(Diagnostic) {
    guard let old, let folder = try folders.open(path.folder) else { return }
    do throws(SystemError) {
      try folder.rename(path.name, to: path.stagedName)
      if try folder.kind(of: path.stagedName) == .file(old) {
        replacements.append(Replacement(path: path, change: .deleted(old: old)))
        return
      }
      try folder.rename(path.stagedName, to: path.name)
    } catch {
      if error == .missing { return }
      throw system(.remove, error, at: path)
    }
    throw .changedDuringRun(disk.fullPath(path))
  }

  /// Refuses to go on if a file has been written to after it was replaced: an editor had it open.
  func refuseLateEdits() throws(Diagnostic) {
    for replacement in replacements {
      switch replacement.change {
      case .exchanged(_, let old), .deleted(let old):
        guard let folder = try folders.open(replacement.path.folder) else { continue }
        if (try? folder.kind(of: replacement.path.stagedName)) != .file(old) {
          throw .changedDuringRun(disk.fullPath(replacement.path))
        }
      case .created, .overwritten: break
      }
    }
  }

  /// Removes what was replaced, the manifest first, and the folders that become empty.
  mutating func removeReplaced() throws(Diagnostic) {
    var emptied: [String] = []
    // From here on, the run counts as made: an error leaves files to remove, and undoes nothing.
    let replaced = replacements
    replacements = []
    for replacement in replaced.reversed() {
      switch replacement.change {
      case .deleted: emptied.append(replacement.path.folder)
      case .exchanged: break
      case .created, .overwritten: continue
      }
      try remove(replacement.path.stagedName, in: replacement.path.folder)
    }
    try removeEmptyFolders(emptied)
  }

  /// Undoes all replacements.
  ///
  /// - Returns: False if the tree is not as it was before.
  mutating func undoReplacements() -> Bool {
    var isComplete = true
    folders.close()
    for replacement in replacements.reversed() {
      let (name, staged) = (replacement.path.name, replacement.path.stagedName)
      guard let folder = try? folders.open(replacement.path.folder) else {
        isComplete = false
        continue
      }
      do throws(SystemError) {
        let present = try? folder.kind(of: name)
        switch replacement.change {
        // A file that is not the new one has been saved meanwhile, and stays.
        case .exchanged(let new, _) where present == .file(new): try folder.exchange(staged, name)
        case .exchanged where present == nil: try folder.rename(staged, to: name)
        case .created(let new) where present == .file(new): try folder.remove(name)
        case .deleted where present == nil: try folder.rename(staged, to: name)
        case .exchanged, .created, .deleted: break
        case .overwritten: isComplete = false
        }
      } catch {
        isComplete = false
      }
    }
    replacements = []
    return isComplete
  }
}
