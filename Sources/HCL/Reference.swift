public import Diagnostics

/// Something that a directory declares, by the address that is written there: `var.name`, `aws_vpc.this`.
///
/// A reference knows its owner. An address says nothing about the directory it belongs to, and two directories may well have
/// an `aws_vpc.this` each.
public final class Reference: Sendable {
  public let address: String
  public let owner: Owner
  public let location: SourceLocation

  public init(_ address: String, of owner: Owner, at location: SourceLocation) {
    self.address = address
    self.owner = owner
    self.location = location
  }
}
