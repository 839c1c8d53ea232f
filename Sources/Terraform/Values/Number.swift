public import HCL

/// A number in Terraform.
///
/// Its operators are those of Terraform: `cpu * 2` is `var.cpu * 2`. A comparison is a ``Flag``.
public struct Number: Interpolable, PlainValue, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
  /// `number`
  public static var type: ValueType { .number }

  /// The expression of the value.
  public let expr: Expr

  /// Makes the value of an expression.
  public init(expr: Expr) { self.expr = expr }

  /// Makes the value of a Swift `Int`.
  public init(_ value: Int) { expr = .integer(value) }

  /// Makes the value of a Swift `Double`, which must be finite.
  public init(_ value: Double) { expr = .decimal(value) }

  /// Makes the value of an integer literal.
  public init(integerLiteral value: Int) { expr = .integer(value) }

  /// Makes the value of a decimal literal.
  public init(floatLiteral value: Double) { expr = .decimal(value) }
}

extension Number {
  /// `lhs + rhs`
  public static func + (lhs: Number, rhs: Number) -> Number { Number(expr: .binary(lhs.expr, .add, rhs.expr)) }
  /// `lhs - rhs`
  public static func - (lhs: Number, rhs: Number) -> Number { Number(expr: .binary(lhs.expr, .subtract, rhs.expr)) }
  /// `lhs * rhs`
  public static func * (lhs: Number, rhs: Number) -> Number { Number(expr: .binary(lhs.expr, .multiply, rhs.expr)) }
  /// `lhs / rhs`
  public static func / (lhs: Number, rhs: Number) -> Number { Number(expr: .binary(lhs.expr, .divide, rhs.expr)) }
  /// `lhs % rhs`
  public static func % (lhs: Number, rhs: Number) -> Number { Number(expr: .binary(lhs.expr, .remainder, rhs.expr)) }
  /// `-number`
  public static prefix func - (number: Number) -> Number { Number(expr: .unary(.minus, number.expr)) }

  /// `lhs < rhs`
  public static func < (lhs: Number, rhs: Number) -> Flag { Flag(expr: .binary(lhs.expr, .less, rhs.expr)) }
  /// `lhs <= rhs`
  public static func <= (lhs: Number, rhs: Number) -> Flag { Flag(expr: .binary(lhs.expr, .lessOrEqual, rhs.expr)) }
  /// `lhs > rhs`
  public static func > (lhs: Number, rhs: Number) -> Flag { Flag(expr: .binary(lhs.expr, .greater, rhs.expr)) }
  /// `lhs >= rhs`
  public static func >= (lhs: Number, rhs: Number) -> Flag { Flag(expr: .binary(lhs.expr, .greaterOrEqual, rhs.expr)) }
}

// MARK: - Mistakes

extension Number {
  @available(
    *,
    unavailable,
    message: "Terraform compares when it runs, so the result is a Flag: (a < b).then(…, else: …)"
  )
  public static func < (lhs: Number, rhs: Number) -> Bool { false }

  @available(
    *,
    unavailable,
    message: "Terraform compares when it runs, so the result is a Flag: (a <= b).then(…, else: …)"
  )
  public static func <= (lhs: Number, rhs: Number) -> Bool { false }

  @available(
    *,
    unavailable,
    message: "Terraform compares when it runs, so the result is a Flag: (a > b).then(…, else: …)"
  )
  public static func > (lhs: Number, rhs: Number) -> Bool { false }

  @available(
    *,
    unavailable,
    message: "Terraform compares when it runs, so the result is a Flag: (a >= b).then(…, else: …)"
  )
  public static func >= (lhs: Number, rhs: Number) -> Bool { false }
}
