public import Diagnostics

/// A run that changes files, whole or not at all, while no other run changes the same folder.
///
/// 1. The folder is locked, and a run that was killed is cleaned up.
/// 2. ``commit(_:)`` stages every new file beside its target, and lists it in a journal.
/// 3. It stops if a file has changed since it was compared.
/// 4. It exchanges the staged files with those in their places, takes orphaned files out of theirs, and replaces the manifest last. Each
///    file that was replaced is compared with what was there before. If one is an edit, everything is put back.
/// 5. It removes what was replaced.
///
/// A file has its old or its new contents at every moment, unless the power fails: nothing is synced to the device, which would take ten times
/// as long, and files can then be empty or break off; see ``FileState/incomplete``.
///
/// An edit is lost only if an editor that has a file open writes to it after step 5, or on a file system that cannot exchange two files,
/// such as some network file systems, between two system calls.
public final class Transaction {
  /// Nil once the transaction has ended.
  private var staging: Staging?
  /// The folder, to make a ``Plan``.
  public let disk: Disk

  /// Locks a folder, which is created if it does not exist.
  public init(in folder: String) throws(Diagnostic) {
    let staging = try Staging(in: folder)
    disk = staging.disk
    self.staging = staging
  }

  deinit { rollBack(isReplacing: false) }

  /// Makes the changes of a plan that nothing prevents, and ends the transaction.
  public func commit(_ plan: Plan) throws(Diagnostic) {
    precondition(!plan.problems.hasErrors, "a plan with errors cannot be committed")
    try change { staging, isReplacing throws(Diagnostic) in
      let written = plan.changes.filter { $0.isGenerated && $0.path != Manifest.name }
      let deleted = plan.changes.filter { !$0.isGenerated }
      guard !plan.changes.isEmpty || !plan.vanished.isEmpty else { return }
      staging.closeFolders()
      for file in written {
        guard let contents = file.newContents else { continue }
        try staging.stage(file.path, contents, file.digest, isExecutable: file.isExecutable)
      }
      let manifest = plan.files.first { $0.path == Manifest.name }
      try staging.stage(manifest: manifest?.newContents ?? [])
      for file in deleted { try staging.note(file.path, file.digest) }
      try Self.refuseChanges(of: written + deleted + [manifest].compactMap(\.self), staging)
      isReplacing = true
      for file in written { try staging.replace(file.path, expecting: file.status) }
      for file in deleted { try staging.delete(file.path, expecting: file.status) }
      try staging.replace(Manifest.name, expecting: manifest?.status)
      try staging.refuseLateEdits()
      try staging.removeReplaced()
      try staging.removeEmptyFolders(plan.vanished.map(\.folder))
      try staging.removeJournal()
    }
  }

  /// Refuses to go on if a file has been changed, or a link put in its way, since it was compared.
  private static func refuseChanges(of files: [PlannedFile], _ staging: Staging) throws(Diagnostic) {
    staging.closeFolders()
    for file in files {
      if try staging.disk.status(of: file.path) != file.status {
        throw .changedDuringRun(staging.disk.fullPath(file.path))
      }
    }
  }

  /// Changes files, and rolls back after an error.
  func change(
    _ body: (_ staging: inout Staging, _ isReplacing: inout Bool) throws(Diagnostic) -> Void
  ) throws(Diagnostic) {
    guard var staging else { preconditionFailure("a transaction is used once") }
    var isReplacing = false
    do throws(Diagnostic) {
      try body(&staging, &isReplacing)
    } catch {
      self.staging = staging
      rollBack(isReplacing: isReplacing)
      throw error
    }
    self.staging = nil
  }

  /// Removes staged files and unlocks the folder. The next run removes the files that cannot be removed now.
  private func rollBack(isReplacing: Bool) {
    guard var staging else { return }
    let isUnchanged = staging.undoReplacements()
    try? staging.cleanUp(keepingHashes: isReplacing && !isUnchanged)
    if !isReplacing { staging.removeCreatedFolders() }
    self.staging = nil
  }
}
