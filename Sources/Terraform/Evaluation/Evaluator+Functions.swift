import HCL

extension Evaluator {
  /// The result of a function. It is unknown if the function is not listed here, or an argument is unknown or of the wrong type.
  func call(
    _ name: String,
    _ exprs: [Expr],
    _ expandingLast: Bool,
    in module: ModuleInstance,
    _ bindings: Bindings
  ) -> PartialValue {
    if name == "jsonencode", let document = exprs.first {
      return .encoded(PartialValue.JSONDocument(document, in: module, bindings))
    }
    var arguments = exprs.map { value($0, in: module, bindings) }
    if expandingLast {
      guard case .list(let last)? = arguments.popLast() else { return .unknown }
      arguments += last
    }
    guard let first = arguments.first else { return .unknown }
    switch name {
    case "jsondecode": if case .encoded(let document) = first { return decoded(document) } else { return .unknown }
    case "coalesce": return Self.coalesce(arguments)
    case "lookup":
      guard case .object(let fields) = first, arguments.count > 1, let key = arguments[1].text else { return .unknown }
      return fields.first { $0.name == key }?.value ?? (arguments.count > 2 ? arguments[2] : .unknown)
    case "merge": return Self.merge(arguments)
    case "contains":
      guard case .list(let elements) = first, arguments.count == 2 else { return .unknown }
      let answers = elements.map { $0.equals(arguments[1]) }
      if answers.contains(true) { return .bool(true) }
      return answers.contains(nil) ? .unknown : .bool(false)
    default:
      return Self.collection(name, first, arguments) ?? Self.text(name, arguments) ?? Self.number(name, arguments)
        ?? .unknown
    }
  }

  /// The value that a JSON text encodes.
  func decoded(_ document: PartialValue.JSONDocument) -> PartialValue {
    value(document.expr, in: document.module, document.bindings)
  }

  private static func coalesce(_ arguments: [PartialValue]) -> PartialValue {
    for argument in arguments {
      switch argument.isNull {
      case nil: return .unknown
      case true?: continue
      case false?: if case .string("") = argument { continue } else { return argument }
      }
    }
    return .unknown
  }

  private static func merge(_ arguments: [PartialValue]) -> PartialValue {
    var all: [PartialValue.Field] = []
    for argument in arguments {
      switch argument {
      case .object(let fields): all += fields
      case .null: break
      default: return .unknown
      }
    }
    return .object(unordered: all)
  }

  private static func collection(_ name: String, _ first: PartialValue, _ arguments: [PartialValue]) -> PartialValue? {
    switch (name, first) {
    case ("length", .list(let elements)): .integer(elements.count)
    case ("length", .object(let fields)): .integer(fields.count)
    case ("length", .string(let text)): .integer(text.count)
    case ("keys", .object(let fields)): .list(fields.map { .string($0.name) })
    case ("values", .object(let fields)): .list(fields.map(\.value))
    case ("toset", .list(let elements)): .set(of: elements)
    case ("tolist", .list), ("tomap", .object), ("sensitive", _), ("nonsensitive", _), ("try", .block): first
    case ("sort", .list(let elements)):
      elements.allSatisfy { $0.text != nil }
        ? .list(elements.compactMap(\.text).sorted { $0.precedes($1) }.map(PartialValue.string)) : nil
    case ("distinct", .list(let elements)): distinct(elements)
    case ("compact", .list(let elements)):
      elements.contains { $0.isNull == nil } ? nil : .list(elements.filter { $0.isNull == false && $0.text != "" })
    case ("concat", _): concatenated(arguments)
    case ("flatten", .list(let elements)): flattened(elements)
    case ("one", .list(let elements)): elements.count > 1 ? nil : elements.first ?? .null
    case ("alltrue", .list(let elements)): all(elements, are: true)
    case ("anytrue", .list(let elements)): all(elements, are: false).map { .bool($0.flag == false) }
    case ("element", .list(let elements)):
      arguments.dropFirst().first?.number.flatMap { number in
        elements.isEmpty || number < 0 ? nil : elements[Int(number) % elements.count]
      }
    default: nil
    }
  }

  private static func distinct(_ elements: [PartialValue]) -> PartialValue? {
    var found: [PartialValue] = []
    for element in elements {
      let answers = found.map { $0.equals(element) }
      if answers.contains(nil) { return nil }
      if !answers.contains(true) { found.append(element) }
    }
    return .list(found)
  }

