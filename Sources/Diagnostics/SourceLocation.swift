/// A line of Swift, in a blueprint or a module.
///
/// Public functions make it from `#filePath` and `#line` of their caller, so that an error names the line of the blueprint. `#fileID` has
/// no folders, so it is not sufficient.
public struct SourceLocation: Hashable, Sendable, CustomStringConvertible {
  private let file: StaticString
  /// The line, counted from 1.
  public let line: UInt32

  /// Makes a location from `#filePath` and `#line`.
  public init(_ file: StaticString, _ line: UInt) {
    self.file = file
    self.line = UInt32(clamping: line)
  }

  /// The absolute path of the source file.
  public var absolutePath: String { file.description }

  /// The path from the root of the package that the file belongs to, as in `Blueprints/Stacks/API.swift`.
  public var path: String { PackageRoot.relativePath(of: absolutePath) }

  /// `Blueprints/Stacks/API.swift:23`
  public var description: String { "\(path):\(line)" }

  public static func == (lhs: Self, rhs: Self) -> Bool {
    // The same address is the same path, which is the usual case.
    lhs.line == rhs.line
      && (lhs.file.utf8Start == rhs.file.utf8Start || lhs.absolutePath == rhs.absolutePath)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(absolutePath)
    hasher.combine(line)
  }
}
