import HCL

extension Expr {
  /// True if Terraform accepts the expression as a
  /// [default](https://developer.hashicorp.com/terraform/language/values/variables#default-values): it has no references and no calls.
  var isConstant: Bool {
    switch self {
    case .keyword, .reference, .bound, .attribute, .index, .splat, .call, .for: false
    case .unary(_, let operand), .typed(let operand, _): operand.isConstant
    case .binary(let lhs, _, let rhs): lhs.isConstant && rhs.isConstant
    case .conditional(let flag, let value, let other): flag.isConstant && value.isConstant && other.isConstant
    case .list(let elements): elements.allSatisfy(\.isConstant)
    case .object(let items): items.allSatisfy { if case .field(_, let value) = $0 { value.isConstant } else { true } }
    case .template(let template): template.segments.allSatisfy { if case .text = $0 { true } else { false } }
    case .null, .bool, .integer, .decimal, .string, .raw, .omitted, .invalid: true
    }
  }

  /// True if both expressions are equal literals: null, a Boolean, a number, a string, or a list or an object of these.
  func isSameConstant(as other: Expr) -> Bool {
    switch (self, other) {
    case (.null, .null), (.omitted, .omitted): true
    case (.bool(let lhs), .bool(let rhs)): lhs == rhs
    case (.integer(let lhs), .integer(let rhs)): lhs == rhs
    case (.decimal(let lhs), .decimal(let rhs)): lhs == rhs
    case (.string(let lhs), .string(let rhs)): lhs == rhs
    case (.list(let lhs), .list(let rhs)):
      lhs.count == rhs.count && zip(lhs, rhs).allSatisfy { $0.isSameConstant(as: $1) }
    case (.object(let lhs), .object(let rhs)):
      lhs.count == rhs.count && zip(lhs, rhs).allSatisfy { $0.isSameConstant(as: $1) }
    default: false
    }
  }
}

extension ObjectItem {
  fileprivate func isSameConstant(as other: ObjectItem) -> Bool {
    guard case .field(.name(let lhs), let value) = self, case .field(.name(let rhs), let otherValue) = other else {
      return false
    }
    return lhs == rhs && value.isSameConstant(as: otherValue)
  }
}
