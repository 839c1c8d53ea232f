import HCL

extension Evaluator {
  /// Text, or unknown if a part of it is.
  func text(_ segments: [Template.Segment], in frame: Frame, _ bindings: Node.Bindings) -> PartialValue {
    var text = ""
    // Most names are longer than what a string keeps in itself.
    text.reserveCapacity(48)
    for segment in segments {
      switch segment {
      case .text(let part): text += part
      case .interpolation(let expr):
        guard let part = value(expr, in: frame, bindings).text else { return .unknown }
        text += part
      case .conditional(let expr, let then, let otherwise):
        guard let flag = value(expr, in: frame, bindings).flag,
          let part = self.text(flag ? then : otherwise, in: frame, bindings).text
        else { return .unknown }
        text += part
      case .loop(let key, let element, let collection, let content):
        guard let elements = elements(of: value(collection, in: frame, bindings), isSet: false) else { return .unknown }
        for (name, value) in elements {
          let bindings = bindings + Self.bound(key, name, element, value)
          guard let part = self.text(content, in: frame, bindings).text else { return .unknown }
          text += part
        }
      }
    }
    return .string(text)
  }

  func unary(_ sign: UnaryOperator, _ operand: PartialValue) -> PartialValue {
    switch sign {
    case .not: operand.flag.map { .bool(!$0) } ?? .unknown
    case .minus: operand.number.map { Self.number(-$0) } ?? .unknown
    }
  }

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

  static func number(_ number: Double) -> PartialValue {
    Int(exactly: number).map(PartialValue.integer) ?? .decimal(number)
  }

  func conditional(
    _ flag: Bool?,
    _ then: Expr,
    _ otherwise: Expr,
    in frame: Frame,
    _ bindings: Node.Bindings
  ) -> PartialValue {
    if let flag { return value(flag ? then : otherwise, in: frame, bindings) }
    // Where both say the same, the flag does not matter.
    let value = value(then, in: frame, bindings)
    return value.equals(self.value(otherwise, in: frame, bindings)) == true ? value : .unknown
  }

  func loop(_ loop: ForExpr, in frame: Frame, _ bindings: Node.Bindings) -> PartialValue {
    let collection = value(loop.collection, in: frame, bindings)
    guard let elements = elements(of: collection, isSet: false) else { return .unknown }
    var values: [PartialValue] = []
    var names: [String] = []
    for (key, element) in elements {
      let inner = bindings + Self.bound(loop.key, key, loop.value, element)
      if let condition = loop.condition {
        guard let flag = value(condition, in: frame, inner).flag else { return .unknown }
        if !flag { continue }
      }
      switch loop.result {
      case .list(let expr): values.append(value(expr, in: frame, inner))
      case .object(let key, let expr, _):
        guard let name = value(key, in: frame, inner).text else { return .unknown }
        names.append(name)
        values.append(value(expr, in: frame, inner))
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

  /// The names that a loop gives to an element. The loop itself has told how far out it comes from.
  private static func bound(_ key: Binding?, _ name: PartialValue, _ value: Binding, _ element: PartialValue)
    -> Node.Bindings
  {
    let bound = Node.Bound(binding: value, value: element, reach: .max)
    return key.map { [bound, Node.Bound(binding: $0, value: name, reach: .max)] } ?? [bound]
  }
}
