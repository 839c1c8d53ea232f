package import Diagnostics

/// A block: `resource "aws_vpc" "this" { … }`.
package final class Block: Sendable {
  package let type: String
  package let labels: [String]
  package let body: Body
  /// The name that the block binds: `each`, `count` or `self`. It is valid in the block, except in `for_each` and `count` themselves.
  package let binding: Binding?
  package let location: SourceLocation

  package init(
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
