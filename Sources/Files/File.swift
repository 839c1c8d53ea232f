public import Diagnostics

/// A file of a ``FileTree``: its path and its contents.
public struct File: Hashable, Sendable {
  /// The path from the root of the tree, with `/` between its parts.
  public let path: String
  /// The bytes of the file.
  public let contents: [UInt8]
  /// True if the file is executable, as a script is.
  public let isExecutable: Bool
  /// The line of Swift that the file comes from.
  public let location: SourceLocation

  /// Makes a file.
  ///
  /// - Parameters:
  ///   - path: The path from the root of the tree: `infrastructure/terraform/environments/dev/main.tf`.
  ///   - contents: The bytes of the file.
  ///   - isExecutable: True if the file is executable, as a script is.
  ///   - location: The line of Swift that the file comes from.
  public init(_ path: String, _ contents: [UInt8], isExecutable: Bool = false, at location: SourceLocation) {
    self.path = path
    self.contents = contents
    self.isExecutable = isExecutable
    self.location = location
  }

  /// The contents as text. Every file that Groundplan generates is UTF-8.
  public var text: String { String(decoding: contents, as: UTF8.self) }
}
