import HCL

extension Evaluator {
  /// The value of a template: its text, or for a single interpolation the value of the expression, which may be of any type.
  func value(of template: Template, in module: ModuleInstance, _ bindings: Bindings) -> PartialValue {
    template.only.map { value($0, in: module, bindings) } ?? text(template.segments, in: module, bindings)
  }

  /// The text of a template; unknown if a part of it is unknown.
  func text(_ segments: [Template.Segment], in module: ModuleInstance, _ bindings: Bindings) -> PartialValue {
    var text = ""
    for segment in segments {
      switch segment {
      case .text(let part): text += part
      case .interpolation(let expr):
        guard let part = value(expr, in: module, bindings).text else { return .unknown }
        text += part
      case .conditional(let expr, let then, let otherwise):
        guard let flag = value(expr, in: module, bindings).flag,
          let part = self.text(flag ? then : otherwise, in: module, bindings).text
        else { return .unknown }
        text += part
      case .loop(let key, let element, let collection, let content):
        let collection = value(collection, in: module, bindings)
        if case .unordered = collection { return .unknown }
        guard let elements = elements(of: collection) else { return .unknown }
        for (name, value) in elements {
          let bindings = bindings + Self.bound(key, name, element, value)
          guard let part = self.text(content, in: module, bindings).text else { return .unknown }
          text += part
        }
      }
    }
    return .string(text)
  }

  /// The value of `!operand` or `-operand`.
  func unary(_ sign: UnaryOperator, _ operand: PartialValue) -> PartialValue {
    switch sign {
    case .not: operand.flag.map { .bool(!$0) } ?? .unknown
    case .minus: PartialValue.calculate(operand, .multiply, .integer(-1)) ?? .unknown
    }
  }

  /// The value of `lhs operator rhs`.
  func binary(_ lhs: PartialValue, _ sign: BinaryOperator, _ rhs: PartialValue) -> PartialValue {
    switch sign {
    case .equal: lhs.equals(rhs).map(PartialValue.bool) ?? .unknown
    case .notEqual: lhs.equals(rhs).map { .bool(!$0) } ?? .unknown
    case .and: decided(lhs, rhs, by: false)
    case .or: decided(lhs, rhs, by: true)
    default: PartialValue.calculate(lhs, sign, rhs) ?? .unknown
    }
  }

  /// The value of `&&` or `||`, which one operand decides although the other is unknown.
  private func decided(_ lhs: PartialValue, _ rhs: PartialValue, by flag: Bool) -> PartialValue {
    let flags = [lhs, rhs].map(\.flag)
    // Terraform fails if an operand is not a Boolean.
    guard zip([lhs, rhs], flags).allSatisfy({ $1 != nil || $0.canBeFlag }) else { return .unknown }
    if flags.contains(flag) { return .bool(flag) }
    return flags.contains(nil) ? .unknown : .bool(!flag)
  }

  /// The value of `condition ? then : otherwise`.
  ///
  /// Terraform converts the value to a type that both results have.
  func conditional(
    _ condition: PartialValue,
    _ then: Expr,
    _ otherwise: Expr,
    in module: ModuleInstance,
    _ bindings: Bindings
  ) -> PartialValue {
    let flag = condition.flag
    guard flag != nil || condition.canBeFlag else { return .unknown }
    let (chosen, other) = flag == false ? (otherwise, then) : (then, otherwise)
    let result = value(chosen, in: module, bindings)
    guard flag != nil else {
      // If both results are equal, the value is known although the condition is not.
      return result.equals(value(other, in: module, bindings)) == true ? result : .unknown
    }
    if case .null = other { return result }
    // The other result decides the type only, so it does not contribute to the value.
    let depth = callDepth
    let alternative = value(other, in: module, bindings)
    callDepth = depth
    switch result {
    case .string, .encoded: return PartialValue.haveOneShape([result, alternative]) ? result : .unknown
    case .unknown, .null, .computed, .block, .outputs: return result
    default: break
    }
    if alternative.isNull == true, let type = type(ofVariable: other, in: module), type.hasNoObject {
      return converted(result, to: type, in: module)
    }
    // The type of another value that is null is not known.
    return PartialValue.unified([result, alternative.isNull == true ? .unknown : alternative])?.first ?? .unknown
  }

  /// The type of a variable; nil for other expressions.
  private func type(ofVariable expr: Expr, in module: ModuleInstance) -> Expr? {
    guard case .reference(let reference) = expr, case .variable(let index)? = module.symbols[reference.address] else {
      return nil
    }
    return module.symbols.variables[index].type
  }

  /// The value of a `for` expression; unknown if the collection, a condition or a key is.
  func loop(_ loop: ForExpr, in module: ModuleInstance, _ bindings: Bindings) -> PartialValue {
    let collection = value(loop.collection, in: module, bindings)
    guard let elements = elements(of: collection) else { return .unknown }
    var values: [PartialValue] = []
    var names: [String] = []
    for (key, element) in elements {
      let inner = bindings + Self.bound(loop.key, key, loop.value, element)
      if let condition = loop.condition {
        guard let flag = value(condition, in: module, inner).flag else { return .unknown }
        if !flag { continue }
      }
      switch loop.result {
      case .list(let expr): values.append(value(expr, in: module, inner))
      case .object(let key, let expr, _):
        guard let name = value(key, in: module, inner).text else { return .unknown }
        names.append(name)
        values.append(value(expr, in: module, inner))
      }
    }
    var isOrdered = true
    if case .unordered = collection { isOrdered = values.count < 2 }
    guard case .object(_, _, let grouping) = loop.result else { return isOrdered ? .list(values) : .unordered(values) }
    return grouping ? Self.grouped(names, values, isOrdered) : Self.keyed(names, values)
  }

  /// An object; unknown if a key occurs twice, which is an error in Terraform.
  private static func keyed(_ names: [String], _ values: [PartialValue]) -> PartialValue {
    let object = PartialValue.object(unordered: zip(names, values).map { PartialValue.Field(name: $0, value: $1) })
    guard case .object(let fields) = object, fields.count == names.count else { return .unknown }
    return object
  }

  /// An object with the list of the values of each key.
  private static func grouped(_ names: [String], _ values: [PartialValue], _ isOrdered: Bool) -> PartialValue {
    var groups: [String: [PartialValue]] = [:]
    for (name, value) in zip(names, values) { groups[name, default: []].append(value) }
    return .object(
      unordered: groups.map { name, values in
        PartialValue.Field(name: name, value: isOrdered || values.count < 2 ? .list(values) : .unordered(values))
      }
    )
  }

  /// The names that a loop binds for an element. The call depth of the collection has been counted where it was evaluated.
  private static func bound(_ key: Binding?, _ name: PartialValue, _ value: Binding, _ element: PartialValue)
    -> Bindings
  {
    let bound = BoundValue(binding: value, value: element, callDepth: .max)
    return key.map { [bound, BoundValue(binding: $0, value: name, callDepth: .max)] } ?? [bound]
  }
}

extension PartialValue {
  /// True if the value may be a Boolean that is not known.
  fileprivate var canBeFlag: Bool {
    switch self {
    case .unknown, .computed: true
    default: false
    }
  }
}

extension Expr {
  /// True for a type constraint without objects and tuples.
  fileprivate var hasNoObject: Bool {
    switch self {
    case .keyword(let name): name != "any"
    case .call(let name, let types, _): ["list", "set", "map"].contains(name) && types.allSatisfy(\.hasNoObject)
    default: false
    }
  }
}
