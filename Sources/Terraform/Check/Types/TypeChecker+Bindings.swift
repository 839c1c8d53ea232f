import HCL

extension TypeChecker {
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
    locate(at: block.location)
    bindings[ObjectIdentifier(block.iterator)] = .each(of: type(of: block.forEach))
  }

  mutating func bind(_ key: Binding?, _ value: Binding, over collection: InferredType) {
    if let key { bindings[ObjectIdentifier(key)] = collection.key }
    bindings[ObjectIdentifier(value)] = collection.element
  }
}

extension InferredType {
  fileprivate static func each(of collection: InferredType) -> InferredType {
    .object([("key", collection.key), ("value", collection.element)])
  }

  /// A key of a collection; that of a set is the element.
  fileprivate var key: InferredType {
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
  func repeated(_ one: InferredType) -> InferredType {
    argument("for_each") != nil ? .map(one) : argument("count") != nil ? .list(one) : one
  }
}
