import HCL

extension Evaluator {
  /// The result of a function. It is unknown if the function is not listed here, if an argument is unknown, and if Terraform would fail.
  func call(
    _ name: String,
    _ exprs: [Expr],
    _ expandingLast: Bool,
    in module: ModuleInstance,
    _ bindings: Bindings
  ) -> PartialValue {
    if name == "jsonencode", exprs.count == 1, !expandingLast {
      return .encoded(PartialValue.JSONDocument(exprs[0], in: module, bindings))
    }
    var arguments = exprs.map { value($0, in: module, bindings) }
    if expandingLast {
      guard let last = arguments.popLast()?.ordered else { return .unknown }
      arguments += last
    }
    if name == "jsondecode", arguments.count == 1, case .encoded(let document) = arguments[0] {
      return decoded(document).decoded
    }
    return Self.onAny(name, arguments) ?? Self.onCollections(name, arguments) ?? Self.onTexts(name, arguments)
      ?? Self.onNumbers(name, arguments) ?? .unknown
  }

  /// The value that a JSON text encodes.
  func decoded(_ document: PartialValue.JSONDocument) -> PartialValue {
    value(document.expr, in: document.module, document.bindings)
  }

  /// The result of a function on values of any type.
  private static func onAny(_ name: String, _ arguments: [PartialValue]) -> PartialValue? {
    if name == "coalesce" { return coalesce(arguments) }
    if name == "try", case .block? = arguments.first { return arguments[0] }
    guard arguments.count == 1 else { return nil }
    let value = arguments[0]
    switch name {
    case "sensitive", "nonsensitive": return value
    default: break
    }
    switch (name, value) {
    case ("tostring", .encoded): return value
    case ("tostring", _): return value.text.map(PartialValue.string)
    case ("tonumber", .bool), ("tobool", .integer), ("tobool", .decimal): return nil
    case ("tonumber", .ambiguous), ("tobool", .ambiguous): return nil
    case ("tonumber", _): return value.numeral
    case ("tobool", _): return value.flag.map(PartialValue.bool)
    default: return nil
    }
  }

  private static func coalesce(_ arguments: [PartialValue]) -> PartialValue? {
    guard let converted = PartialValue.unified(arguments) else { return nil }
    for argument in converted {
      switch argument {
      case .unknown: return nil
      case .null, .string(""): continue
      default: return argument
      }
    }
    return nil
  }
}

extension PartialValue {
  /// The value that `jsondecode` returns for the value that was encoded: JSON has no sets.
  fileprivate var decoded: PartialValue {
    switch self {
    case .list(let elements), .set(let elements): .list(elements.map(\.decoded))
    case .object(let fields): .object(fields.map { Field(name: $0.name, value: $0.value.decoded) })
    default: self
    }
  }
}
