public import Files

/// A blueprint's files on their way to the disk, whole or not at all.
///
/// ```swift
/// let transaction = try Transaction(at: destination, .write)
/// try estate.files(into: sink)  // calls transaction.add(_:) and transaction.restart()
/// let survey = try transaction.finish(estate)
/// if survey.obstacles.isEmpty { try transaction.commit() }
/// ```
///
/// Files come one at a time and are forgotten again: what is kept of each is its state and its hash. What is not committed is
/// as if it had never been.
public final class Transaction {
  public enum Purpose: Sendable {
    /// Nothing is written.
    case check
    case write
  }

  struct Entry {
    let state: FileState
    /// The hash of what is, or will be, on disk.
    let digest: SHA256.Digest
    /// What was on disk when it was looked at.
    let status: FileStatus?
  }

  let destination: Destination
  let manifest: Manifest
  /// Paths that may be replaced or deleted whatever has become of them.
  let overwritten: Set<String>
  /// The hashes of a run that was killed, if it left any; then the next one has to clean up.
  let left: Manifest?
  /// Nil if there is no folder yet.
  let reader: Reader?
  var entries: [String: Entry] = [:]
  var faults: [Obstacle] = []
  /// What `finish` has found.
  var decision: Decision?

  /// Nil if nothing is to be written.
  private var tree: OpenTree?
  /// Everything that waits beside its target.
  private var staged: Set<String> = []
  /// Whether something is in the way, so that nothing more need be staged.
  private var isStuck = false
  private var isReplacing = false

  /// Begins.
  ///
  /// - Parameters:
  ///   - destination: Where the files go.
  ///   - purpose: Whether they are only compared.
  ///   - overwritten: Paths of files that may be lost: edited ones, and such that were not generated.
  public init(at destination: Destination, _ purpose: Purpose, overwriting overwritten: [String] = []) throws(Obstacle)
  {
    self.destination = destination
    self.overwritten = Set(overwritten)
    if purpose == .write {
      let tree = try OpenTree(destination.path)
      reader = Reader(tree.folders)
      self.tree = tree
    } else {
      reader = try Reader(destination.path)
    }
    left = try reader.flatMap(Journal.left)
    var manifest = try reader.map(Manifest.read) ?? Manifest()
    if let left { manifest.formUnion(left) }
    self.manifest = manifest
  }

  deinit { abandon() }

  /// Compares a file with the disk, and stages it if it is another one.
  ///
  /// - Returns: Its state, or nil if something else than a file is in the way.
  @discardableResult
  public func add(_ file: File) -> FileState? {
    do throws(Obstacle) {
      let entry = try entry(for: file)
      entries[file.path] = entry
      if !mayLose(file.path, entry.state) { isStuck = true }
      if tree != nil, !isStuck, !entry.state.isSettled {
        staged.insert(file.path)
        try tree?.stage(file.path, file.contents, entry.digest, isExecutable: file.isExecutable)
      }
      return entry.state
    } catch {
      isStuck = true
      // Many files may lie behind one link.
      if faults.last != error { faults.append(error) }
      return nil
    }
  }

  /// Forgets what has been added: the blueprint starts again.
  public func restart() {
    entries.removeAll(keepingCapacity: true)
    faults = []
    isStuck = false
  }

  /// The paths of everything that was generated earlier, sorted.
  public var generatedPaths: [String] { manifest.paths }

  /// What is on disk now; nil if there is no such file.
  public func contents(of path: String) throws(Obstacle) -> [UInt8]? { try reader?.contents(of: path) }

  /// How a file on disk differs from one that the blueprint gives.
  public func difference(of file: File) throws(Obstacle) -> UnifiedDiff {
    UnifiedDiff(
      file.path,
      from: try reader?.contents(of: file.path),
      to: file.contents,
      wasExecutable: entries[file.path]?.status?.isExecutable ?? false,
      isExecutable: file.isExecutable
    )
  }

  /// What deleting a file would take away.
  public func deletion(of path: String) throws(Obstacle) -> UnifiedDiff {
    UnifiedDiff(path, from: try reader?.contents(of: path), to: nil)
  }

  /// Puts everything in place.
  ///
  /// A file has either its old or its new content at every moment. Nothing is forced to the device file by file, which would
  /// take ten times as long: after a power failure, generate again.
  public func commit() throws(Obstacle) {
    guard let decision, decision.isPossible, tree != nil else {
      preconditionFailure("only what is finished, and has nothing in its way, is committed")
    }
    defer { close() }
    if decision.isEmpty { return }
    do throws(Obstacle) {
      for path in staged.subtracting(decision.written).sorted() { try tree?.unstage(path) }
      try tree?.stage(manifest: decision.manifest)
      try refuseChanges(decision)
      isReplacing = true
      try tree?.replace(decision.written)
      try tree?.delete(decision.deleted.map(\.path))
      try tree?.replace([Manifest.name])
      try tree?.finish()
    } catch {
      abandon()
      throw error
    }
  }

  /// Leaves everything as it is. What could not be put back, the next run does.
  public func abandon() {
    try? tree?.cleanUp(keepingHashes: isReplacing)
    if !isReplacing { tree?.removeMadeFolders() }
    close()
  }

  /// Lets other runs in.
  private func close() { tree = nil }

  /// What was found about a file, with its hash. That of a current one is not computed only to be compared with a manifest that
  /// has it: a wrong one there can make a file count as edited, but never have it replaced.
  private func entry(for file: File) throws(Obstacle) -> Entry {
    let path = file.path
    if [Manifest.name, Journal.name].contains(path) || path.name.hasSuffix(".groundplan-new") {
      throw Obstacle("\(destination.path)/\(path)", .reserved)
    }
    var digest: SHA256.Digest { SHA256.hash(file.contents) }
    switch try reader?.look(at: path, for: file.contents) ?? .missing {
    case .missing: return Entry(state: .missing, digest: digest, status: nil)
    case .same(let status):
      let isCurrent = status.isExecutable == file.isExecutable
      let known = manifest[path]
      return Entry(
        state: isCurrent ? .current : .outdated,
        digest: tree == nil && known.count == 1 ? known[0] : digest,
        status: status
      )
    case .other(let status, let onDisk):
      let known = manifest[path]
      let state: FileState = known.isEmpty ? .foreign : known.contains(onDisk) ? .outdated : .edited
      return Entry(state: state, digest: digest, status: status)
    }
  }

  func mayLose(_ path: String, _ state: FileState) -> Bool { !state.needsConsent || overwritten.contains(path) }

  /// Somebody may have edited a file, or put a link in its way, since it was looked at.
  private func refuseChanges(_ decision: Decision) throws(Obstacle) {
    let looked = decision.written.map { ($0, entries[$0]?.status) } + decision.deleted
    guard let folders = tree?.folders else { return }
    // Walk again: a folder may have been replaced by a link since it was opened.
    folders.close()
    for (path, status) in looked {
      if try folders.status(of: path) != status { throw folders.obstacle(path, .changedMeanwhile) }
    }
  }
}
