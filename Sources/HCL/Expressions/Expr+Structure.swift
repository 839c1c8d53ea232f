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

  /// The reference at the start of a traversal: `module.network` of `module.network.subnet_ids[0]`. Nil for any other expression.
  package var root: Reference? {
    switch self {
    case .reference(let reference): reference
    case .attribute(let base, _), .index(let base, _), .splat(let base, _): base.root
    default: nil
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

extension Expr {
  /// True if two expressions have the same value in the same scope: the same references, names, literals and operators.
  package func isSame(as other: Expr) -> Bool {
    switch (self, other) {
    case (.typed(let lhs, _), _): lhs.isSame(as: other)
    case (_, .typed(let rhs, _)): isSame(as: rhs)
    case (.omitted, .omitted), (.null, .null): true
    case (.bool(let lhs), .bool(let rhs)): lhs == rhs
    case (.integer(let lhs), .integer(let rhs)): lhs == rhs
    case (.decimal(let lhs), .decimal(let rhs)): lhs == rhs
    case (.string(let lhs), .string(let rhs)), (.keyword(let lhs), .keyword(let rhs)), (.raw(let lhs), .raw(let rhs)):
      lhs == rhs
    case (.reference(let lhs), .reference(let rhs)): lhs === rhs
    case (.bound(let lhs), .bound(let rhs)): lhs === rhs
    case (.attribute(let lhs, let name), .attribute(let rhs, let other)): name == other && lhs.isSame(as: rhs)
    case (.index(let lhs, let key), .index(let rhs, let other)): key.isSame(as: other) && lhs.isSame(as: rhs)
    case (.unary(let op, let lhs), .unary(let other, let rhs)): op == other && lhs.isSame(as: rhs)
    case (.list(let lhs), .list(let rhs)): lhs.areSame(as: rhs)
    case (.call(let lhs, let arguments, let expands), .call(let rhs, let others, let otherExpands)):
      lhs == rhs && expands == otherExpands && arguments.areSame(as: others)
    case (.binary(let lhs, let op, let rhs), .binary(let first, let other, let second)):
      op == other && lhs.isSame(as: first) && rhs.isSame(as: second)
    case (.conditional(let flag, let then, let otherwise), .conditional(let other, let first, let second)):
      flag.isSame(as: other) && then.isSame(as: first) && otherwise.isSame(as: second)
    case (.object(let lhs), .object(let rhs)): lhs.count == rhs.count && zip(lhs, rhs).allSatisfy { $0.isSame(as: $1) }
    // Loops, splats and templates are not compared.
    default: false
    }
  }
}

extension [Expr] {
  fileprivate func areSame(as others: [Expr]) -> Bool {
    count == others.count && zip(self, others).allSatisfy { $0.isSame(as: $1) }
  }
}

extension ObjectItem {
  fileprivate func isSame(as other: ObjectItem) -> Bool {
    switch (self, other) {
    case (.field(.name(let lhs), let value), .field(.name(let rhs), let other)): lhs == rhs && value.isSame(as: other)
    case (.comment(let lhs), .comment(let rhs)): lhs == rhs
    default: false
    }
  }
}
