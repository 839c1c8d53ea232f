public import HCL

/// A Boolean in Terraform.
///
/// It is known when Terraform runs, so it cannot be the condition of a Swift `if`. A condition that is known when the blueprint runs is a
/// `Bool`.
///
/// ```swift
/// $0.instance_class = isLarge.then("db.r7g.large", else: "db.t4g.medium")
/// // instance_class = var.is_large ? "db.r7g.large" : "db.t4g.medium"
/// ```
public struct Flag: Interpolable, PlainValue, ExpressibleByBooleanLiteral {
  /// `bool`
  public static var type: ValueType { .bool }

  /// The expression of the value.
  public let expr: Expr

  /// Makes the value of an expression.
  public init(expr: Expr) { self.expr = expr }

  /// Makes the value of a Swift `Bool`.
  public init(_ value: Bool) { expr = .bool(value) }

  /// Makes the value of `true` or `false`.
  public init(booleanLiteral value: Bool) { expr = .bool(value) }
}

extension Flag {
  /// `!flag`. The negation of an equality is an inequality: `!key.isSet` is `var.key == null`.
  public static prefix func ! (flag: Flag) -> Flag {
    switch flag.expr {
    case .binary(let lhs, .equal, let rhs): Flag(expr: .binary(lhs, .notEqual, rhs))
    case .binary(let lhs, .notEqual, let rhs): Flag(expr: .binary(lhs, .equal, rhs))
    case let expr: Flag(expr: .unary(.not, expr))
    }
  }

  /// `lhs && rhs`
  public static func && (lhs: Flag, rhs: Flag) -> Flag { Flag(expr: .binary(lhs.expr, .and, rhs.expr)) }
  /// `lhs || rhs`
  public static func || (lhs: Flag, rhs: Flag) -> Flag { Flag(expr: .binary(lhs.expr, .or, rhs.expr)) }

  /// `flag ? value : other`
  public func then<V: Value>(_ value: V, else other: V) -> V {
    V(expr: .conditional(expr, then: value.expr, else: other.expr))
  }

  /// `flag ? "value" : "other"`, for string literals where their use does not decide the type.
  public func then(_ value: Text, else other: Text) -> Text {
    Text(expr: .conditional(expr, then: value.expr, else: other.expr))
  }

  /// `flag ? 1 : 0`, for number literals where their use does not decide the type.
  public func then(_ value: Number, else other: Number) -> Number {
    Number(expr: .conditional(expr, then: value.expr, else: other.expr))
  }
}

extension Interpolable {
  /// `lhs == rhs`
  public static func == (lhs: Self, rhs: Self) -> Flag { Flag(expr: .binary(lhs.typed, .equal, rhs.typed)) }

  /// `lhs != rhs`
  public static func != (lhs: Self, rhs: Self) -> Flag { Flag(expr: .binary(lhs.typed, .notEqual, rhs.typed)) }

  @available(
    *,
    unavailable,
    message: "Terraform compares when it runs, so the result is a Flag: (a == b).then(…, else: …)"
  )
  public static func == (lhs: Self, rhs: Self) -> Bool { false }

  @available(
    *,
    unavailable,
    message: "Terraform compares when it runs, so the result is a Flag: (a != b).then(…, else: …)"
  )
  public static func != (lhs: Self, rhs: Self) -> Bool { false }
}
