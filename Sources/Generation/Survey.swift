/// What was found out about all files, sorted by path.
public struct Survey: Hashable, Sendable {
  public let findings: [Finding]
  /// What cannot be compared or written, sorted by path.
  public let faults: [Obstacle]
  /// What would be lost, and needs somebody's word: edits, files that were not generated, and roots. Sorted by path.
  public let conflicts: [Obstacle]

  /// Everything that is in the way of writing.
  public var obstacles: [Obstacle] { faults + conflicts }

  /// Those that writing changes.
  public var pending: [Finding] { findings.filter { !$0.state.isSettled } }

  public func count(_ state: FileState) -> Int { findings.count { $0.state == state } }
}
