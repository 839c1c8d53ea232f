public import Diagnostics

/// A block for each element of a collection: `dynamic "ingress" { … }`.
public final class DynamicBlock: Sendable {
  public let type: String
  public let forEach: Expr
  /// The element, with the attributes `key` and `value`. It holds in the content.
  public let iterator: Binding
  public let content: Body
  public let location: SourceLocation

  public init(_ type: String, in forEach: Expr, iterator: Binding, _ content: [Body.Item], at location: SourceLocation)
  {
    self.type = type
    self.forEach = forEach
    self.iterator = iterator
    self.content = Body(content)
    self.location = location
  }
}
