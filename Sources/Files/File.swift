public import Diagnostics

/// A file that is to be written: where, and with which bytes.
public struct File: Hashable, Sendable {
  /// The path from the root of the tree, with `/` between its parts.
  public let path: String
  public let contents: [UInt8]
  /// Whether it may be run, as a script is.
  public let isExecutable: Bool
  /// What the file comes from, for errors about its path.
  public let location: SourceLocation

  public init(_ path: String, _ contents: [UInt8], isExecutable: Bool = false, at location: SourceLocation) {
    self.path = path
    self.contents = contents
    self.isExecutable = isExecutable
    self.location = location
  }

  /// The contents as text; every file that Groundplan makes is UTF-8.
  public var text: String { String(decoding: contents, as: UTF8.self) }
}
