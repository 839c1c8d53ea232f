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
  /// A number, a Boolean or a string of which the text is known, but not the type: `condition ? 1 : other` is a string if `other` is one.
  indirect case ambiguous(PartialValue)
  /// A list or a tuple.
  case list([PartialValue])
  /// A set of strings, numbers or Booleans, in the order of a `for` in Terraform, each once.
  case set([PartialValue])
  /// A set or list whose elements are known, but neither their order nor if two of them are equal: a set of objects.
  case unordered([PartialValue])
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
    if zip(fields, fields.dropFirst()).allSatisfy({ $0.name < $1.name }) { return .object(fields) }
    var sorted = fields.enumerated().sorted {
      $0.element.name == $1.element.name ? $0.offset < $1.offset : $0.element.name < $1.element.name
    }.map(\.element)
    var count = 0
    for field in sorted {
      if count > 0, sorted[count - 1].name == field.name { count -= 1 }
      sorted[count] = field
      count += 1
    }
    sorted.removeSubrange(count...)
    return .object(sorted)
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

  /// The elements of a list or set.
  var elements: [PartialValue]? {
    switch self {
    case .list(let elements), .set(let elements), .unordered(let elements): elements
    default: nil
    }
  }

  /// The elements of a list, or of a set in the order of a list that Terraform makes of it; nil if the order is unknown.
  var ordered: [PartialValue]? {
    switch self {
    case .list(let elements), .set(let elements): elements
    case .unordered(let elements): elements.count < 2 ? elements : nil
    default: nil
    }
  }

  /// The value of a field of an object; nil if there is none.
  func field(_ name: String) -> PartialValue? {
    guard case .object(let fields) = self else { return nil }
    // The fields are sorted.
    var range = fields.startIndex..<fields.endIndex
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      if fields[middle].name == name { return fields[middle].value }
      range = fields[middle].name < name ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }

  /// The value of `for_each`: a list that a blueprint passes is a set, as Terraform accepts no other.
  var forEachKeys: PartialValue {
    switch self {
    case .list(let elements), .unordered(let elements): .set(elements)
    default: self
    }
  }
}
