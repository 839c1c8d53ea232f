extension Expr {
  /// The parts of the expression, from left to right.
  package var children: [Expr] {
    switch self {
    case .omitted, .null, .bool, .integer, .decimal, .string, .keyword, .reference, .bound, .raw, .invalid: []
    case .template(let template): template.segments.flatMap(\.children)
    case .list(let elements), .call(_, let elements, _): elements
    case .object(let items): items.flatMap(\.children)
    case .attribute(let base, _), .unary(_, let base), .typed(let base, _): [base]
    case .index(let base, let key): [base, key]
    case .splat(let base, let steps): [base] + steps.compactMap { if case .index(let key) = $0 { key } else { nil } }
    case .binary(let lhs, _, let rhs): [lhs, rhs]
    case .conditional(let condition, let then, let otherwise): [condition, then, otherwise]
    case .for(let loop): loop.children
    }
  }

  /// True if a condition holds for the expression or a part of it.
  package func contains(where isFound: (Expr) -> Bool) -> Bool {
    isFound(self) || children.contains { $0.contains(where: isFound) }
  }
}

extension ObjectItem {
  fileprivate var children: [Expr] {
    switch self {
    case .comment: []
    case .field(.expression(let key), let value): [key, value]
    case .field(_, let value): [value]
    }
  }
}

extension ForExpr {
  fileprivate var children: [Expr] {
    let results =
      switch result {
      case .list(let element): [element]
      case .object(let key, let value, _): [key, value]
      }
    return [collection] + results + (condition.map { [$0] } ?? [])
  }
}

extension Template.Segment {
  fileprivate var children: [Expr] {
    switch self {
    case .text: []
    case .interpolation(let expr): [expr]
    case .conditional(let condition, let then, let otherwise): [condition] + (then + otherwise).flatMap(\.children)
    case .loop(_, _, let collection, let content): [collection] + content.flatMap(\.children)
    }
  }
}
