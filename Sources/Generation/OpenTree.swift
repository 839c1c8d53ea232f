#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The tree while one run writes in it. This is the one place that writes.
///
/// New contents wait beside the files that they will replace, under a name that is known from the file's. Only then are they
/// renamed, each in one step, and the manifest last. A run that is killed on the way leaves its journal: the next one
/// removes what waits, and takes the hashes of the journal for its own.
struct OpenTree {
  let folders: FolderPaths
  private let lock: FolderLock
  private var journal: Journal?
  /// The folders on the way to the root that this run has made, the outermost first.
  private let made: [String]

  /// Opens the root, which is made if there is none, keeps other runs out, and cleans up after one that was killed.
  init(_ path: String) throws(Obstacle) {
    do {
      made = try Self.makeFolders(path)
      folders = try FolderPaths(path)
    } catch {
      throw Obstacle(path, .system(.makeFolder, error))
    }
    let lock: FolderLock?
    do { lock = try FolderLock(folders.root) } catch { throw Obstacle(path, .system(.lock, error)) }
    guard let lock else { throw Obstacle(path, .busy) }
    self.lock = lock
    try cleanUp(keepingHashes: true)
  }

  /// Puts new content beside the file that it will replace.
  mutating func stage(_ path: String, _ contents: [UInt8], _ digest: SHA256.Digest, isExecutable: Bool) throws(Obstacle)
  {
    do throws(SystemError) {
      if journal == nil { journal = try Journal(in: folders.root) }
      try journal?.note(digest, path)
    } catch {
      throw folders.obstacle(Journal.name, .system(.write, error))
    }
    try write(path, contents, isExecutable: isExecutable)
  }

  /// The manifest needs no line in the journal: its temporary name is always looked for.
  func stage(manifest text: [UInt8]) throws(Obstacle) {
    try write(Manifest.name, text, isExecutable: false)
  }

  /// Writes a file that is no affair of the manifest, and so none of the journal.
  func create(_ path: String, _ contents: [UInt8]) throws(Obstacle) {
    do throws(Obstacle) {
      try write(path, contents, isExecutable: false)
      try replace([path])
    } catch {
      try? unstage(path)
      throw error
    }
  }

  private func write(_ path: String, _ contents: [UInt8], isExecutable: Bool) throws(Obstacle) {
    let folder = try folders.make(path.folder)
    do {
      let temporary = try folder.makeFile(path.temporaryName, isExecutable: isExecutable)
      try temporary.write(contents)
      try temporary.close()
    } catch {
      throw folders.obstacle(path, .system(.write, error))
    }
  }

  /// Removes content that is not wanted after all.
  func unstage(_ path: String) throws(Obstacle) {
    try remove(path.temporaryName, beside: path)
    try removeEmptyFolders([path.folder])
  }

  /// Puts staged content in place, each in one step: a reader sees the old content or the new.
  func replace(_ paths: [String]) throws(Obstacle) {
    for path in paths {
      let folder = try folders.make(path.folder)
      do throws(SystemError) { try folder.rename(path.temporaryName, to: path.name) } catch {
        throw folders.obstacle(path, .system(.write, error))
      }
    }
  }

  /// Deletes files, and the folders that this empties.
  func delete(_ paths: [String]) throws(Obstacle) {
    for path in paths { try remove(path.name, beside: path) }
    try removeEmptyFolders(paths.map(\.folder))
  }

  /// Removes a file from the folder of another one, if it is there.
  private func remove(_ name: String, beside path: String) throws(Obstacle) {
    guard let folder = try folders.open(path.folder) else { return }
    do { try folder.remove(name) } catch { throw folders.obstacle(path, .system(.remove, error)) }
  }

  /// Forgets the journal: what it says, the manifest says as well.
  mutating func finish() throws(Obstacle) {
    journal = nil
    do { try folders.root.remove(Journal.name) } catch { throw folders.obstacle(Journal.name, .system(.remove, error)) }
  }

  /// Removes everything that waits. If something has been replaced already, the hashes of the journal go into the manifest,
  /// so that nobody takes the new content for an edit.
  mutating func cleanUp(keepingHashes: Bool) throws(Obstacle) {
    do { try folders.root.remove(Manifest.name.temporaryName) } catch {
      throw folders.obstacle(Manifest.name, .system(.remove, error))
    }
    let reader = Reader(folders)
    guard let left = try Journal.left(reader) else { return }
    for path in left.paths {
      do throws(Obstacle) {
        try remove(path.temporaryName, beside: path)
        try removeEmptyFolders([path.folder])
      } catch  where error.blocksTheWay {
        // A link or a file where a folder was: nothing waits behind it.
      }
    }
    if keepingHashes {
      var manifest = try Manifest.read(reader)
      manifest.formUnion(left)
      try stage(manifest: manifest.text)
      try replace([Manifest.name])
    }
    try finish()
  }

  /// Removes the folders that this run has made for nothing.
  func removeMadeFolders() {
    for folder in made.reversed() { _ = rmdir(folder) }
  }

  /// Removes folders, and those around them, unless there is something in them.
  private func removeEmptyFolders(_ paths: [Substring]) throws(Obstacle) {
    var all: Set<Substring> = []
    for path in paths {
      var path = path
      while !path.isEmpty, all.insert(path).inserted { path = path.folder }
    }
    // Those that are gone are not to be used again.
    defer { folders.close() }
    // A folder comes after those in it.
    for path in all.sorted(by: >).map(String.init) {
      guard let parent = try folders.open(path.folder) else { continue }
      do { try parent.removeEmptyFolder(path.name) } catch { throw folders.obstacle(path, .system(.remove, error)) }
    }
  }

  private static func makeFolders(_ path: String) throws(SystemError) -> [String] {
    if mkdir(path, 0o755) == 0 { return [path] }
    switch SystemError.last {
    case .exists: return []
    case .missing:
      let trimmed = path.utf8.last == UInt8(ascii: "/") ? path.dropLast() : path[...]
      guard let slash = trimmed.utf8.lastIndex(of: UInt8(ascii: "/")) else { throw .missing }
      let parents = try makeFolders(String(trimmed[..<slash]))
      if mkdir(path, 0o755) == 0 { return parents + [path] }
      if SystemError.last == .exists { return parents }
      throw .last
    case let error: throw error
    }
  }
}
