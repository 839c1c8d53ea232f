/// How tightly an expression holds its parts together, from a conditional to a name.
enum Precedence: Int, Comparable {
  case conditional, or, and, equality, comparison, sum, product, unary, postfix

  static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }

  /// What the right operand needs: operators of one precedence group from the left.
  var tighter: Precedence { Precedence(rawValue: rawValue + 1) ?? .postfix }
}

extension Expr {
  var precedence: Precedence {
    switch self {
    case .conditional, .raw: .conditional
    case .binary(_, let op, _): op.precedence
    case .unary: .unary
    case .integer(let value): value < 0 ? .unary : .postfix
    case .decimal(let value): value < 0 ? .unary : .postfix
    default: .postfix
    }
  }
}
