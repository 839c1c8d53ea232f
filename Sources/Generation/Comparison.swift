/// What a tree would change on disk.
public struct Comparison: Hashable, Sendable {
  /// Every file that can be written, in the order of the tree.
  public internal(set) var changes: [Change] = []
  /// What is in the way of the others.
  public internal(set) var obstacles: [Obstacle] = []

  /// The changes that are to be made.
  public var pending: [Change] { changes.filter { $0.kind != .same } }

  public func count(_ kind: Change.Kind) -> Int { changes.count { $0.kind == kind } }
}
