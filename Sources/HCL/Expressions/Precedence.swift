/// The precedence of operators and other expressions, from the lowest to the highest.
enum Precedence: Int, Comparable {
  case conditional, or, and, equality, comparison, sum, product, unary, postfix

  static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }

  /// The precedence that the right operand needs: operators of equal precedence associate to the left.
  var next: Precedence { Precedence(rawValue: rawValue + 1) ?? .postfix }
}

extension Expr {
  /// The precedence of the outermost operator.
  var precedence: Precedence {
    switch self {
    case .conditional, .raw: .conditional
    case .binary(_, let op, _): op.precedence
    case .unary: .unary
    case .typed(let expr, _): expr.precedence
    case .integer(let value): value < 0 ? .unary : .postfix
    case .decimal(let value): value.sign == .minus ? .unary : .postfix
    case .null, .bool, .string, .template, .list, .object, .keyword, .reference, .bound, .attribute, .index, .splat,
      .call,
      .for, .omitted, .invalid:
      .postfix
    }
  }
}
