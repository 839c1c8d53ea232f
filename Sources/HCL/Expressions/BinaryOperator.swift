/// An operator with two operands.
public enum BinaryOperator: String, Hashable, Sendable, CaseIterable {
  /// `lhs * rhs`
  case multiply = "*"
  /// `lhs / rhs`
  case divide = "/"
  /// `lhs % rhs`
  case remainder = "%"
  /// `lhs + rhs`
  case add = "+"
  /// `lhs - rhs`
  case subtract = "-"
  /// `lhs < rhs`
  case less = "<"
  /// `lhs <= rhs`
  case lessOrEqual = "<="
  /// `lhs > rhs`
  case greater = ">"
  /// `lhs >= rhs`
  case greaterOrEqual = ">="
  /// `lhs == rhs`
  case equal = "=="
  /// `lhs != rhs`
  case notEqual = "!="
  /// `lhs && rhs`
  case and = "&&"
  /// `lhs || rhs`
  case or = "||"
}

extension BinaryOperator {
  /// How tightly the operator binds its operands.
  var precedence: Precedence {
    switch self {
    case .multiply, .divide, .remainder: .product
    case .add, .subtract: .sum
    case .less, .lessOrEqual, .greater, .greaterOrEqual: .comparison
    case .equal, .notEqual: .equality
    case .and: .and
    case .or: .or
    }
  }
}
