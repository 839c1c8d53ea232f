public import HCL

/// What an argument of a block can be set to: a value, or a Swift `Bool`, `Int` or `Double`.
///
/// An optional one leaves the argument out if it is nil.
public protocol Assignable: ValueKind {
  /// The expression to write.
  var assigned: Expr { get }
}

extension Assignable {
  public static var knowledge: (any Sendable)? { nil }
}

extension Bool: Assignable {
  public var assigned: Expr { .bool(self) }
}

extension Int: Assignable {
  public var assigned: Expr { .integer(self) }
}

extension Double: Assignable {
  public var assigned: Expr { .decimal(self) }
}

extension Optional: ValueKind where Wrapped: ValueKind {
  public static var knowledge: (any Sendable)? { Wrapped.knowledge }
}

extension Optional: Assignable where Wrapped: Assignable {
  public var assigned: Expr { self?.assigned ?? .omitted }
}
