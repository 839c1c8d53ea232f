public import HCL

/// A number.
public struct Number: Interpolable, PlainValue, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
  public static var type: ValueType { .number }

  public let expr: Expr

  public init(expr: Expr) { self.expr = expr }

  public init(_ value: Int) { expr = .integer(value) }

  public init(_ value: Double) { expr = .decimal(value) }

  public init(integerLiteral value: Int) { expr = .integer(value) }

  public init(floatLiteral value: Double) { expr = .decimal(value) }
}

extension Number {
  public static func + (lhs: Number, rhs: Number) -> Number { Number(expr: .binary(lhs.expr, .add, rhs.expr)) }
  public static func - (lhs: Number, rhs: Number) -> Number { Number(expr: .binary(lhs.expr, .subtract, rhs.expr)) }
  public static func * (lhs: Number, rhs: Number) -> Number { Number(expr: .binary(lhs.expr, .multiply, rhs.expr)) }
  public static func / (lhs: Number, rhs: Number) -> Number { Number(expr: .binary(lhs.expr, .divide, rhs.expr)) }
  public static func % (lhs: Number, rhs: Number) -> Number { Number(expr: .binary(lhs.expr, .remainder, rhs.expr)) }
  public static prefix func - (number: Number) -> Number { Number(expr: .unary(.minus, number.expr)) }

  public static func < (lhs: Number, rhs: Number) -> Flag { Flag(expr: .binary(lhs.expr, .less, rhs.expr)) }
  public static func <= (lhs: Number, rhs: Number) -> Flag { Flag(expr: .binary(lhs.expr, .lessOrEqual, rhs.expr)) }
  public static func > (lhs: Number, rhs: Number) -> Flag { Flag(expr: .binary(lhs.expr, .greater, rhs.expr)) }
  public static func >= (lhs: Number, rhs: Number) -> Flag { Flag(expr: .binary(lhs.expr, .greaterOrEqual, rhs.expr)) }
}

// MARK: - What Swift cannot decide

extension Number {
  @available(*, unavailable, message: "Terraform compares when it runs, and gives a Flag: (a < b).then(…, else: …)")
  public static func < (lhs: Number, rhs: Number) -> Bool { false }

  @available(*, unavailable, message: "Terraform compares when it runs, and gives a Flag: (a <= b).then(…, else: …)")
  public static func <= (lhs: Number, rhs: Number) -> Bool { false }

  @available(*, unavailable, message: "Terraform compares when it runs, and gives a Flag: (a > b).then(…, else: …)")
  public static func > (lhs: Number, rhs: Number) -> Bool { false }

  @available(*, unavailable, message: "Terraform compares when it runs, and gives a Flag: (a >= b).then(…, else: …)")
  public static func >= (lhs: Number, rhs: Number) -> Bool { false }
}
