package import Diagnostics

/// A reference to a declaration: `var.name`, `aws_vpc.this`.
///
/// Two directories may each declare `aws_vpc.this`, so a reference has the directory of its declaration as well.
public final class Reference: Sendable {
  package let address: Address
  package let directory: Directory
  /// The line of the declaration.
  package let location: SourceLocation
  /// The type of the value, in a form that only the module Terraform reads; nil if the declaration tells it.
  package let type: (any Sendable)?

  package init(_ address: Address, of directory: Directory, type: (any Sendable)? = nil, at location: SourceLocation) {
    self.address = address
    self.directory = directory
    self.type = type
    self.location = location
  }
}
