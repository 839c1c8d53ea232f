/// Why a file cannot be compared or written.
public struct Obstacle: Error, Hashable, Sendable {
  /// What was tried.
  public enum Action: String, Hashable, Sendable {
    case open
    case read
    case write
    case makeFolder = "make the folder"
  }

  public enum Reason: Hashable, Sendable {
    /// There is a file that Groundplan did not write.
    case foreign
    /// The path is, or goes through, a symbolic link.
    case link
    /// There is a folder, a pipe or a device where a file goes.
    case notAFile
    /// There is a file where a folder goes.
    case notAFolder
    case system(Action, SystemError)
  }

  /// What is in the way, or could not be written.
  public let path: String
  public let reason: Reason

  public init(_ path: String, _ reason: Reason) {
    self.path = path
    self.reason = reason
  }
}
