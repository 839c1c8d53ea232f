public import HCL

/// A value that an argument of a block can be set to: a ``Value``, or a Swift `Bool`, `Int` or `Double`.
///
/// An optional that is nil omits the argument.
///
/// ```swift
/// $0.cidr_block = cidr         // cidr_block = var.cidr
/// $0.enable_dns_support = true // enable_dns_support = true
/// ```
public protocol Assignable: Sendable {
  /// The expression to print.
  var assigned: Expr { get }

  /// The type of the expression in Terraform; by default, `any`.
  static var assignedType: ValueType { get }
}

extension Assignable {
  /// `any`
  public static var assignedType: ValueType { .any }
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

extension Optional: Assignable where Wrapped: Assignable {
  public var assigned: Expr { self?.assigned ?? .omitted }
  public static var assignedType: ValueType { Wrapped.assignedType }
}
