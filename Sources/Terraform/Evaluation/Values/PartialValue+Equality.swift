extension PartialValue {
  /// The types of values that Terraform converts into each other.
  enum Kind {
    case string
    case number
    case bool
  }

  /// The type of a string, a number or a Boolean; nil for other values, and if it is unknown.
  var kind: Kind? {
    switch self {
    case .string, .encoded: .string
    case .integer, .decimal: .number
    case .bool: .bool
    default: nil
    }
  }

  /// True if a rule calls a value equal to a string, a number or a Boolean: it is converted, as the provider does. Nil if that is unknown.
  func matches(_ other: PartialValue) -> Bool? {
    if case .null = self { return false }
    switch other {
    case .bool(let other): return flag.map { $0 == other }
    case .string(let other): return text.map { $0 == other }
    case .integer(let other): return number.map { $0 == Double(other) }
    default: return nil
    }
  }

  /// True if `self == other` in Terraform, where values of different types are never equal; nil if that is unknown.
  ///
  /// - Parameter sameType: True if both are elements of one list, and so have the same type.
  func equals(_ other: PartialValue, sameType: Bool = false) -> Bool? {
    switch (self, other) {
    case (.computed(let lhs, let name), .computed(let rhs, let otherName)) where lhs === rhs && name == otherName:
      return true
    // A provider computes a value, never null.
    case (.computed, .null), (.null, .computed): return false
    case (.unknown, _), (_, .unknown), (.computed, _), (_, .computed): return nil
    case (.null, .null): return true
    case (.null, _), (_, .null): return false
    case (.block, _), (_, .block), (.outputs, _), (_, .outputs), (.unordered, _), (_, .unordered): return nil
    case (.ambiguous(let value), _): return value.equals(ambiguous: other)
    case (_, .ambiguous(let value)): return value.equals(ambiguous: self)
    case (.encoded, _), (_, .encoded): return kind == other.kind ? nil : false
    case (.bool(let lhs), .bool(let rhs)): return lhs == rhs
    case (.string(let lhs), .string(let rhs)): return lhs == rhs
    case (.list(let lhs), .list(let rhs)):
      // The types of a list and a tuple with the same elements differ.
      return Self.equals(lhs, rhs, sameType).flatMap { $0 && !sameType ? nil : $0 }
    case (.set(let lhs), .set(let rhs)):
      return Self.equals(lhs, rhs, sameType).flatMap { $0 && lhs.isEmpty && !sameType ? nil : $0 }
    case (.object(let lhs), .object(let rhs)):
      // So do the types of a map and an object.
      guard lhs.map(\.name) == rhs.map(\.name) else { return false }
      return Self.equals(lhs.map(\.value), rhs.map(\.value), sameType).flatMap { $0 && !sameType ? nil : $0 }
    default:
      guard kind == .number, other.kind == .number else { return false }
      return isLess(than: other).flatMap { less in other.isLess(than: self).map { !less && !$0 } }
    }
  }

  /// True if the value equals one whose type is not known.
  private func equals(ambiguous other: PartialValue) -> Bool? {
    guard let text, let otherText = other.text else { return other.elements == nil ? nil : false }
    return text == otherText ? nil : false
  }

  private static func equals(_ lhs: [PartialValue], _ rhs: [PartialValue], _ sameType: Bool) -> Bool? {
    guard lhs.count == rhs.count else { return false }
    var result: Bool? = true
    for (lhs, rhs) in zip(lhs, rhs) {
      switch lhs.equals(rhs, sameType: sameType) {
      case false?: return false
      case nil: result = nil
      case true?: break
      }
    }
    return result
  }
}
