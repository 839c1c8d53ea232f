/// A tool is missing or has failed.
public struct ToolError: Error, CustomStringConvertible {
  public let description: String
}
