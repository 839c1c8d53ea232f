public import HCL

/// A Boolean value.
///
/// It is known when Terraform runs, so Swift's `if` cannot ask it. What a blueprint knows is a `Bool`.
public struct Flag: Interpolable, PlainValue, ExpressibleByBooleanLiteral {
  public static var type: ValueType { .bool }

  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }

  public init(_ value: Bool) { expr = .bool(value) }

  public init(booleanLiteral value: Bool) { expr = .bool(value) }
}

extension Flag {
  /// The opposite. That of a comparison is the other comparison: `!key.isSet` is `var.key == null`.
  public static prefix func ! (flag: Flag) -> Flag {
    switch flag.expr {
    case .binary(let lhs, .equal, let rhs): Flag(expr: .binary(lhs, .notEqual, rhs))
    case .binary(let lhs, .notEqual, let rhs): Flag(expr: .binary(lhs, .equal, rhs))
    case let expr: Flag(expr: .unary(.not, expr))
    }
  }

  public static func && (lhs: Flag, rhs: Flag) -> Flag { Flag(expr: .binary(lhs.expr, .and, rhs.expr)) }
  public static func || (lhs: Flag, rhs: Flag) -> Flag { Flag(expr: .binary(lhs.expr, .or, rhs.expr)) }

  /// `flag ? value : other`, decided when Terraform runs.
  public func then<V: Value>(_ value: V, else other: V) -> V {
    V(expr: .conditional(expr, then: value.expr, else: other.expr))
  }

  /// `flag ? value : other`, for literals whose place of use decides no type.
  public func then(_ value: Text, else other: Text) -> Text {
    Text(expr: .conditional(expr, then: value.expr, else: other.expr))
  }

  /// `flag ? value : other`, for literals whose place of use decides no type.
  public func then(_ value: Number, else other: Number) -> Number {
    Number(expr: .conditional(expr, then: value.expr, else: other.expr))
  }
}

extension Interpolable {
  /// Whether two values are equal when Terraform runs.
  public static func == (lhs: Self, rhs: Self) -> Flag { Flag(expr: .binary(lhs.expr, .equal, rhs.expr)) }

  /// Whether two values differ when Terraform runs.
  public static func != (lhs: Self, rhs: Self) -> Flag { Flag(expr: .binary(lhs.expr, .notEqual, rhs.expr)) }

  @available(*, unavailable, message: "Terraform compares when it runs, and gives a Flag: (a == b).then(…, else: …)")
  public static func == (lhs: Self, rhs: Self) -> Bool { false }

  @available(*, unavailable, message: "Terraform compares when it runs, and gives a Flag: (a != b).then(…, else: …)")
  public static func != (lhs: Self, rhs: Self) -> Bool { false }
}
