public import Diagnostics

/// A file that is generated, or was generated earlier, and how it differs from the disk.
public struct PlannedFile: Sendable {
  /// The path from the root of the tree.
  public let path: String
  public let state: FileState
  /// The contents that the blueprint generates; nil if it does not generate the file any longer.
  public let newContents: [UInt8]?
  /// The contents on disk, if they differ; nil if there is no file.
  public let oldContents: [UInt8]?
  /// The line of Swift that the file comes from; nil for the manifest and for files that are no longer generated.
  public let location: SourceLocation?
  let isExecutable: Bool
  /// True if the file on disk is executable, on a file system that stores it.
  let wasExecutable: Bool
  /// The hash of the new contents, or of those on disk if the file is kept or deleted.
  let digest: SHA256.Digest
  /// The metadata of the file on disk when it was compared.
  let status: FileStatus?

  /// True if the blueprint generates the file.
  public var isGenerated: Bool { newContents != nil }

  /// True if the file differs from the blueprint, and only in its line endings.
  public var differsInLineEndings: Bool {
    guard let oldContents, let newContents, oldContents != newContents else { return false }
    return oldContents.withUnixLineEndings == newContents.withUnixLineEndings
  }

  /// The difference between the disk and the blueprint.
  ///
  /// It does not delete an orphaned root: its code has to stay for as long as its resources exist.
  public var diff: UnifiedDiff {
    if state == .orphanedRoot { return UnifiedDiff(path, from: [], to: []) }
    return UnifiedDiff(
      path,
      from: oldContents,
      to: newContents,
      wasExecutable: wasExecutable,
      isExecutable: isExecutable
    )
  }
}
