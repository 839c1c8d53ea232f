import HCL

extension MockUses {
  /// Reads an expression, and returns where its value comes from.
  func flow(of expr: Expr, in place: Place) -> MockFlow {
    switch expr {
    case .omitted, .null, .bool, .integer, .decimal, .string, .keyword, .raw, .invalid: return .other
    case .template(let template): return flow(of: template.segments, in: place)
    case .list(let elements):
      return .collection(
        Dictionary(uniqueKeysWithValues: elements.enumerated().map { ("\($0)", flow(of: $1, in: place)) })
      )
    case .object(let items): return flow(of: items, in: place)
    case .reference(let reference): return flow(of: reference, in: place)
    case .bound(let binding): return bound[ObjectIdentifier(binding)] ?? .other
    case .attribute(let base, let name): return member(name, of: flow(of: base, in: place))
    case .index(let base, let key): return element(key, of: flow(of: base, in: place), in: place)
    case .splat(let base, let steps): return splat(flow(of: base, in: place), steps, in: place)
    case .call(let name, let arguments, _): return call(name, arguments, in: place)
    case .unary(let op, let operand):
      let operand = flow(of: operand, in: place)
      if op == .minus { demand(operand) { $0.form = $0.form ?? .number } }
      return .other
    case .binary(let lhs, let op, let rhs):
      let operands = [flow(of: lhs, in: place), flow(of: rhs, in: place)]
      if op.needsNumbers { for operand in operands { demand(operand) { $0.form = $0.form ?? .number } } }
      return .other
    case .conditional(let condition, let then, let otherwise):
      _ = flow(of: condition, in: place)
      switch evaluator.value(condition, in: place.module, place.bindings).flag {
      case true?: return flow(of: then, in: place)
      case false?: return flow(of: otherwise, in: place)
      case nil: return .one(of: [flow(of: then, in: place), flow(of: otherwise, in: place)])
      }
    case .for(let loop): return flow(of: loop, in: place)
    }
  }

  /// Notes what an expression requires of a text or a number.
  func demand(_ flow: MockFlow, _ note: (inout MockDemand) -> Void) {
    guard !isTolerant else { return }
    for case .use(let use) in flow.all { note(&use.demand) }
  }

  private func flow(of segments: [Template.Segment], in place: Place) -> MockFlow {
    if segments.count == 1, case .interpolation(let expr) = segments[0] { return flow(of: expr, in: place) }
    for segment in segments {
      switch segment {
      case .text: break
      case .interpolation(let expr): _ = flow(of: expr, in: place)
      case .conditional(let condition, let then, let otherwise):
        _ = flow(of: condition, in: place)
        _ = flow(of: then, in: place)
        _ = flow(of: otherwise, in: place)
      case .loop(let key, let value, let collection, let content):
        bind(key, value, to: flow(of: collection, in: place))
        _ = flow(of: content, in: place)
      }
    }
    return .other
  }

  private func flow(of items: [ObjectItem], in place: Place) -> MockFlow {
    var members: [String: MockFlow] = [:]
    var others: [MockFlow] = []
    for case .field(let key, let value) in items where !value.isOmitted {
      let value = flow(of: value, in: place)
      if let name = key.literal {
        members[name] = value
      } else {
        if case .expression(let key) = key { _ = flow(of: key, in: place) }
        others.append(value)
      }
    }
    return others.isEmpty ? .collection(members) : .list(of: .one(of: others + members.values))
  }
}

// MARK: - Parts

extension MockUses {
  /// Reads an attribute, or the value of a literal key.
  func member(_ name: String, of base: MockFlow) -> MockFlow {
    switch base {
    case .use(let use): .use(use.member(name))
    case .members(let members): members[name] ?? .other
    case .elements(let element): element
    case .any(let flows): .one(of: flows.map { member(name, of: $0) })
    case .stack(let stack): .use(outputs(ofStack: stack).member(name))
    case .call(let module): flow(ofOutput: name, in: module)
    case .other, .key, .index, .parts: .other
    }
  }

