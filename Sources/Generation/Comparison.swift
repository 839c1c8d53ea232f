public import Files

/// What the files of an estate change on disk.
public struct Comparison: Sendable {
  /// Every file that can be written, by path.
  public internal(set) var changes: [Change] = []
  /// What is in the way of the others, by path.
  public internal(set) var obstacles: [Obstacle] = []
  /// The files that are not there, or are others, by path; none if they were written as they came.
  public internal(set) var differing: [File] = []

  /// The changes that are to be made.
  public var pending: [Change] { changes.filter { $0.kind != .same } }

  public func count(_ kind: Change.Kind) -> Int { changes.count { $0.kind == kind } }

  /// The order in which files are made is not that of their paths.
  mutating func sort() {
    changes.sort { $0.path < $1.path }
    obstacles.sort { $0.path < $1.path }
    differing.sort { $0.path < $1.path }
  }
}
