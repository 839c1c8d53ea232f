import HCL

extension Expr {
  /// The expression as an argument whose type converts it: a literal set is a list, since `toset` would say nothing new.
  var converted: Expr {
    switch self {
    case .call("toset", let arguments, _):
      if case .list(let elements)? = arguments.first { .list(elements.map(\.converted)) } else { self }
    case .list(let elements): .list(elements.map(\.converted))
    case .object(let items): .object(items.map { $0.mapValue(\.converted) })
    case .conditional(let condition, let then, let otherwise):
      .conditional(condition, then: then.converted, else: otherwise.converted)
    default: self
    }
  }

  /// The expression as the value of a variable with a type constraint: without the fields of objects that the author omits, whose
  /// default is in the constraint, and with lists for literal sets.
  func passed(as constraint: Expr) -> Expr {
    switch (self, constraint) {
    case (.call("toset", let arguments, _), .call("set", let types, _)):
      if case .list(let elements)? = arguments.first { .list(elements.map { $0.passed(as: types[0]) }) } else { self }
    case (.list(let elements), .call("list", let types, _)): .list(elements.map { $0.passed(as: types[0]) })
    case (.object(let items), .call("map", let types, _)):
      .object(items.map { $0.mapValue { $0.passed(as: types[0]) } })
    case (.object(let items), .call("object", let types, _)):
      if case .object(let fields)? = types.first { .object(items.compactMap { $0.passed(as: fields) }) } else { self }
    case (.conditional, _): converted
    default: self
    }
  }
}

extension ObjectItem {
  fileprivate func mapValue(_ transform: (Expr) -> Expr) -> ObjectItem {
    if case .field(let key, let value) = self { .field(key, transform(value)) } else { self }
  }

  /// The field as a part of an object with a type; nil if the author omits it, so the default of the type applies.
  fileprivate func passed(as fields: [ObjectItem]) -> ObjectItem? {
    guard case .field(.name(let name), let value) = self else { return self }
    if case .typed(_, is OmittedField) = value { return nil }
    for case .field(.name(name), let constraint) in fields {
      guard case .call("optional", let arguments, _) = constraint else {
        return .field(name, value.passed(as: constraint))
      }
      return .field(name, value.passed(as: arguments[0]))
    }
    return self
  }
}

/// The mark of a field that the author of an object omits. Its value is the default, which the HCL states where no type does.
struct OmittedField: Sendable {}
