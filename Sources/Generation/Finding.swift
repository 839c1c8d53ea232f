/// What was found out about a path.
public struct Finding: Hashable, Sendable {
  /// The path from the root of the tree.
  public let path: String
  public let state: FileState
  /// Whether the blueprint gives the file.
  public let isGiven: Bool
}
