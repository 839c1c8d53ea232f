import HCL

extension Evaluator {
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
        guard let elements = elements(of: value(collection, in: module, bindings), isSet: false) else {
          return .unknown
        }
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
    case .minus: operand.number.map { Self.number(-$0) } ?? .unknown
    }
  }

  /// The value of `lhs operator rhs`.
  func binary(_ lhs: PartialValue, _ sign: BinaryOperator, _ rhs: PartialValue) -> PartialValue {
    switch sign {
    case .equal: return lhs.equals(rhs).map(PartialValue.bool) ?? .unknown
    case .notEqual: return lhs.equals(rhs).map { .bool(!$0) } ?? .unknown
    case .and:
      if lhs.flag == false || rhs.flag == false { return .bool(false) }
      return lhs.flag == true && rhs.flag == true ? .bool(true) : .unknown
    case .or:
      if lhs.flag == true || rhs.flag == true { return .bool(true) }
      return lhs.flag == false && rhs.flag == false ? .bool(false) : .unknown
    default: break
    }
    guard let lhs = lhs.number, let rhs = rhs.number else { return .unknown }
    switch sign {
    case .multiply: return Self.number(lhs * rhs)
    case .divide: return rhs == 0 ? .unknown : Self.number(lhs / rhs)
    case .remainder: return rhs == 0 ? .unknown : Self.number(lhs.truncatingRemainder(dividingBy: rhs))
    case .add: return Self.number(lhs + rhs)
    case .subtract: return Self.number(lhs - rhs)
    case .less: return .bool(lhs < rhs)
    case .lessOrEqual: return .bool(lhs <= rhs)
    case .greater: return .bool(lhs > rhs)
    case .greaterOrEqual: return .bool(lhs >= rhs)
    case .equal, .notEqual, .and, .or: return .unknown
    }
  }

  /// A number, as an integer if it is one.
  static func number(_ number: Double) -> PartialValue {
    Int(exactly: number).map(PartialValue.integer) ?? .decimal(number)
  }

  /// The value of `condition ? then : otherwise`; the condition is nil if it is unknown.
  func conditional(
    _ condition: Bool?,
    _ then: Expr,
    _ otherwise: Expr,
    in module: ModuleInstance,
    _ bindings: Bindings
  ) -> PartialValue {
    if let condition { return value(condition ? then : otherwise, in: module, bindings) }
    // If both results are equal, the value is known although the condition is not.
    let value = value(then, in: module, bindings)
    return value.equals(self.value(otherwise, in: module, bindings)) == true ? value : .unknown
  }

  /// The value of a `for` expression; unknown if the collection, a condition or a key is.
  func loop(_ loop: ForExpr, in module: ModuleInstance, _ bindings: Bindings) -> PartialValue {
    let collection = value(loop.collection, in: module, bindings)
    guard let elements = elements(of: collection, isSet: false) else { return .unknown }
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
    switch loop.result {
    case .list: return .list(values)
    case .object(_, _, let grouping):
      let fields = zip(names, values).map { PartialValue.Field(name: $0, value: $1) }
      guard grouping else { return .object(unordered: fields) }
      var groups: [PartialValue.Field] = []
      for name in names where !groups.contains(where: { $0.name == name }) {
        groups.append(.init(name: name, value: .list(fields.filter { $0.name == name }.map(\.value))))
      }
      return .object(unordered: groups)
    }
  }

  /// The names that a loop binds for an element. The call depth of the collection has been counted where it was evaluated.
  private static func bound(_ key: Binding?, _ name: PartialValue, _ value: Binding, _ element: PartialValue)
    -> Bindings
  {
    let bound = BoundValue(binding: value, value: element, callDepth: .max)
    return key.map { [bound, BoundValue(binding: $0, value: name, callDepth: .max)] } ?? [bound]
  }
}
