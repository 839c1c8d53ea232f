public import HCL

/// An attribute that is used where any type is accepted, as in a string: `"\(lb.dns_name)/health"`.
public struct Attribute: TextValue, PlainValue {
  /// The expression of the value.
  public let expr: Expr

  /// Makes the value of an expression.
  public init(expr: Expr) { self.expr = expr }
}
