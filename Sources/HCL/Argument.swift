public import Files

/// `name = value`
public struct Argument: Sendable {
  public var name: String
  public var value: Expr
  public var location: SourceLocation
  /// The kind of value in Swift, for those who know what it says about the expression.
  public var swiftType: (any ValueKind.Type)?

  public init(_ name: String, _ value: Expr, of swiftType: (any ValueKind.Type)? = nil, at location: SourceLocation) {
    self.name = name
    self.value = value
    self.swiftType = swiftType
    self.location = location
  }
}
