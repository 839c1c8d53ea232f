import Diagnostics
import HCL

extension TypeChecker {
  /// The type of an expression whose kind decides the result of what it is a part of. Another kind than the Swift type declares is an
  /// error.
  mutating func type(of expr: Expr, declaredAs declared: InferredType) -> InferredType {
    let type = type(of: expr)
    guard let mismatch = type.difference(from: declared) else { return type.completed(by: declared) }
    report(.unconvertedValue(expr, mismatch, at: location))
    return .opaque
  }

  /// Checks the value of an argument: its type, its fields, and the resource that it identifies.
  ///
  /// - Parameters:
  ///   - expr: The value.
  ///   - expected: The type that the schema requires.
  ///   - path: The position of the argument.
  ///   - declared: The type that the Swift type declares.
  mutating func check(
    _ expr: Expr,
    as expected: SchemaType,
    _ path: BlockPath,
    _ declared: InferredType
  ) {
    switch (expr, expected) {
    case (.omitted, _), (.null, _): break
    case (.conditional(let condition, let value, let other), _):
      _ = type(of: condition)
      check(value, as: expected, path, declared)
      check(other, as: expected, path, declared)
    case (.list(let elements), .list(let element)), (.list(let elements), .set(let element)):
      for value in elements { check(value, as: element, path, declared.element) }
    case (.object(let items), .map(let element)):
      for case .field(let key, let value) in items {
        check(key)
        check(value, as: element, path, declared.element)
      }
    case (.object(let items), .object(let group)): check(items, as: group, path)
    default:
      let value = type(of: expr).completed(by: declared)
      if let mismatch = value.mismatch(with: expected) { report(.wrongType(mismatch, path, at: location)) }
      if let constraint = path.constraint, let source = value.source, !constraint.accepted.contains(source) {
        report(.wrongIdentifier(source, constraint, path, at: location))
      }
    }
  }

  private mutating func check(_ items: [ObjectItem], as group: SchemaGroup, _ path: BlockPath) {
    var hasKnownKeys = true
    var present: [String] = []
    for case .field(let key, let value) in items where !value.isOmitted {
      guard let name = key.literal else {
        hasKnownKeys = false
        check(key)
        _ = type(of: value)
        continue
      }
      present.append(name)
      guard let member = group[name], case .attribute(let expected, _) = member.kind else {
        report(.unknownMember("field", name, in: group, path, at: location))
        _ = type(of: value)
        continue
      }
      check(value, as: expected, path.appending(name), .unknown)
    }
    guard hasKnownKeys else { return }
    let missing = group.members.filter { member in
      if case .attribute(_, .required) = member.kind { !present.contains(member.name) } else { false }
    }
    if !missing.isEmpty { report(.missing(missing.map(\.name), path, at: location)) }
  }

  mutating func check(_ key: ObjectKey) {
    if case .expression(let expr) = key { _ = type(of: expr) }
  }
}

extension ObjectKey {
  /// The key, if it is a literal.
  var literal: String? {
    switch self {
    case .name(let name), .expression(.string(let name)): name
    default: nil
    }
  }
}

extension InferredType {
  /// The resource attribute that the value, or an element of it, has the value of.
  fileprivate var source: ResourceAttribute? {
    switch self {
    case .text(_, let source): source
    case .list(let element), .set(let element), .map(let element): element.source
    case .tuple(let elements): elements.lazy.compactMap(\.source).first
    default: nil
    }
  }
}
