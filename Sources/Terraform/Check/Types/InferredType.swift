import HCL

/// What is known about a value before Terraform runs.
indirect enum InferredType: Sendable {
  /// Nothing by itself. The kind of value in Swift may say more.
  case unknown
  /// Nothing, and Swift knows nothing either: it takes such a value for what its place wants.
  case opaque
  case null
  case bool
  case number
  /// A text, the text itself if it is known, and whose identifier it is.
  case text(String?, Identity?)
  case list(InferredType)
  case set(InferredType)
  case map(InferredType)
  case tuple([InferredType])
  case object([(name: String, value: InferredType)])
  /// A resource, or a block or an object in it, and the type of the resource if it is one.
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

  /// What a kind of value in Swift says.
  init(_ type: ValueType) {
    self.init(SchemaType(type.constraint))
    if let identity = type.identity { self = identified(as: identity) }
  }
}

extension InferredType {
  /// The same, and every text in it is an identifier.
  func identified(as identity: Identity) -> InferredType {
    switch self {
    case .text(let text, _): .text(text, identity)
    case .list(let element): .list(element.identified(as: identity))
    case .set(let element): .set(element.identified(as: identity))
    case .map(let element): .map(element.identified(as: identity))
    default: self
    }
  }

  /// The same, and where nothing is known, what `other` knows.
  func completed(by other: InferredType) -> InferredType {
    switch (self, other) {
    case (.unknown, _): other
    case (.text(let text, nil), .text(_, let identity)): .text(text, identity)
    case (.list(let mine), .list(let theirs)), (.list(let mine), .set(let theirs)): .list(mine.completed(by: theirs))
    case (.set(let mine), .set(let theirs)), (.set(let mine), .list(let theirs)): .set(mine.completed(by: theirs))
    case (.map(let mine), .map(let theirs)): .map(mine.completed(by: theirs))
    default: self
    }
  }

  /// What is known of a value that is one of several.
  static func one(of types: [InferredType]) -> InferredType {
    let types = types.filter { if case .null = $0 { false } else { true } }
    guard let first = types.first else { return .unknown }
    return types.dropFirst().reduce(first) { $0.joined(with: $1) }
  }

  private func joined(with other: InferredType) -> InferredType {
    switch (self, other) {
    case (.opaque, _), (_, .opaque): .opaque
    case (.bool, .bool), (.number, .number): self
    case (.text(_, let mine), .text(_, let theirs)): .text(nil, mine == theirs ? mine : nil)
    case (.list(let mine), .list(let theirs)): .list(mine.joined(with: theirs))
    case (.set(let mine), .set(let theirs)): .set(mine.joined(with: theirs))
    case (.map(let mine), .map(let theirs)): .map(mine.joined(with: theirs))
    case (.group(let mine, let type), .group(let theirs, _)) where mine === theirs: .group(mine, type)
    default: .unknown
    }
  }

  /// An element of a collection; a value by itself stands for its own element.
  var element: InferredType {
    switch self {
    case .list(let element), .set(let element), .map(let element): element
    case .tuple(let elements): .one(of: elements)
    case .object(let fields): .one(of: fields.map(\.value))
    case .opaque: .opaque
    default: .unknown
    }
  }

  /// Whether no string can have the value in it.
  var isCollection: Bool {
    switch self {
    case .list, .set, .map, .tuple, .object, .group: true
    default: false
    }
  }
}

extension InferredType: CustomStringConvertible {
  /// The type in words that follow “is”.
  var description: String {
    switch self {
    case .unknown, .opaque: "a value"
    case .null: "null"
    case .bool: "a bool"
    case .number: "a number"
    case .text(let text?, _): "the string “\(text)”"
    case .text: "a string"
    case .list, .tuple: "a list"
    case .set: "a set"
    case .map: "a map"
    case .object, .group: "an object"
    }
  }
}

extension SchemaType {
  /// The type of a value that Swift knows the kind of.
  init?(_ known: InferredType) {
    switch known {
    case .bool: self = .bool
    case .number: self = .number
    case .text: self = .string
    case .list(let element): self = .list(SchemaType(element) ?? .any)
    case .set(let element): self = .set(SchemaType(element) ?? .any)
    case .map(let element): self = .map(SchemaType(element) ?? .any)
    case .group(let group, _): self = .object(group)
    case .unknown, .opaque, .null, .tuple, .object: return nil
    }
  }
}
