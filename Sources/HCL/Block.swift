public import Files

/// A block: `resource "aws_vpc" "this" { … }`.
public struct Block: Sendable {
  public var type: String
  public var labels: [String]
  public var body: Body
  /// `each`, `count` or `self`, if the block has it. It holds in the whole block but for the argument that gives it.
  public var binding: Binding?
  public var location: SourceLocation

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
