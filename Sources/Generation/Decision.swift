/// What committing a transaction does.
struct Decision {
  /// The paths to replace, sorted.
  let written: [String]
  /// The paths to delete, sorted, and what was there when it was looked at. Where there is nothing, a run that was killed may
  /// have left an empty folder.
  let deleted: [(path: String, status: FileStatus?)]
  /// The text of the manifest, afterwards.
  let manifest: [UInt8]
  let manifestState: FileState
  /// Whether nothing is in the way.
  let isPossible: Bool

  var isEmpty: Bool { written.isEmpty && deleted.isEmpty && manifestState == .current }
}
