public import Diagnostics

/// A use of something that a directory declares: `var.name`, `aws_vpc.this`.
///
/// A reference knows its directory, the directory. The address alone does not tell it: two directories may each have an
/// `aws_vpc.this`.
public final class Reference: Sendable {
  public let address: Address
  public let directory: Directory
  /// The line of the declaration.
  public let location: SourceLocation

  public init(_ address: Address, of directory: Directory, at location: SourceLocation) {
    self.address = address
    self.directory = directory
    self.location = location
  }
}
