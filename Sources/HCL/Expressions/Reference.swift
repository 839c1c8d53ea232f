public import Diagnostics

/// A use of something that a directory declares: `var.name`, `aws_vpc.this`.
///
/// A reference knows its owner, the directory. The address alone does not tell it: two directories may each have an
/// `aws_vpc.this`.
public final class Reference: Sendable {
  public let address: Address
  public let owner: Owner
  /// The line of the declaration.
  public let location: SourceLocation

  public init(_ address: Address, of owner: Owner, at location: SourceLocation) {
    self.address = address
    self.owner = owner
    self.location = location
  }
}
