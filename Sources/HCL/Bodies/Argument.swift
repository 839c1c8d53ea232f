public import Diagnostics

/// `name = value`
///
/// It is an object, since many look at it and nobody changes it: to pass it on takes no copy of what is in it.
public final class Argument: Sendable {
  public let name: String
  public let value: Expr
  public let location: SourceLocation
  /// The kind of value in Swift, for those who know what it says about the expression.
  public let swiftType: (any ValueKind.Type)?

  public init(_ name: String, _ value: Expr, of swiftType: (any ValueKind.Type)? = nil, at location: SourceLocation) {
    self.name = name
    self.value = value
    self.swiftType = swiftType
    self.location = location
  }
}