  private static func concatenated(_ arguments: [PartialValue]) -> PartialValue? {
    var all: [PartialValue] = []
    for argument in arguments {
      guard case .list(let elements) = argument else { return nil }
      all += elements
    }
    return .list(all)
  }

  private static func flattened(_ elements: [PartialValue]) -> PartialValue? {
    var all: [PartialValue] = []
    for element in elements {
      switch element {
      case .list(let inner):
        guard case .list(let flat)? = flattened(inner) else { return nil }
        all += flat
      case .unknown: return nil
      default: all.append(element)
      }
    }
    return .list(all)
  }

  /// True if all elements are equal to a Boolean. One known element that differs makes it false although others are unknown.
  private static func all(_ elements: [PartialValue], are flag: Bool) -> PartialValue? {
    if elements.contains(where: { $0.flag == !flag }) { return .bool(false) }
    return elements.allSatisfy { $0.flag == flag } ? .bool(true) : nil
  }

  private static func text(_ name: String, _ arguments: [PartialValue]) -> PartialValue? {
    if name == "join" {
      guard arguments.count == 2, let separator = arguments[0].text, case .list(let elements) = arguments[1] else {
        return nil
      }
      let texts = elements.compactMap(\.text)
      return texts.count == elements.count ? .string(texts.joined(separator: separator)) : nil
    }
    guard let text = arguments[0].text else { return nil }
    let second = arguments.dropFirst().first?.text
    switch (name, second) {
    case ("tostring", _): return .string(text)
    case ("lower", _): return .string(text.lowercased())
    case ("upper", _): return .string(text.uppercased())
    case ("trimspace", _): return .string(text.trimmingSpace)
    case ("startswith", let part?): return .bool(text.hasPrefix(part))
    case ("endswith", let part?): return .bool(text.hasSuffix(part))
    case ("trimprefix", let part?): return .string(text.hasPrefix(part) ? String(text.dropFirst(part.count)) : text)
    case ("trimsuffix", let part?): return .string(text.hasSuffix(part) ? String(text.dropLast(part.count)) : text)
    case ("split", let other?):
      guard !text.isEmpty else { return .list([]) }
      return .list(other.parts(separatedBy: text).map(PartialValue.string))
    case ("replace", let part?):
      guard arguments.count == 3, let other = arguments[2].text, !part.isEmpty, !part.hasPrefix("/") else { return nil }
      return .string(text.parts(separatedBy: part).joined(separator: other))
    case ("substr", _):
      guard arguments.count == 3, let offset = arguments[1].number, let length = arguments[2].number, offset >= 0 else {
        return nil
      }
      let rest = text.dropFirst(Int(offset))
      return .string(String(length < 0 ? rest : rest.prefix(Int(length))))
    default: return nil
    }
  }

  private static func number(_ name: String, _ arguments: [PartialValue]) -> PartialValue? {
    if name == "sum", case .list(let elements) = arguments[0] {
      let numbers = elements.compactMap(\.number)
      return numbers.count == elements.count && !numbers.isEmpty ? number(numbers.reduce(0, +)) : nil
    }
    let numbers = arguments.compactMap(\.number)
    guard numbers.count == arguments.count else { return nil }
    switch (name, numbers.count) {
    case ("min", _): return numbers.min().map(number)
    case ("max", _): return numbers.max().map(number)
    case ("abs", 1): return number(abs(numbers[0]))
    case ("floor", 1): return number(numbers[0].rounded(.down))
    case ("ceil", 1): return number(numbers[0].rounded(.up))
    case ("tonumber", 1): return number(numbers[0])
    case ("range", 2), ("range", 3):
      let step = numbers.count == 3 ? numbers[2] : 1
      return step > 0 ? .list(stride(from: numbers[0], to: numbers[1], by: step).map(number)) : nil
    default: return nil
    }
  }
}

extension String {
  fileprivate var trimmingSpace: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }

  /// The parts between the occurrences of a separator, which must not be empty.
  fileprivate func parts(separatedBy separator: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let range = rest.range(ofPart: separator) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }
}

extension Substring {
  fileprivate func range(ofPart part: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(part) { return start..<index(start, offsetBy: part.count) }
      start = index(after: start)
    }
    return nil
  }
}
