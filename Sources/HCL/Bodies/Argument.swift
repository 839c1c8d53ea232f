package import Diagnostics

/// An argument: `name = value`.
package final class Argument: Sendable {
  package let name: String
  package let value: Expr
  package let location: SourceLocation
  /// The Swift type of the value, in a form that only the module Terraform reads.
  package let swiftType: (any Sendable)?

  package init(_ name: String, _ value: Expr, of swiftType: (any Sendable)? = nil, at location: SourceLocation) {
    self.name = name
    self.value = value
    self.swiftType = swiftType
    self.location = location
  }
}
