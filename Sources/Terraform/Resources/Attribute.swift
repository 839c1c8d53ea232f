public import HCL

/// An attribute whose type nothing at the place of use decides.
public struct Attribute: TextValue, PlainValue {
  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }
}
