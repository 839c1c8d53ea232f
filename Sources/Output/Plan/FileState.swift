/// How a file on disk differs from the blueprint.
public enum FileState: String, Hashable, Sendable, CaseIterable {
  /// The file is what the blueprint generates.
  case current
  /// The blueprint generates the file, and it is not on disk.
  case missing
  /// The file is what was generated earlier, or only its line endings or its permission to be executed differ.
  case outdated
  /// The file is empty or breaks off, as after a power failure. All that is in it is generated again, so nothing is lost.
  case incomplete
  /// The file was generated and has been changed by hand since.
  case modified
  /// The file was not generated, and is where the blueprint generates one.
  case unmanaged
  /// The file was generated, and the blueprint no longer generates it.
  case orphaned
  /// The file belongs to a root module that the blueprint no longer generates, whose resources may still exist.
  case orphanedRoot = "orphaned-root"
  /// The file belongs to a root module that is kept until its resources are destroyed.
  case retired

  /// True if nothing is to be done.
  public var isSettled: Bool { self == .current || self == .retired }

  /// True if writing would lose changes, which requires confirmation with `--overwrite`.
  public var requiresConfirmation: Bool { self == .modified || self == .unmanaged }
}
