/// An operator with two operands.
public enum BinaryOperator: String, Hashable, Sendable, CaseIterable {
  case multiply = "*"
  case divide = "/"
  case remainder = "%"
  case add = "+"
  case subtract = "-"
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case equal = "=="
  case notEqual = "!="
  case and = "&&"
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
