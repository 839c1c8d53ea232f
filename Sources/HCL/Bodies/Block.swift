public import Diagnostics

/// A block: `resource "aws_vpc" "this" { … }`.
///
/// It is an object, as an ``Argument`` is.
public final class Block: Sendable {
  public let type: String
  public let labels: [String]
  public let body: Body
  /// `each`, `count` or `self`, if the block has it. It holds in the whole block but for the argument that gives it.
  public let binding: Binding?
  public let location: SourceLocation

  public init(
    _ type: String,
    _ labels: [String] = [],
    _ items: [Body.Item] = [],
    binding: Binding? = nil,
    at location: SourceLocation
  ) {
    self.type = type
    self.labels = labels
    self.body = Body(items)
    self.binding = binding
    self.location = location
  }
}
