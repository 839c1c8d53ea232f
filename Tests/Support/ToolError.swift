/// Why a tool did not do what a test needs.
public struct ToolError: Error, CustomStringConvertible {
  public let description: String
}
