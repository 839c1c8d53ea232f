import HCL

/// What is known of a value before Terraform runs.
enum PartialValue {
  /// Terraform alone will know.
  case unknown
  case null
  case bool(Bool)
  case integer(Int)
  case decimal(Double)
  case string(String)
  case list([PartialValue])
  /// The fields in the order of their keys, as Terraform goes over them.
  case object([Field])
  /// What `jsonencode` makes a text of. Policies are long, and hardly anybody asks what is in them.
  case encoded(Document)
  /// A resource, a data source or a nested block.
  case node(Node)
  /// An attribute that a resource has once it is there, like its ARN: unknown, but whose it is is known.
  case computed(Node, String)
  /// A module that is called, or another stack: what has outputs.
  case outputs(Frame)

  /// An expression that is not looked into before somebody asks.
  final class Document {
    let expr: Expr
    unowned let frame: Frame
    let bindings: Node.Bindings

    init(_ expr: Expr, in frame: Frame, _ bindings: Node.Bindings) {
      self.expr = expr
      self.frame = frame
      self.bindings = bindings
    }
  }

  struct Field {
    let name: String
    let value: PartialValue
  }
}

extension PartialValue {
  /// An object, with its fields put in order; of two with one name, the last holds.
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

  /// What `toset` makes of a list: sorted, and each element once.
  static func set(of elements: [PartialValue]) -> PartialValue {
    let texts = elements.compactMap(\.text)
    guard texts.count == elements.count else { return .list(elements) }
    var sorted: [String] = []
    for text in texts.sorted(by: { $0.precedes($1) }) where sorted.last != text { sorted.append(text) }
    return .list(sorted.map(PartialValue.string))
  }

  var isUnknown: Bool { if case .unknown = self { true } else { false } }

  /// Whether it is certain to be null or not, or nil.
  var isNull: Bool? {
    switch self {
    case .unknown: nil
    case .null: true
    default: false
    }
  }

  var flag: Bool? {
    switch self {
    case .bool(let flag): flag
    case .string("true"): true
    case .string("false"): false
    default: nil
    }
  }

  var number: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .decimal(let number): number
    case .string(let text): Double(text)
    default: nil
    }
  }

  /// The text that Terraform makes of it where it wants one.
  var text: String? {
    switch self {
    case .string(let text): text
    case .integer(let number): String(number)
    case .decimal(let number): number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
    case .bool(let flag): flag ? "true" : "false"
    default: nil
    }
  }

  /// Whether two values are equal, or nil if that is not known.
  func equals(_ other: PartialValue) -> Bool? {
    switch (self, other) {
    case (.computed(let lhs, let name), .computed(let rhs, let otherName)) where lhs === rhs && name == otherName: true
    // What a resource gets once it is there is a value, and not null.
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
  /// Whether it comes before another text in Terraform, which compares bytes.
  func precedes(_ other: String) -> Bool { utf8.lexicographicallyPrecedes(other.utf8) }
}