  /// Reads an element by its index or key.
  private func element(_ key: Expr, of base: MockFlow, in place: Place) -> MockFlow {
    switch key {
    case .integer(let index): return element(.integer(index), of: base)
    case .string(let name): return element(.string(name), of: base)
    default: break
    }
    let source = flow(of: key, in: place)
    if case .index(let count) = source { return element(.integer(max(0, count - 1)), of: base) }
    // The key decides which element is read, so both have the values that the blueprint knows.
    if !base.uses.isEmpty {
      for case .key(let use) in source.all { use.needsItsKeys = true }
      for case .use(let use) in source.all { use.isConstrained = true }
    }
    return element(evaluator.value(key, in: place.module, place.bindings), of: base)
  }

  private func element(_ key: PartialValue, of base: MockFlow) -> MockFlow {
    switch (base, key) {
    case (.use(let use), _) where isTolerant: return .use(use.element)
    case (.use(let use), .integer(let index)) where index >= 0 && index < 1_000: return .use(use.element(at: index))
    case (.use(let use), .string(let name)): return .use(use.member(name))
    case (.use(let use), _):
      use.needsItsKeys = true
      return .use(use.element)
    case (.members(let members), _):
      if let name = key.text { return members[name] ?? .other }
      return base.element
    case (.parts(let use, let separator), .integer(let index)) where !isTolerant && index >= 0 && index < 1_000:
      use.demand.separator = separator
      use.demand.parts = max(use.demand.parts, index + 1)
      return .other
    case (.any(let flows), _): return .one(of: flows.map { element(key, of: $0) })
    case (.stack, .string(let name)), (.call, .string(let name)): return member(name, of: base)
    default: return base.element
    }
  }

  private func splat(_ base: MockFlow, _ steps: [SplatStep], in place: Place) -> MockFlow {
    // `[*]` of a single value makes a list of it.
    var element = base.element
    if case .other = element { element = base }
    if case .members(let members) = base, let first = members.first, Int(first.key) == nil { element = base }
    for step in steps {
      switch step {
      case .attribute(let name): element = member(name, of: element)
      case .index(let key): element = self.element(key, of: element, in: place)
      }
    }
    return .list(of: element)
  }
}

// MARK: - Loops

extension MockUses {
  private func flow(of loop: ForExpr, in place: Place) -> MockFlow {
    let collection = flow(of: loop.collection, in: place)
    let value = evaluator.value(loop.collection, in: place.module, place.bindings)
    var results: [MockFlow] = []
    // A loop over what is not mocked is read for each element, since its keys may be those of a mocked value.
    if collection.uses.isEmpty, let elements = evaluator.elements(of: value, isSet: false), elements.count <= 64 {
      for (index, element) in elements.enumerated() {
        var inner = place
        if let key = loop.key { inner.bindings.append(BoundValue(binding: key, value: element.key, callDepth: .max)) }
        inner.bindings.append(BoundValue(binding: loop.value, value: element.value, callDepth: .max))
        bind(loop.key, loop.value, to: collection)
        if case .members(let members) = collection {
          bound[ObjectIdentifier(loop.value)] = members[element.key.text ?? "\(index)"] ?? .other
        }
        results.append(read(loop, in: inner))
      }
    } else {
      bind(loop.key, loop.value, to: collection)
      results.append(read(loop, in: place))
    }
    return .list(of: .one(of: results))
  }

  private func read(_ loop: ForExpr, in place: Place) -> MockFlow {
    if let condition = loop.condition { _ = flow(of: condition, in: place) }
    switch loop.result {
    case .list(let element): return flow(of: element, in: place)
    case .object(let key, let value, let isGrouping):
      _ = flow(of: key, in: place)
      let value = flow(of: value, in: place)
      return isGrouping ? .list(of: value) : value
    }
  }

  /// Sets what the names of a loop over a collection are.
  func bind(_ key: Binding?, _ value: Binding, to collection: MockFlow) {
    if let key { bound[ObjectIdentifier(key)] = collection.key }
    bound[ObjectIdentifier(value)] = collection.element
  }
}

extension BinaryOperator {
  /// True if Terraform converts both operands to numbers.
  fileprivate var needsNumbers: Bool {
    switch self {
    case .less, .lessOrEqual, .greater, .greaterOrEqual: true
    default: isArithmetic
    }
  }
}
