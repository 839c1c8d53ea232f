package import Diagnostics

/// A nested block for each element of a collection: `dynamic "ingress" { … }`.
package final class DynamicBlock: Sendable {
  package let type: String
  package let forEach: Expr
  /// The name of the element, which has the attributes `key` and `value`. It is valid in the content.
  package let iterator: Binding
  package let content: Body
  package let location: SourceLocation

  package init(_ type: String, in forEach: Expr, iterator: Binding, _ content: [Body.Item], at location: SourceLocation)
  {
    self.type = type
    self.forEach = forEach
    self.iterator = iterator
    self.content = Body(content)
    self.location = location
  }
}
