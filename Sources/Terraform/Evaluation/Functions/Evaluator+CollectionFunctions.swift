extension Evaluator {
  /// The result of a function on lists, sets, maps and objects; nil if it is unknown.
  static func onCollections(_ name: String, _ arguments: [PartialValue]) -> PartialValue? {
    guard let first = arguments.first else { return nil }
    switch (name, arguments.count) {
    case ("concat", _): return concatenated(arguments)
    case ("merge", _): return merged(arguments)
    case ("lookup", 2), ("lookup", 3): return found(arguments[1], in: first, fallback: arguments.dropFirst(2).first)
    case ("contains", 2): return isFound(arguments[1], in: first)
    case ("element", 2): return element(arguments[1], of: first)
    case (_, 1): break
    default: return nil
    }
    switch name {
    case "length":
      if case .object(let fields) = first { return .integer(fields.count) }
      return first.count.map(PartialValue.integer)
    case "keys", "values", "tomap":
      guard case .object(let fields) = first else { return nil }
      if name == "keys" { return .list(fields.map { .string($0.name) }) }
      if name == "values" { return .list(fields.map(\.value)) }
      return PartialValue.unified(fields.map(\.value)).map { values in
        .object(zip(fields, values).map { PartialValue.Field(name: $0.name, value: $1) })
      }
    case "alltrue", "anytrue": return first.elements.flatMap { isTrue($0, all: name == "alltrue") }
    case "toset":
      switch first {
      case .list(let elements): return .set(of: elements)
      case .set, .unordered: return first
      default: return nil
      }
    case "tolist":
      if case .unordered = first { return first }
      return first.ordered.flatMap { PartialValue.unified($0) }.map(PartialValue.list)
    default: return first.ordered.flatMap { onList(name, $0) }
    }
  }

  /// The result of a function on one list, or on a set, which Terraform converts to a list.
  private static func onList(_ name: String, _ elements: [PartialValue]) -> PartialValue? {
    switch name {
    case "sort":
      return PartialValue.all(elements.map(\.text)).map { .list($0.sorted().map(PartialValue.string)) }
    case "distinct": return PartialValue.unified(elements).flatMap(distinct)
    case "compact":
      guard elements.allSatisfy({ $0.isNull == true || $0.text != nil }) else { return nil }
      return .list(elements.compactMap(\.text).filter { !$0.isEmpty }.map(PartialValue.string))
    case "flatten": return flattened(elements)
    case "one": return elements.count > 1 ? nil : elements.first ?? .null
    default: return nil
    }
  }

  private static func distinct(_ elements: [PartialValue]) -> PartialValue? {
    if elements.allSatisfy({ if case .string = $0 { true } else { false } }) {
      var found: Set<String> = []
      return .list(elements.filter { found.insert($0.text ?? "").inserted })
    }
    // The comparison of all pairs of so many elements would take too long.
    guard elements.count <= 1_000 else { return nil }
    var found: [PartialValue] = []
    for element in elements {
      let answers = found.map { $0.equals(element, sameType: true) }
      if answers.contains(nil) { return nil }
      if !answers.contains(true) { found.append(element) }
    }
    return .list(found)
  }

  /// The elements of all lists. Terraform converts them to one type if all arguments are lists, and not if one is a tuple.
  private static func concatenated(_ arguments: [PartialValue]) -> PartialValue? {
    var all: [PartialValue] = []
    for argument in arguments {
      guard case .list(let elements) = argument else { return nil }
      all += elements
    }
    let kinds = Set(all.filter { $0.isNull != true }.map(\.kind))
    return kinds.count < 2 ? .list(all) : PartialValue.all(all.map(\.inAnyType)).map(PartialValue.list)
  }

  private static func merged(_ arguments: [PartialValue]) -> PartialValue? {
    var all: [PartialValue.Field] = []
    for argument in arguments {
      switch argument {
      case .object(let fields): all += fields
      case .null: break
      default: return nil
      }
    }
    return .object(unordered: all)
  }

  private static func found(_ key: PartialValue, in map: PartialValue, fallback: PartialValue?) -> PartialValue? {
    guard case .object(let fields) = map, let key = key.text else { return nil }
    let value = map.field(key)
    guard let fallback, fallback.isNull == false else { return value }
    // A map converts the fallback to the type of its elements, and an object does not. The types of other values do not tell which it is.
    if fields.allSatisfy({ $0.value.hasType(of: fallback) }), !fields.isEmpty { return value ?? fallback }
    if value != nil || !fields.isEmpty { return fallback.hasUnknownType ? value : nil }
    if case .string(let text) = fallback { return text.looksLikeNumber || fallback.flag != nil ? nil : fallback }
    return fallback.kind == nil ? nil : fallback.inAnyType
  }

  private static func isFound(_ value: PartialValue, in collection: PartialValue) -> PartialValue? {
    guard let elements = collection.elements, value.isNull != true else { return nil }
    let answers = elements.map { $0.equals(value) }
    if answers.contains(true) { return .bool(true) }
    return answers.contains(nil) ? nil : .bool(false)
  }

  private static func element(_ index: PartialValue, of list: PartialValue) -> PartialValue? {
    guard case .list(let elements) = list, !elements.isEmpty, let index = index.integer, index >= 0 else { return nil }
    return elements[index % elements.count]
  }

  private static func flattened(_ elements: [PartialValue]) -> PartialValue? {
    var all: [PartialValue] = []
    for element in elements {
      switch element {
      case .list(let inner), .set(let inner):
        guard case .list(let flat)? = flattened(inner) else { return nil }
        all += flat
      case .unknown, .unordered: return nil
      default: all.append(element)
      }
    }
    return .list(all)
  }

  /// The result of `alltrue` or `anytrue`, which one known element decides although others are unknown.
  private static func isTrue(_ elements: [PartialValue], all: Bool) -> PartialValue? {
    var isKnown = true
    var isDecided = false
    for element in elements {
      switch element {
      case .unknown, .computed: isKnown = false
      case .null: if all { isDecided = true }
      default:
        // Terraform fails if an element is not a Boolean.
        guard let flag = element.flag else { return nil }
        if flag != all { isDecided = true }
      }
    }
    return isDecided ? .bool(!all) : isKnown ? .bool(all) : nil
  }
}

extension PartialValue {
  /// The number of elements; nil if two elements of a set may be equal.
  fileprivate var count: Int? {
    guard case .unordered(let elements) = self, elements.count > 1 else { return elements?.count }
    let texts = Set(elements.compactMap(\.text))
    return texts.count == elements.count ? texts.count : nil
  }

  /// True for a value that is unknown.
  fileprivate var hasUnknownType: Bool {
    switch self {
    case .unknown, .computed: true
    default: false
    }
  }
}
