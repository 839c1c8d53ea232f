import Diagnostics
import HCL

extension TypeChecker {
  /// Sets the type of `each` or `count` in a block.
  mutating func bind(_ block: Block) {
    guard let binding = block.binding else { return }
    let key = ObjectIdentifier(binding)
    if let collection = block.argument("for_each") {
      let type = type(of: collection)
      checkForEach(collection, type)
      bindings[key] = .each(of: type)
    } else if block.argument("count") != nil {
      bindings[key] = .object([("index", .number)])
    }
  }

  /// Reports a collection that Terraform does not accept in `for_each`.
  private mutating func checkForEach(_ collection: Expr, _ type: InferredType) {
    switch type {
    case .list, .tuple, .text, .number, .bool: break
    default: return
    }
    report(
      Diagnostic(
        .forEachOfAList,
        at: location,
        argument: "for_each",
        "the collection of `forEach:` is a set or a map in Swift, but its value is \(type)",
        why: "Terraform accepts only a map or a set of strings in `for_each`, and converts nothing to them.",
        fix: "Read it as a `List`, and convert it: `zones.names.asSet`."
      )
    )
  }

  /// Sets the type of the iterator of a `dynamic` block.
  mutating func bind(_ block: DynamicBlock) {
    locate(at: block.location)
    bindings[ObjectIdentifier(block.iterator)] = .each(of: type(of: block.forEach))
  }

  /// Sets the types of the names that a loop binds.
  mutating func bind(_ key: Binding?, _ value: Binding, over collection: InferredType) {
    if let key { bindings[ObjectIdentifier(key)] = collection.key }
    bindings[ObjectIdentifier(value)] = collection.element
  }
}

extension InferredType {
  /// The type of `each` in a block with `for_each`.
  fileprivate static func each(of collection: InferredType) -> InferredType {
    .object([("key", collection.key), ("value", collection.element)])
  }

  /// The type of the keys of a collection. An element of a set is its own key.
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
  /// The value of an argument; nil if the block does not set it.
  func argument(_ name: String) -> Expr? {
    for case .argument(let argument) in body.items where argument.name == name { return argument.value }
    return nil
  }

  /// The provider in the argument `provider`: `aws` of `provider = aws.us_east_1`.
  var provider: String? {
    switch argument("provider") {
    case .attribute(.keyword(let name), _), .keyword(let name): name
    default: nil
    }
  }

  /// The type of a reference to the block: a map with `for_each`, a list with `count`. If the keys or the number are literals, the type
  /// has them.
  func repeated(_ one: InferredType) -> InferredType {
    if let collection = argument("for_each") {
      return collection.literalKeys.map { .object($0.map { ($0, one) }) } ?? .map(one)
    }
    switch argument("count") {
    case .integer(let count) where (0...100).contains(count): return .tuple(Array(repeating: one, count: count))
    case .some: return .list(one)
    case nil: return one
    }
  }
}

extension Expr {
  /// The keys of a map or a set that consists of literals; nil for any other expression.
  fileprivate var literalKeys: [String]? {
    switch self {
    case .object(let items):
      var keys: [String] = []
      for case .field(let key, _) in items {
        guard let name = key.literal else { return nil }
        keys.append(name)
      }
      return keys
    case .call("toset", let arguments, _):
      guard case .list(let elements)? = arguments.first else { return nil }
      let texts = elements.compactMap(\.text)
      return texts.count == elements.count ? texts : nil
    default: return nil
    }
  }
}
