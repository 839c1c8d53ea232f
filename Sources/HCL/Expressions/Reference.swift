package import Diagnostics

/// A reference to a declaration: `var.name`, `aws_vpc.this`.
///
/// Two directories may each declare `aws_vpc.this`, so a reference has the directory of its declaration as well.
public final class Reference: Sendable {
  package let address: Address
  package let directory: Directory
  /// The line of the declaration.
  package let location: SourceLocation

  package init(_ address: Address, of directory: Directory, at location: SourceLocation) {
    self.address = address
    self.directory = directory
    self.location = location
  }
}
