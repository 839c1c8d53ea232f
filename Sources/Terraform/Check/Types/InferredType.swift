import HCL

/// The type of a value, as far as it is known before Terraform runs.
indirect enum InferredType: Sendable {
  /// The expression does not tell the type. The Swift type may.
  case unknown
  /// The type does not follow from the expression or the Swift type: Swift infers the type of such a value from its use.
  case opaque
  case null
  case bool
  case number
  /// A string: its text, if it is a literal, and the resource attribute that it has the value of, if that is known.
  case text(String?, ResourceAttribute?)
  case list(InferredType)
  case set(InferredType)
  case map(InferredType)
  case tuple([InferredType])
  case object([(name: String, value: InferredType)])
  /// The outputs of a module call or a stack.
  case outputs([ResolvedField])
  /// A resource with its type, or a nested block or object without one.
  case group(SchemaGroup, String?)

  static let anyText = InferredType.text(nil, nil)

  init(_ type: SchemaType) {
    switch type {
    case .string: self = .anyText
    case .number: self = .number
    case .bool: self = .bool
    case .any: self = .opaque
    case .list(let element): self = .list(InferredType(element))
    case .set(let element): self = .set(InferredType(element))
    case .map(let element): self = .map(InferredType(element))
    case .object(let group): self = .group(group, nil)
    }
  }

  /// The type that a Swift type declares.
  init(_ type: ValueType) {
    self.init(SchemaType(type.constraint))
    if let source = type.identifier { self = identified(as: source) }
  }
}

extension InferredType {
  /// The same type, in which every string has the value of a resource attribute.
  func identified(as source: ResourceAttribute) -> InferredType {
    switch self {
    case .text(let text, _): .text(text, source)
    case .list(let element): .list(element.identified(as: source))
    case .set(let element): .set(element.identified(as: source))
    case .map(let element): .map(element.identified(as: source))
    default: self
    }
  }

  /// The same type, with the parts that are unknown taken from another type.
  func completed(by other: InferredType) -> InferredType {
    switch (self, other) {
    case (.unknown, _): other
    case (.text(let text, nil), .text(_, let source)): .text(text, source)
    case (.list(let mine), .list(let theirs)), (.list(let mine), .set(let theirs)): .list(mine.completed(by: theirs))
    case (.set(let mine), .set(let theirs)), (.set(let mine), .list(let theirs)): .set(mine.completed(by: theirs))
    case (.map(let mine), .map(let theirs)): .map(mine.completed(by: theirs))
    default: self
    }
  }

  /// The common type of several alternatives, such as the two results of a conditional.
  static func one(of types: [InferredType]) -> InferredType {
    let types = types.filter { if case .null = $0 { false } else { true } }
    guard let first = types.first else { return .unknown }
    return types.dropFirst().reduce(first) { $0.joined(with: $1) }
  }

  private func joined(with other: InferredType) -> InferredType {
    switch (self, other) {
    case (.opaque, _), (_, .opaque): .opaque
    case (.bool, .bool), (.number, .number): self
    // Terraform converts both to a string.
    case (.text, .number), (.text, .bool), (.number, .text), (.bool, .text): .anyText
    case (.text(_, let mine), .text(_, let theirs)): .text(nil, mine == theirs ? mine : nil)
    case (.list(let mine), .list(let theirs)): .list(mine.joined(with: theirs))
    case (.set(let mine), .set(let theirs)): .set(mine.joined(with: theirs))
    case (.map(let mine), .map(let theirs)): .map(mine.joined(with: theirs))
    case (.group(let mine, let type), .group(let theirs, _)) where mine === theirs: .group(mine, type)
    default: .unknown
    }
  }

  /// The type of the elements of a collection.
  var element: InferredType {
    switch self {
    case .list(let element), .set(let element), .map(let element): element
    case .tuple(let elements): .one(of: elements)
    case .object(let fields): .one(of: fields.map(\.value))
    case .opaque: .opaque
    default: .unknown
    }
  }

  /// True if Terraform cannot convert the value to text.
  var isCollection: Bool {
    switch self {
    case .list, .set, .map, .tuple, .object, .group, .outputs: true
    default: false
    }
  }
}

extension InferredType: CustomStringConvertible {
  /// The type as a part of an error: `a list`.
  var description: String {
    switch self {
    case .unknown, .opaque: "a value"
    case .null: "null"
    case .bool: "a Boolean"
    case .number: "a number"
    case .text(let text?, _): "the string “\(text)”"
    case .text: "a string"
    case .list, .tuple: "a list"
    case .set: "a set"
    case .map: "a map"
    case .object, .group, .outputs: "an object"
    }
  }
}

extension SchemaType {
  /// The schema type that corresponds to an inferred type; nil if it is unknown.
  init?(_ known: InferredType) {
    switch known {
    case .bool: self = .bool
    case .number: self = .number
    case .text: self = .string
    case .list(let element): self = .list(SchemaType(element) ?? .any)
    case .set(let element): self = .set(SchemaType(element) ?? .any)
    case .map(let element): self = .map(SchemaType(element) ?? .any)
    case .group(let group, _): self = .object(group)
    case .unknown, .opaque, .null, .tuple, .object, .outputs: return nil
    }
  }
}
