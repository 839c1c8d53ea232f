/// The content of a file or a block, in order.
package struct Body: Sendable {
  /// An argument, a block, or text between them.
  package enum Item: Sendable {
    case argument(Argument)
    case block(Block)
    case dynamic(DynamicBlock)
    /// A comment, one `#` line for each line of the text.
    case comment(String)
    /// An empty line between arguments. The printer separates blocks without it.
    case blank
    /// HCL that is printed unchanged and not checked.
    case raw(String)
  }

  package var items: [Item]

  package init(_ items: [Item] = []) {
    self.items = items
  }
}
