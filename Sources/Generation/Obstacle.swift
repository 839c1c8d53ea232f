/// Why a file cannot be compared or written.
public struct Obstacle: Error, Hashable, Sendable {
  /// What was tried.
  public enum Action: String, Hashable, Sendable {
    case open
    case read
    case write
    case lock
    case remove
    case makeFolder = "make the folder"
  }

  public enum Reason: Hashable, Sendable {
    /// There is a file that Groundplan did not write, where the one of this path goes.
    case foreign(String)
    /// The file of this path was changed after it was generated.
    case edited(String)
    /// The same, and the blueprint gives it no longer.
    case editedOrphan(String)
    /// The blueprint no longer gives the root in this folder.
    case vanished(String)
    /// The file is another one than that which was looked at.
    case changedMeanwhile
    /// The blueprint gives a file of a name that Groundplan uses itself.
    case reserved
    /// Another run is writing.
    case busy
    /// The manifest has a line that is none of a manifest.
    case notAManifest(line: Int)
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

  /// Whether something else lies where a folder was looked for.
  var blocksTheWay: Bool { reason == .link || reason == .notAFolder }
}
