/// The content of a file or of a block, in order.
public struct Body: Sendable {
  public enum Item: Sendable {
    case argument(Argument)
    case block(Block)
    case dynamic(DynamicBlock)
    /// A comment, one `#` line for each line of the text.
    case comment(String)
    /// An empty line. Blocks stand apart without it.
    case blank
    /// HCL that is written as it is. It has to be asked for by name.
    case raw(String)
  }

  public var items: [Item]

  public init(_ items: [Item] = []) {
    self.items = items
  }
}
