import Diagnostics
import Files

/// Finds the state of every file, one after the other.
struct Planner {
  let disk: Disk
  /// The hashes that generated files may have: those of the manifest, and those that a killed run has left in its journal.
  let recorded: Manifest
  private let isJournalLeft: Bool
  /// True if the file system shows every file as executable, as those of WSL and SMB do. The manifest is written without that permission.
  private let isAllExecutable: Bool
  /// True if files are deleted that the blueprint no longer generates.
  private let deletesOrphans: Bool
  private let overwritten: Set<String>
  private(set) var files: [PlannedFile] = []
  private var newManifest = Manifest()
  var vanished: [String] = []
  /// The paths of generated files at which there is a folder, or whose folder is a file, which was generated and is deleted.
  var obstructed: [String] = []
  var failures = DiagnosticList()
  var conflicts = DiagnosticList()

  init(_ disk: Disk, overwriting overwritten: [String], deletesOrphans: Bool) throws(Diagnostic) {
    self.disk = disk
    self.overwritten = Set(overwritten)
    var recorded = try disk.manifest()
    let journal = try Journal.left(on: disk)
    if let journal { recorded.formUnion(journal) }
    self.recorded = recorded
    isJournalLeft = journal != nil
    isAllExecutable = try disk.status(of: Manifest.name)?.isExecutable ?? false
    self.deletesOrphans = deletesOrphans
  }

  /// Compares a generated file with the disk.
  mutating func add(_ file: File, _ digest: SHA256.Digest) {
    newManifest.add(digest, for: file.path)
    do throws(Diagnostic) {
      if let name = file.path.reservedName { throw .reservedFileName(name, of: file) }
      let onDisk = try contents(of: file)
      let planned = PlannedFile(
        path: file.path,
        state: state(of: file, onDisk),
        newContents: file.contents,
        oldContents: onDisk?.contents == file.contents ? file.contents : onDisk?.contents,
        location: file.location,
        isExecutable: file.isExecutable,
        wasExecutable: isAllExecutable ? file.isExecutable : onDisk?.status.isExecutable ?? false,
        digest: digest,
        status: onDisk?.status
      )
      files.append(planned)
      if !mayBeLost(planned) {
        let path = disk.fullPath(file.path)
        conflicts.report(planned.state == .modified ? .modifiedFile(path, file.path) : .unmanagedFile(path, file.path))
      }
    } catch {
      failures.report(error)
    }
  }

  /// Reads what is at the path of a generated file; nil if there is nothing, or only what is deleted.
  private mutating func contents(of file: File) throws(Diagnostic) -> DiskFile? {
    do {
      return try disk.file(at: file.path)
    } catch {
      guard deletesOrphans, error.isOtherKind, try isObstructed(file.path) else { throw error }
      obstructed.append(file.path)
      return nil
    }
  }

  private func state(of file: File, _ onDisk: DiskFile?) -> FileState {
    guard let onDisk else { return .missing }
    if onDisk.contents == file.contents {
      let isRight = onDisk.status.isExecutable == file.isExecutable || isAllExecutable && onDisk.status.isExecutable
      return isRight ? .current : .outdated
    }
    if isRecorded(onDisk.contents, at: file.path) { return .outdated }
    if onDisk.contents.withUnixLineEndings == file.contents.withUnixLineEndings { return .outdated }
    // Replacing an empty file loses no contents, even if it was emptied by hand.
    if onDisk.contents.isEmpty { return .incomplete }
    if recorded[file.path].isEmpty { return .unmanaged }
    return onDisk.contents.isBeginning(of: file.contents) ? .incomplete : .modified
  }

  /// True if these contents were generated at a path, though perhaps with other line endings.
  func isRecorded(_ contents: [UInt8], at path: String) -> Bool {
    let hashes = recorded[path]
    if hashes.isEmpty { return false }
    if hashes.contains(SHA256.hash(contents)) { return true }
    let converted = contents.withUnixLineEndings
    return converted.count < contents.count && hashes.contains(SHA256.hash(converted))
  }

  /// True if nothing is lost when the file is replaced or deleted, or if the user has confirmed the loss.
  func mayBeLost(_ file: PlannedFile) -> Bool {
    !file.state.requiresConfirmation || overwritten.contains(file.path)
  }

  /// Adds a file that was generated earlier; its hashes stay in the manifest if it is kept.
  mutating func add(_ orphan: PlannedFile, keeping hashes: [SHA256.Digest]) {
    files.append(orphan)
    newManifest[orphan.path] = hashes
  }

  /// Leaves every file alone that the manifest lists and that has not been added.
  mutating func keepOrphans() {
    for path in orphanedPaths { newManifest[path] = recorded[path] }
  }

  /// The paths that the manifest lists and that the blueprint does not generate, sorted.
  var orphanedPaths: [String] { recorded.paths.filter { newManifest[$0].isEmpty } }

  /// Adds the manifest that is right once all other changes are made.
  mutating func addManifest() {
    let text = newManifest.text
    do throws(Diagnostic) {
      let onDisk = try disk.file(at: Manifest.name)
      if onDisk == nil, text.isEmpty { return }
      let state: FileState =
        onDisk == nil ? .missing : onDisk?.contents == text && !isJournalLeft ? .current : .outdated
      files.append(
        PlannedFile(
          path: Manifest.name,
          state: state,
          newContents: text,
          oldContents: onDisk?.contents,
          location: nil,
          isExecutable: false,
          wasExecutable: false,
          digest: SHA256.hash(text),
          status: onDisk?.status
        )
      )
    } catch {
      failures.report(error)
    }
  }
}

extension String {
  /// The part of the path that has a name that Groundplan uses for its own files; nil if there is none.
  fileprivate var reservedName: Substring? {
    pathParts.first { $0 == Manifest.name || $0 == Journal.name || $0.hasSuffix(Staging.suffix) }
  }
}
