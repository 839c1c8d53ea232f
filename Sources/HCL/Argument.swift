public import Files

/// `name = value`
public struct Argument: Sendable {
  public var name: String
  public var value: Expr
  public var location: SourceLocation

  public init(_ name: String, _ value: Expr, at location: SourceLocation) {
    self.name = name
    self.value = value
    self.location = location
  }
}
