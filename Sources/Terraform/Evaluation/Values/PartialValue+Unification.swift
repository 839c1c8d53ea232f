/// The type that several values have in common, to which Terraform converts them: the elements of a list, the results of a condition.
extension PartialValue {
  /// The values in the type that they have in common: `1` and `"a"` are both strings. Nil if there is none, or the values are unknown.
  static func unified(_ values: [PartialValue]) -> [PartialValue]? {
    let typed = values.filter { $0.isNull != true }
    let known = typed.filter { value in
      switch value {
      case .unknown, .computed: false
      default: true
      }
    }
    let isKnown = known.count == typed.count
    guard let first = known.first else { return values }
    switch first {
    case .bool, .integer, .decimal, .string, .ambiguous, .encoded: return unifiedPrimitives(values, known, isKnown)
    case .list, .object:
      guard known.allSatisfy({ $0.isSameCase(as: first) }) else { return nil }
      if isKnown, known.count == values.count, known.allSatisfy({ first.hasType(of: $0) }) { return values }
      // A list may become a set if the type of another value is unknown, which would sort its elements.
      if !isKnown, known.contains(where: { ($0.elements?.count ?? 0) > 1 }) { return nil }
      guard haveOneShape(values) else { return nil }
      var kinds: Set<Kind?> = []
      for value in typed { value.collectKinds(&kinds) }
      // A number and a Boolean have no type in common if they become elements of one list.
      if kinds.contains(.number), kinds.contains(.bool), !kinds.contains(.string) { return nil }
      return kinds.count < 2 && !kinds.contains(nil) ? values : all(values.map(\.inAnyType))
    case .set:
      var kinds: Set<Kind?> = []
      for value in typed { value.collectKinds(&kinds) }
      guard known.allSatisfy({ $0.isSameCase(as: first) }), kinds.count < 2 else { return nil }
      return isKnown || kinds == [.string] ? values : nil
    case .unordered:
      return isKnown && known.allSatisfy { $0.isSameCase(as: first) && first.hasType(of: $0) } ? values : nil
    case .block, .outputs: return known.allSatisfy { $0.isSameCase(as: first) } ? values : nil
    case .unknown, .null, .computed: return values
    }
  }

  private static func unifiedPrimitives(_ values: [PartialValue], _ known: [PartialValue], _ isKnown: Bool)
    -> [PartialValue]?
  {
    var kinds: Set<Kind?> = []
    for value in known { value.collectKinds(&kinds) }
    guard known.allSatisfy({ $0.elements == nil && $0.text != nil || $0.kind != nil }) else { return nil }
    if kinds.contains(.string) {
      if kinds.count == 1 { return values }
      return values.map { value in
        if case .encoded = value { value } else { value.text.map(PartialValue.string) ?? value }
      }
    }
    // A number and a Boolean have no type in common.
    if kinds == [.number, .bool] { return nil }
    return isKnown && kinds.count == 1 && !kinds.contains(nil) ? values : all(values.map(\.inAnyType))
  }

  /// The elements of `toset`.
  static func set(of elements: [PartialValue]) -> PartialValue? {
    guard let elements = unified(elements) else { return nil }
    if elements.count < 2 { return elements.first.map { $0.kind == nil ? .unordered([$0]) : .set([$0]) } ?? .set([]) }
    guard let kind = elements[0].kind, elements.allSatisfy({ $0.kind == kind }) else { return .unordered(elements) }
    if kind == .string {
      let texts = elements.compactMap(\.text)
      guard texts.count == elements.count else { return .unordered(elements) }
      var sorted: [String] = []
      for text in texts.sorted() where sorted.last != text { sorted.append(text) }
      return .set(sorted.map(PartialValue.string))
    }
    if kind == .bool {
      let flags = Set(elements.map(\.flag))
      return .set([false, true].filter { flags.contains($0) }.map(PartialValue.bool))
    }
    var sorted: [PartialValue] = []
    for number in elements.sorted(by: { $0.isLess(than: $1) ?? false }) where sorted.last?.equals(number) != true {
      // Terraform has a negative zero, too.
      guard sorted.last?.isLess(than: number) ?? true, number.number != 0 || number.isInteger else {
        return .unordered(elements)
      }
      sorted.append(number)
    }
    return .set(sorted)
  }

  private var isInteger: Bool { if case .integer = self { true } else { false } }

  /// True if two values are both lists, or both objects, and so on.
  private func isSameCase(as other: PartialValue) -> Bool {
    switch (self, other) {
    case (.list, .list), (.object, .object), (.set, .set), (.unordered, .unordered), (.block, .block),
      (.outputs, .outputs):
      true
    default: false
    }
  }

  /// True if values have a type in common, apart from conversions of strings, numbers and Booleans.
  static func haveOneShape(_ values: [PartialValue]) -> Bool {
    let known = values.filter { !$0.isUnknown }
    guard let first = known.first else { return true }
    if known.allSatisfy({ $0.isNull == true || $0.text != nil || $0.kind != nil }) { return true }
    // Some types have no type in common with that of null.
    guard known.allSatisfy({ $0.isSameCase(as: first) }) else { return false }
    guard case .object(let fields) = first else { return haveOneShape(known.flatMap { $0.elements ?? [] }) }
    let values = known.flatMap { value -> [Field] in if case .object(let fields) = value { fields } else { [] } }
    // Objects with the same fields have a type for each field, and other objects become maps.
    guard values.count == fields.count * known.count,
      values.enumerated().allSatisfy({ $0.element.name == fields[$0.offset % fields.count].name })
    else { return haveOneShape(values.map(\.value)) }
    return fields.indices.allSatisfy { index in
      haveOneShape(stride(from: index, to: values.count, by: fields.count).map { values[$0].value })
    }
  }

  /// True if two values certainly have the same type.
  func hasType(of other: PartialValue) -> Bool {
    switch (self, other) {
    case (.list(let lhs), .list(let rhs)):
      lhs.count == rhs.count && !lhs.isEmpty && zip(lhs, rhs).allSatisfy { $0.hasType(of: $1) }
    case (.object(let lhs), .object(let rhs)):
      lhs.count == rhs.count && zip(lhs, rhs).allSatisfy { $0.name == $1.name && $0.value.hasType(of: $1.value) }
    case (.null, .null): true
    default: kind != nil && kind == other.kind
    }
  }

  /// Adds the types of all strings, numbers and Booleans in the value; nil for those that are unknown, as those of an empty list are.
  private func collectKinds(_ kinds: inout Set<Kind?>) {
    switch self {
    case .null: break
    case .list(let elements), .set(let elements), .unordered(let elements):
      if elements.isEmpty { kinds.insert(nil) }
      for element in elements { element.collectKinds(&kinds) }
    case .object(let fields):
      if fields.isEmpty { kinds.insert(nil) }
      for field in fields { field.value.collectKinds(&kinds) }
    default: kinds.insert(kind)
    }
  }
}
