import HCL

/// A value as far as it is known before Terraform runs, as HashiCorp's partial evaluation has it: each part of it is known or unknown.
enum PartialValue {
  /// The value is known only when Terraform runs.
  case unknown
  case null
  case bool(Bool)
  case integer(Int)
  case decimal(Double)
  case string(String)
  case list([PartialValue])
  /// The fields in the order of their keys, which is the order of a `for` in Terraform.
  case object([Field])
  /// The text that `jsonencode` returns. It is evaluated only if a rule reads it, since policies are long.
  case encoded(JSONDocument)
  /// A resource, a data source or a nested block.
  case block(BlockInstance)
  /// An attribute that the provider computes, such as the ARN of a resource: its resource is known, its value is not.
  case computed(BlockInstance, String)
  /// A called module or another stack, whose outputs are attributes.
  case outputs(ModuleInstance)

  /// The argument of `jsonencode`, before it is evaluated.
  final class JSONDocument {
    let expr: Expr
    unowned let module: ModuleInstance
    let bindings: Bindings

    init(_ expr: Expr, in module: ModuleInstance, _ bindings: Bindings) {
      self.expr = expr
      self.module = module
      self.bindings = bindings
    }
  }

  struct Field {
    let name: String
    let value: PartialValue
  }
}

extension PartialValue {
  /// An object whose fields are sorted by name. Of two fields with the same name, the last one wins.
  static func object(unordered fields: [Field]) -> PartialValue {
    if zip(fields, fields.dropFirst()).allSatisfy({ $0.name.precedes($1.name) }) { return .object(fields) }
    var sorted = fields.enumerated().sorted {
      $0.element.name == $1.element.name
        ? $0.offset < $1.offset : $0.element.name.precedes($1.element.name)
    }.map(\.element)
    for index in sorted.indices.dropLast().reversed() where sorted[index].name == sorted[index + 1].name {
      sorted.remove(at: index)
    }
    return .object(sorted)
  }

  /// The result of `toset`: the elements sorted, each once.
  static func set(of elements: [PartialValue]) -> PartialValue {
    let texts = elements.compactMap(\.text)
    guard texts.count == elements.count else { return .list(elements) }
    var sorted: [String] = []
    for text in texts.sorted(by: { $0.precedes($1) }) where sorted.last != text { sorted.append(text) }
    return .list(sorted.map(PartialValue.string))
  }

  var isUnknown: Bool { if case .unknown = self { true } else { false } }

  /// True if the value is null; nil if that is unknown.
  var isNull: Bool? {
    switch self {
    case .unknown: nil
    case .null: true
    default: false
    }
  }

  /// The Boolean that Terraform converts the value to; nil if it is unknown or none.
  var flag: Bool? {
    switch self {
    case .bool(let flag): flag
    case .string("true"): true
    case .string("false"): false
    default: nil
    }
  }

  /// The number that Terraform converts the value to; nil if it is unknown or none.
  var number: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .decimal(let number): number
    case .string(let text): Double(text)
    default: nil
    }
  }

  /// The string that Terraform converts the value to; nil if it is unknown or none.
  var text: String? {
    switch self {
    case .string(let text): text
    case .integer(let number): String(number)
    case .decimal(let number): number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
    case .bool(let flag): flag ? "true" : "false"
    default: nil
    }
  }

  /// True if two values are equal; nil if that is unknown.
  func equals(_ other: PartialValue) -> Bool? {
    switch (self, other) {
    case (.computed(let lhs, let name), .computed(let rhs, let otherName)) where lhs === rhs && name == otherName: true
    // A provider computes a value, never null.
    case (.computed, .null), (.null, .computed): false
    case (.unknown, _), (_, .unknown), (.computed, _), (_, .computed): nil
    case (.null, .null): true
    case (.null, _), (_, .null): false
    case (.list(let lhs), .list(let rhs)): lhs.count == rhs.count ? Self.all(zip(lhs, rhs)) : false
    case (.object(let lhs), .object(let rhs)):
      lhs.map(\.name) == rhs.map(\.name) ? Self.all(zip(lhs.map(\.value), rhs.map(\.value))) : false
    case (.bool, _), (_, .bool): flag.flatMap { flag in other.flag.map { flag == $0 } }
    case (.integer, _), (_, .integer), (.decimal, _), (_, .decimal):
      number.flatMap { number in other.number.map { number == $0 } }
    case (.string(let lhs), .string(let rhs)): lhs == rhs
    default: nil
    }
  }

  private static func all(_ pairs: some Sequence<(PartialValue, PartialValue)>) -> Bool? {
    var result: Bool? = true
    for (lhs, rhs) in pairs {
      switch lhs.equals(rhs) {
      case false?: return false
      case nil: result = nil
      case true?: break
      }
    }
    return result
  }
}

extension String {
  /// True if Terraform sorts the string before another one: it compares bytes.
  func precedes(_ other: String) -> Bool { utf8.lexicographicallyPrecedes(other.utf8) }
}
