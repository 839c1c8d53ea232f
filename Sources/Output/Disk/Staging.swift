import Diagnostics
import SystemLibrary

/// The files that a run is about to put in place. Only this type changes the disk.
///
/// New contents are staged beside the files that they replace, and renamed later, each in one step. If a run is killed, its journal
/// stays, and the next run cleans up with it.
///
/// Nothing is synced to the device. After a power failure, a file that was replaced shortly before can be empty or break off, and so can the
/// journal and the manifest; see ``FileState/incomplete``.
struct Staging {
  /// The ending of the name of a staged file. Terraform ignores such files, since the name starts with a dot.
  static let suffix = ".groundplan-new"

  let disk: Disk
  private let folders: OpenFolders
  private let lock: FolderLock
  private var journal: Journal?
  /// The folders above and including the root that this run has created, the outermost first.
  private let created: [String]

  /// Opens the root, creates it if necessary, locks it, and cleans up after a run that was killed.
  init(in path: String) throws(Diagnostic) {
    do throws(SystemError) {
      created = try Self.createFolders(path)
      folders = try OpenFolders(path)
    } catch {
      throw .system(.createFolder, error, at: path)
    }
    disk = Disk(folders)
    let lock: FolderLock?
    do { lock = try FolderLock(folders.root) } catch { throw .system(.lock, error, at: path) }
    guard let lock else { throw .folderLocked(path) }
    self.lock = lock
    try cleanUp(keepingHashes: true)
  }

  /// Writes new contents beside the file that they replace, and their hash into the journal.
  mutating func stage(_ path: String, _ contents: [UInt8], _ digest: SHA256.Digest, isExecutable: Bool)
    throws(Diagnostic)
  {
    do throws(SystemError) {
      if journal == nil { journal = try Journal(in: folders.root) }
      try journal?.add(digest, path)
    } catch {
      throw system(.write, error, at: Journal.name)
    }
    try write(path, contents, isExecutable: isExecutable)
  }

  /// Stages the manifest. It is not in the journal, since its staged file is always looked for.
  func stage(manifest text: [UInt8]) throws(Diagnostic) {
    try write(Manifest.name, text)
  }

  /// Writes a file that Groundplan does not manage afterwards.
  func create(_ path: String, _ contents: [UInt8]) throws(Diagnostic) {
    do throws(Diagnostic) {
      try write(path, contents)
      try replace([path])
    } catch {
      try? remove(path.stagedName, in: path.folder)
      throw error
    }
  }

  private func write(_ path: String, _ contents: [UInt8], isExecutable: Bool = false) throws(Diagnostic) {
    let folder = try folders.create(path.folder)
    do throws(SystemError) {
      let staged = try folder.createFile(path.stagedName, isExecutable: isExecutable)
      try staged.write(contents)
      try staged.close()
    } catch {
      throw system(.write, error, at: path)
    }
  }

  /// Renames staged files to their targets, each in one step: a reader sees the old contents or the new ones.
  func replace(_ paths: [String]) throws(Diagnostic) {
    for path in paths {
      let folder = try folders.create(path.folder)
      do { try folder.rename(path.stagedName, to: path.name) } catch { throw system(.write, error, at: path) }
    }
  }

  /// Deletes files, and the folders that become empty.
  func delete(_ paths: [String]) throws(Diagnostic) {
    for path in paths { try remove(path.name, in: path.folder) }
    try removeEmptyFolders(paths.map(\.folder))
  }

  /// Removes the journal, once everything that it lists is in the manifest or removed.
  mutating func removeJournal() throws(Diagnostic) {
    journal = nil
    try remove(Journal.name, in: "")
  }

  /// Opens folders anew: one may have been replaced by a link since it was opened.
  func closeFolders() { folders.close() }

  private func remove(_ name: String, in folder: String) throws(Diagnostic) {
    guard let opened = try folders.open(folder) else { return }
    do { try opened.remove(name) } catch {
      throw system(.remove, error, at: folder.isEmpty ? name : "\(folder)/\(name)")
    }
  }

  private func system(_ call: Diagnostic.SystemCall, _ error: SystemError, at path: String) -> Diagnostic {
    .system(call, error, at: disk.fullPath(path))
  }
}

// MARK: - Cleaning up

extension Staging {
  /// Removes all staged files.
  ///
  /// - Parameter keepingHashes: True if files may have been replaced. Then the hashes of the journal go into the manifest, so that the new
  ///   contents do not count as modified by hand.
  mutating func cleanUp(keepingHashes: Bool) throws(Diagnostic) {
    try remove(Manifest.name.stagedName, in: "")
    guard let left = try Journal.left(on: disk) else { return }
    for path in left.paths {
      do throws(Diagnostic) {
        try remove(path.stagedName, in: path.folder)
        try removeEmptyFolders([path.folder])
      } catch  where error.id == .symbolicLink || error.id == .notAFolder {
        // The folder has been replaced, so nothing is staged in it.
      }
    }
    if keepingHashes {
      var manifest = try disk.manifest()
      manifest.formUnion(left)
      try stage(manifest: manifest.text)
      try replace([Manifest.name])
    }
    try removeJournal()
  }

  /// Removes the folders that this run has created, if they are empty.
  func removeCreatedFolders() {
    for folder in created.reversed() { _ = rmdir(folder) }
  }

  /// Removes folders and those around them, if they are empty.
  private func removeEmptyFolders(_ paths: [String]) throws(Diagnostic) {
    var all: Set<String> = []
    for path in paths {
      var path = path
      while !path.isEmpty, all.insert(path).inserted { path = path.folder }
    }
    // A folder that has been removed must not be used again.
    defer { folders.close() }
    // Sorted in reverse, a folder comes after those in it.
    for path in all.sorted(by: >) {
      guard let parent = try folders.open(path.folder) else { continue }
      do { try parent.removeEmptyFolder(path.name) } catch { throw system(.remove, error, at: path) }
    }
  }

  private static func createFolders(_ path: String) throws(SystemError) -> [String] {
    if mkdir(path, 0o755) == 0 { return [path] }
    switch SystemError.last {
    case .exists: return []
    case .missing:
      let parent = path.hasSuffix("/") ? String(path.dropLast()).folder : path.folder
      if parent.isEmpty { throw .missing }
      let parents = try createFolders(parent)
      if mkdir(path, 0o755) == 0 { return parents + [path] }
      if SystemError.last == .exists { return parents }
      throw .last
    case let error: throw error
    }
  }
}

extension String {
  /// The name of the staged file that will replace the file at this path.
  fileprivate var stagedName: String { ".\(name)\(Staging.suffix)" }
}
