import Diagnostics
import HCL

extension TypeChecker {
  /// Checks the value of an argument: its type, its fields, and whose identifier it is.
  ///
  /// - Parameter carried: What the kind of value in Swift says.
  mutating func check(
    _ expr: Expr,
    as wanted: SchemaType,
    _ place: SchemaPath,
    _ kind: IdentifierKind?,
    _ carried: InferredType
  ) {
    switch (expr, wanted) {
    case (.omitted, _), (.null, _): break
    case (.conditional(let condition, let value, let other), _):
      _ = type(of: condition)
      check(value, as: wanted, place, kind, carried)
      check(other, as: wanted, place, kind, carried)
    case (.list(let elements), .list(let element)), (.list(let elements), .set(let element)):
      for value in elements { check(value, as: element, place, kind, carried.element) }
    case (.object(let items), .map(let element)):
      for case .field(let key, let value) in items {
        check(key)
        check(value, as: element, place, kind, carried.element)
      }
    case (.object(let items), .object(let group)): check(items, as: group, place)
    default:
      let value = type(of: expr).completed(by: carried)
      if let mismatch = value.mismatch(with: wanted) { report(.wrongType(mismatch, place, at: location)) }
      if let kind, let identity = value.identity, !kind.wanted.contains(identity) {
        report(.wrongIdentity(identity, kind, place, at: location))
      }
    }
  }

  private mutating func check(_ items: [ObjectItem], as group: SchemaGroup, _ place: SchemaPath) {
    var isWhole = true
    var present: [String] = []
    for case .field(let key, let value) in items where !value.isOmitted {
      guard let name = key.literal else {
        isWhole = false
        check(key)
        _ = type(of: value)
        continue
      }
      present.append(name)
      guard let member = group[name], case .attribute(let wanted, _) = member.kind else {
        report(.unknownMember("field", name, in: group, place, at: location))
        _ = type(of: value)
        continue
      }
      let inner = place.inside(name)
      check(value, as: wanted, inner, inner.kind, .unknown)
    }
    guard isWhole else { return }
    let missing = group.members.filter { member in
      if case .attribute(_, .required) = member.kind { !present.contains(member.name) } else { false }
    }
    if !missing.isEmpty { report(.missing(missing.map(\.name), place, at: location)) }
  }

  mutating func check(_ key: ObjectKey) {
    if case .expression(let expr) = key { _ = type(of: expr) }
  }
}

extension ObjectKey {
  /// The key, if it is known.
  var literal: String? {
    switch self {
    case .name(let name), .expression(.string(let name)): name
    default: nil
    }
  }
}

extension InferredType {
  /// Whose identifier the value, or an element of it, is.
  fileprivate var identity: Identity? {
    switch self {
    case .text(_, let identity): identity
    case .list(let element), .set(let element), .map(let element): element.identity
    case .tuple(let elements): elements.lazy.compactMap(\.identity).first
    default: nil
    }
  }
}
