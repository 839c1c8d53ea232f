/// A line of Swift, in a blueprint or a module.
///
/// Every public entry point takes one from `#filePath` and `#line`, so that an error points at the blueprint and not at
/// Groundplan. `#fileID` would not do: it leaves the folders out.
public struct SourceLocation: Hashable, Sendable, CustomStringConvertible {
  private let file: StaticString
  /// The line, counted from 1.
  public let line: UInt32

  /// Makes a location from `#filePath` and `#line`.
  public init(_ file: StaticString, _ line: UInt) {
    self.file = file
    self.line = UInt32(clamping: line)
  }

  /// The path as the compiler knows it.
  public var absolutePath: String { file.description }

  /// The path from the root of the package that the file belongs to, as in `Blueprints/Stacks/API.swift`.
  public var path: String { PackageRoot.relativePath(of: absolutePath) }

  /// `Blueprints/Stacks/API.swift:23`
  public var description: String { "\(path):\(line)" }

  public static func == (lhs: Self, rhs: Self) -> Bool {
    // One file is nearly always one text in the program.
    lhs.line == rhs.line
      && (lhs.file.utf8Start == rhs.file.utf8Start || lhs.absolutePath == rhs.absolutePath)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(absolutePath)
    hasher.combine(line)
  }
}
