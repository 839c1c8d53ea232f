package import Diagnostics

/// A line of a generated file that starts or ends a block or an argument, with the line of Swift that it comes from.
package struct SourceLine: Hashable, Sendable {
  /// The number of the generated line, counted from 1.
  package let number: Int
  /// The line of Swift.
  package let location: SourceLocation
  /// The argument that starts on the line, by its name in HCL.
  package let argument: String?

  package init(_ number: Int, at location: SourceLocation, argument: String? = nil) {
    self.number = number
    self.location = location
    self.argument = argument
  }
}
