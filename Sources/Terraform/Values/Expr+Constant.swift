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
}
