public import Files

/// A file, and what writing it would do.
public struct Change: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable {
    /// There is no such file yet.
    case created
    /// There is one with other bytes.
    case changed
    /// The file is there already, byte for byte.
    case same
  }

  public let file: File
  public let kind: Kind

  /// Only a comparison makes changes, so nothing is written that was not compared.
  init(_ file: File, _ kind: Kind) {
    self.file = file
    self.kind = kind
  }
}
