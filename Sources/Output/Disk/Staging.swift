import Diagnostics
import SystemLibrary

/// The files that a run is about to put in place. Only this type changes the disk.
///
/// New contents are staged beside the files that they replace, and later each is exchanged with its file in one step. What was replaced
/// keeps the name of the staged file until the end, so nothing is lost if it turns out to be an edit. If a run is killed, its journal stays,
/// and the next run cleans up with it.
///
/// Nothing is synced to the device. After a power failure, a file that was replaced shortly before can be empty or break off, and so can the
/// journal and the manifest; see ``FileState/incomplete``.
struct Staging {
  /// The ending of the name of a staged file. Terraform ignores such files, since the name starts with a dot.
  static let suffix = ".groundplan-new"

  let disk: Disk
  let folders: OpenFolders
  private let lock: FolderLock
  private var journal: Journal?
  /// What has been replaced so far.
  var replacements: [Replacement] = []
  /// The folders above and including the root that this run has created, the outermost first.
  let created: [String]

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
    try note(path, digest)
    try write(path, contents, isExecutable: isExecutable)
  }

  /// Writes the hash of a file into the journal. For a file that is going to be deleted, that is the hash of its contents.
  mutating func note(_ path: String, _ digest: SHA256.Digest) throws(Diagnostic) {
    do throws(SystemError) {
      if journal == nil { journal = try Journal(in: folders.root) }
      try journal?.add(digest, path)
    } catch {
      throw system(.write, error, at: Journal.name)
    }
  }

  /// Stages the manifest. It is not in the journal, since its staged file is always looked for.
  func stage(manifest text: [UInt8]) throws(Diagnostic) {
    try write(Manifest.name, text)
  }

  /// Writes a file that Groundplan does not manage afterwards.
  func create(_ path: String, _ contents: [UInt8]) throws(Diagnostic) {
    do throws(Diagnostic) {
      try write(path, contents)
      try rename(path)
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

  /// Renames a staged file to its target in one step: a reader sees the old contents or the new ones.
  func rename(_ path: String) throws(Diagnostic) {
    let folder = try folders.create(path.folder)
    do { try folder.rename(path.stagedName, to: path.name) } catch { throw system(.write, error, at: path) }
  }

  /// Removes the journal, once everything that it lists is in the manifest or removed.
  mutating func removeJournal() throws(Diagnostic) {
    journal = nil
    try remove(Journal.name, in: "")
  }

  /// Opens folders anew: one may have been replaced by a link since it was opened.
  func closeFolders() { folders.close() }

  func remove(_ name: String, in folder: String) throws(Diagnostic) {
    guard let opened = try folders.open(folder) else { return }
    do { try opened.remove(name) } catch {
      throw system(.remove, error, at: folder.isEmpty ? name : "\(folder)/\(name)")
    }
  }

  func system(_ call: Diagnostic.SystemCall, _ error: SystemError, at path: String) -> Diagnostic {
    .system(call, error, at: disk.fullPath(path))
  }
}

extension String {
  /// The name of the staged file that will replace the file at this path.
  var stagedName: String { ".\(name)\(Staging.suffix)" }
}
