import Support
@testable import Terraform

extension PartialValue {
  /// True if each known part of the value is what Terraform has there.
  func agrees(with result: JSONValue) -> Bool {
    switch (self, result) {
    case (.unknown, _), (.computed, _), (.encoded, .string), (.null, .null): true
    case (.bool(let lhs), .bool(let rhs)): lhs == rhs
    case (.integer(let lhs), .integer(let rhs)): lhs == rhs
    case (.decimal(let lhs), .decimal(let rhs)): lhs == rhs
    case (.decimal(let lhs), .integer(let rhs)): lhs == Double(rhs)
    case (.string(let lhs), .string(let rhs)): lhs == rhs
    case (.ambiguous(let value), .string(let text)): value.text == text
    case (.ambiguous(let value), _): value.agrees(with: result)
    case (.list(let lhs), .list(let rhs)), (.set(let lhs), .list(let rhs)):
      lhs.count == rhs.count && zip(lhs, rhs).allSatisfy { $0.agrees(with: $1) }
    case (.unordered(let lhs), .list(let rhs)):
      lhs.count >= rhs.count && rhs.allSatisfy { result in lhs.contains { $0.agrees(with: result) } }
        && lhs.allSatisfy { value in rhs.contains { value.agrees(with: $0) } }
    case (.object(let lhs), .object(let rhs)):
      lhs.count == rhs.count
        && lhs.allSatisfy { field in rhs[field.name].map { field.value.agrees(with: $0) } ?? false }
    default: false
    }
  }

  /// True if no part of the value is unknown.
  var isWhollyKnown: Bool {
    switch self {
    case .unknown, .computed, .encoded, .ambiguous, .unordered: false
    case .list(let elements), .set(let elements): elements.allSatisfy(\.isWhollyKnown)
    case .object(let fields): fields.allSatisfy(\.value.isWhollyKnown)
    default: true
    }
  }
}
