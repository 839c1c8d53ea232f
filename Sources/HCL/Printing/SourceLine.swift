public import Diagnostics

/// A line of a generated file that starts or ends a block or an argument, and the Swift that it comes from.
public struct SourceLine: Hashable, Sendable {
  /// The number of the generated line, counted from 1.
  public let number: Int
  /// The line of Swift.
  public let location: SourceLocation
  /// The argument that starts on the line, by its name in HCL.
  public let argument: String?

  public init(_ number: Int, at location: SourceLocation, argument: String? = nil) {
    self.number = number
    self.location = location
    self.argument = argument
  }
}
