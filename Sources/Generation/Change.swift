/// The path of a file, and what writing it would do.
public struct Change: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable {
    /// There is no such file yet.
    case created
    /// There is one with other bytes.
    case changed
    /// The file is there already, byte for byte.
    case same
  }

  public let path: String
  public let kind: Kind
}
