public import Files

/// A block for each element of a collection: `dynamic "ingress" { … }`.
public struct DynamicBlock: Sendable {
  public var type: String
  public var forEach: Expr
  /// The element, with the attributes `key` and `value`. It holds in the content.
  public var iterator: Binding
  public var content: Body
  public var location: SourceLocation

  public init(_ type: String, in forEach: Expr, iterator: Binding, _ content: [Body.Item], at location: SourceLocation)
  {
    self.type = type
    self.forEach = forEach
    self.iterator = iterator
    self.content = Body(content)
    self.location = location
  }
}
