import Diagnostics
import Files
import HCL
import Support

/// Random expressions with their values.
struct RandomArithmetic {
  typealias Number = (expr: Expr, value: Int)
  typealias Truth = (expr: Expr, value: Bool)

  var random: SeededGenerator
  private let location = SourceLocation(#filePath, #line)

  init(random: SeededGenerator) {
    self.random = random
  }

  mutating func number(_ depth: Int) -> Number {
    guard depth > 0 else {
      let value = random.int(-9...9)
      return (.integer(value), value)
    }
    switch random.int(0...8) {
    case 0:
      let operand = number(depth - 1)
      return (.unary(.minus, operand.expr), -operand.value)
    case 1:
      let (condition, then, otherwise) = (truth(depth - 1), number(depth - 1), number(depth - 1))
      let value = condition.value ? then.value : otherwise.value
      return (.conditional(condition.expr, then: then.expr, else: otherwise.expr), value)
    case 2:
      return element(depth - 1)
    default:
      return combined(number(depth - 1), number(depth - 1))
    }
  }

  mutating func truth(_ depth: Int) -> Truth {
    guard depth > 0 else {
      let value = random.isOne(in: 2)
      return (.bool(value), value)
    }
    switch random.int(0...6) {
    case 0:
      let operand = truth(depth - 1)
      return (.unary(.not, operand.expr), !operand.value)
    case 1:
      let (condition, then, otherwise) = (truth(depth - 1), truth(depth - 1), truth(depth - 1))
      let value = condition.value ? then.value : otherwise.value
      return (.conditional(condition.expr, then: then.expr, else: otherwise.expr), value)
    case 2, 3:
      return compared(number(depth - 1), number(depth - 1))
    default:
      let (lhs, rhs) = (truth(depth - 1), truth(depth - 1))
      switch random.pick([.and, .or, .equal, .notEqual] as [BinaryOperator]) {
      case .and: return (.binary(lhs.expr, .and, rhs.expr), lhs.value && rhs.value)
      case .or: return (.binary(lhs.expr, .or, rhs.expr), lhs.value || rhs.value)
      case .equal: return (.binary(lhs.expr, .equal, rhs.expr), lhs.value == rhs.value)
      default: return (.binary(lhs.expr, .notEqual, rhs.expr), lhs.value != rhs.value)
      }
    }
  }

  /// Only exact operations: a division without remainder, and a product that does not overflow.
  private mutating func combined(_ lhs: Number, _ rhs: Number) -> Number {
    switch random.pick([.add, .subtract, .multiply, .divide, .remainder] as [BinaryOperator]) {
    case .multiply where abs(lhs.value) < 1 << 24 && abs(rhs.value) < 1 << 24:
      return (.binary(lhs.expr, .multiply, rhs.expr), lhs.value * rhs.value)
    case .divide where rhs.value != 0 && lhs.value.isMultiple(of: rhs.value):
      return (.binary(lhs.expr, .divide, rhs.expr), lhs.value / rhs.value)
    case .remainder where rhs.value != 0:
      return (.binary(lhs.expr, .remainder, rhs.expr), lhs.value % rhs.value)
    case .add:
      return (.binary(lhs.expr, .add, rhs.expr), lhs.value + rhs.value)
    default:
      return (.binary(lhs.expr, .subtract, rhs.expr), lhs.value - rhs.value)
    }
  }

  private mutating func compared(_ lhs: Number, _ rhs: Number) -> Truth {
    switch random.pick([.less, .lessOrEqual, .greater, .greaterOrEqual, .equal, .notEqual] as [BinaryOperator]) {
    case .less: (.binary(lhs.expr, .less, rhs.expr), lhs.value < rhs.value)
    case .lessOrEqual: (.binary(lhs.expr, .lessOrEqual, rhs.expr), lhs.value <= rhs.value)
    case .greater: (.binary(lhs.expr, .greater, rhs.expr), lhs.value > rhs.value)
    case .greaterOrEqual: (.binary(lhs.expr, .greaterOrEqual, rhs.expr), lhs.value >= rhs.value)
    case .equal: (.binary(lhs.expr, .equal, rhs.expr), lhs.value == rhs.value)
    default: (.binary(lhs.expr, .notEqual, rhs.expr), lhs.value != rhs.value)
    }
  }

  /// `[for n in range(count) : n - rhs if n >= limit][0]`, in which the first element left is `limit`.
  private mutating func element(_ depth: Int) -> Number {
    let number = Binding("n", at: location)
    let limit = random.int(0...4)
    let element = combined((.bound(number), limit), self.number(depth))
    let loop = ForExpr(
      value: number,
      in: .call("range", [.integer(limit + 1)]),
      .list(element.expr),
      if: .binary(.bound(number), .greaterOrEqual, .integer(limit))
    )
    return (.index(of: .for(loop), .integer(0)), element.value)
  }
}
