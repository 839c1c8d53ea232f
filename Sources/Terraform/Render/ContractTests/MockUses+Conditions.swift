import HCL

extension MockUses {
  /// Reads a condition that must be true, and notes what it requires of mocked values.
  func require(_ condition: Expr, in place: Place) {
    let source = flow(of: condition, in: place)
    switch condition.untyped {
    case .binary(let lhs, .and, let rhs):
      require(lhs, in: place)
      require(rhs, in: place)
    case .binary(let lhs, .or, let rhs):
      // A part that is true without the mocked values is sufficient.
      let isKnown = [lhs, rhs].contains { uses(in: $0, in: place).isEmpty && value($0, in: place).flag == true }
      if !isKnown { require(uses(in: lhs, in: place).isEmpty ? rhs : lhs, in: place) }
    case .binary(let lhs, let op, let rhs):
      if !compare(lhs, op, rhs, in: place), !compare(rhs, op.mirrored, lhs, in: place) {
        constrain(condition, in: place)
      }
    case .conditional(let flag, let then, let otherwise):
      require(value(flag, in: place).flag == false ? otherwise : then, in: place)
    case .call("can", let arguments, _): for argument in arguments { _ = flow(of: argument, in: place) }
    case .call(let name, let arguments, _) where arguments.count == 2:
      if !require(name, arguments, in: place) { constrain(condition, in: place) }
    case .call("alltrue", let arguments, _):
      guard case .for(let loop)? = arguments.first, case .list(let element) = loop.result else {
        return constrain(condition, in: place)
      }
      bind(loop.key, loop.value, to: flow(of: loop.collection, in: place))
      require(element, in: place)
    default:
      if case .other = source { constrain(condition, in: place) } else { demand(source) { $0.equal = .bool(true) } }
    }
  }

  private func value(_ expr: Expr, in place: Place) -> PartialValue {
    evaluator.value(expr, in: place.module, place.bindings)
  }

  /// Notes that the values of an expression must be those that the blueprint knows, since Groundplan does not know what it requires.
  private func constrain(_ expr: Expr, in place: Place) {
    for use in uses(in: expr, in: place) { use.isConstrained = true }
  }

  /// The mocked values that an expression depends on.
  private func uses(in expr: Expr, in place: Place) -> [MockUse] {
    let found = flow(of: expr, in: place).uses
    if !found.isEmpty { return found }
    switch expr {
    case .unary(_, let operand), .typed(let operand, _): return uses(in: operand, in: place)
    case .binary(let lhs, _, let rhs): return uses(in: lhs, in: place) + uses(in: rhs, in: place)
    case .conditional(let flag, let then, let otherwise):
      return [flag, then, otherwise].flatMap { uses(in: $0, in: place) }
    case .call(_, let arguments, _): return arguments.flatMap { uses(in: $0, in: place) }
    case .list(let elements): return elements.flatMap { uses(in: $0, in: place) }
    case .for(let loop): return uses(in: loop.collection, in: place)
    case .template(let template):
      return template.segments.flatMap { segment in
        if case .interpolation(let expr) = segment { uses(in: expr, in: place) } else { [MockUse]() }
      }
    default: return []
    }
  }

  /// Notes what a comparison with a known value requires; false if it is another one.
  private func compare(_ lhs: Expr, _ op: BinaryOperator, _ rhs: Expr, in place: Place) -> Bool {
    guard uses(in: rhs, in: place).isEmpty else { return false }
    let lhs = lhs.untyped
    let known = value(rhs, in: place)
    if case .null = known { return true }
    if case .call("length", let arguments, _) = lhs, let argument = arguments.first {
      return measure(flow(of: argument, in: place), op, known)
    }
    var flows = flow(of: lhs, in: place)
    if case .call("tonumber", let arguments, _) = lhs, let argument = arguments.first {
      flows = flow(of: argument, in: place)
    }
    let uses = flows.all.compactMap { if case .use(let use) = $0 { use } else { nil } }
    if uses.isEmpty { return self.uses(in: lhs, in: place).isEmpty }
    for use in uses {
      switch op {
      case .equal: use.demand.equal = known
      case .notEqual: if known.number == 1 { use.demand.smallest = 2 }
      case .less: use.demand.largest = known.number.map { $0 - 1 }
      case .lessOrEqual: use.demand.largest = known.number
      case .greater: use.demand.smallest = known.number.map { $0 + 1 }
      case .greaterOrEqual: use.demand.smallest = known.number
      default: return false
      }
    }
    return !known.isUnknown
  }

  /// Notes how many elements or characters a condition requires.
  private func measure(_ flow: MockFlow, _ op: BinaryOperator, _ known: PartialValue) -> Bool {
    guard let number = known.number.flatMap({ Int(exactly: $0) }), abs(number) < 1_000_000 else { return false }
    let range: ClosedRange<Int>
    switch op {
    case .equal: range = number...max(number, 0)
    case .less: range = 0...max(0, number - 1)
    case .lessOrEqual: range = 0...max(0, number)
    case .greater: range = (number + 1)...Int.max
    case .greaterOrEqual: range = number...Int.max
    case .notEqual: range = (number == 0 ? 1 : 0)...Int.max
    default: return false
    }
    for flow in flow.all {
      if case .parts(let use, let separator) = flow {
        use.demand.separator = separator
        use.demand.parts = max(use.demand.parts, min(range.lowerBound, 1_000))
      } else if case .use(let use) = flow {
        use.limit(range)
      }
    }
    return true
  }

  /// Notes what a function with two arguments requires to be true; false if it is another one.
  private func require(_ function: String, _ arguments: [Expr], in place: Place) -> Bool {
    let flows = arguments.map { flow(of: $0, in: place) }
    switch function {
    case "startswith", "endswith":
      guard let text = text(arguments[1], in: place) else { return false }
      demand(flows[0]) { if function == "startswith" { $0.prefix = text } else { $0.suffix = text } }
      return true
    case "contains":
      if uses(in: arguments[0], in: place).isEmpty,
        let first = evaluator.elements(of: value(arguments[0], in: place))?.first
      {
        demand(flows[1]) { $0.equal = first.value }
        return true
      }
      guard uses(in: arguments[1], in: place).isEmpty else { return false }
      let known = value(arguments[1], in: place)
      demand(flows[0].element) { $0.equal = known }
      return !known.isUnknown
    default: return false
    }
  }
}

extension MockUse {
  /// Notes how many elements, or how many characters of a text, a condition accepts.
  fileprivate func limit(_ range: ClosedRange<Int>) {
    fewest = max(fewest, range.lowerBound)
    most = min(most, range.upperBound)
  }
}

extension BinaryOperator {
  /// The operator for exchanged operands: `a < b` is `b > a`.
  fileprivate var mirrored: BinaryOperator {
    switch self {
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    default: self
    }
  }
}
