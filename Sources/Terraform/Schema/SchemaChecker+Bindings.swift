import HCL

extension SchemaChecker {
  /// Notes what `each`, `count` and `self` stand for in a block.
  mutating func bind(_ block: Block) {
    guard let binding = block.binding else { return }
    let key = ObjectIdentifier(binding)
    if let collection = block.argument("for_each") {
      bindings[key] = .each(of: type(of: collection))
    } else if block.argument("count") != nil {
      bindings[key] = .object([("index", .number)])
    }
  }

  mutating func bind(_ block: DynamicBlock) {
    location = block.location
    bindings[ObjectIdentifier(block.iterator)] = .each(of: type(of: block.forEach))
  }

  mutating func bind(_ key: Binding?, _ value: Binding, over collection: KnownType) {
    if let key { bindings[ObjectIdentifier(key)] = collection.key }
    bindings[ObjectIdentifier(value)] = collection.element
  }
}

extension KnownType {
  fileprivate static func each(of collection: KnownType) -> KnownType {
    .object([("key", collection.key), ("value", collection.element)])
  }

  /// A key of a collection; that of a set is the element.
  fileprivate var key: KnownType {
    switch self {
    case .map, .object, .group: .anyText
    case .set(let element): element
    case .list, .tuple: .number
    default: .unknown
    }
  }
}

extension Block {
  func argument(_ name: String) -> Expr? {
    for case .argument(let argument) in body.items where argument.name == name { return argument.value }
    return nil
  }

  /// The provider that the block names: `aws` of `provider = aws.us_east_1`.
  var provider: String? {
    switch argument("provider") {
    case .attribute(.keyword(let name), _), .keyword(let name): name
    default: nil
    }
  }

  /// What a reference to the block gives, if it is repeated.
  func repeated(_ one: KnownType) -> KnownType {
    argument("for_each") != nil ? .map(one) : argument("count") != nil ? .list(one) : one
  }
}

extension Scope {
  /// Whether the module is written in Swift that is called by a name.
  func callsModule(_ name: Substring) -> Bool {
    calls.contains { call in
      guard case .module = call.target, case .block(let block) = items[call.index] else { return false }
      return block.labels.first.map { $0 == name } ?? false
    }
  }
}
