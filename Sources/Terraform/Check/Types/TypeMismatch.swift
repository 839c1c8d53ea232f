/// A value whose type Terraform cannot convert to the required type. Both are described in words.
struct TypeMismatch {
  /// The value: `the string “a”`.
  let actual: String
  /// The required type: `a number`.
  let expected: String

  init(_ value: InferredType, _ expected: String) {
    actual = value.description
    self.expected = expected
  }
}

extension InferredType {
  /// The mismatch between the value and a required type; nil if Terraform can convert the value, or its type is unknown.
  ///
  /// Terraform converts
  /// [between strings and numbers, strings and bools, lists and sets, maps and objects](https://developer.hashicorp.com/terraform/language/expressions/types#type-conversion).
  func mismatch(with expected: SchemaType) -> TypeMismatch? {
    switch (self, expected) {
    case (.unknown, _), (.opaque, _), (.null, _), (_, .any): nil
    case (.text, .string), (.number, .string), (.bool, .string), (.number, .number), (.bool, .bool): nil
    case (.text(let text, _), .number): text.map(\.isNumber) == false ? TypeMismatch(self, "\(expected)") : nil
    case (.text(let text, _), .bool): text.map(\.isBool) == false ? TypeMismatch(self, "\(expected)") : nil
    case (.list(let mine), .list(let theirs)), (.list(let mine), .set(let theirs)): mine.mismatch(with: theirs)
    case (.set(let mine), .list(let theirs)), (.set(let mine), .set(let theirs)): mine.mismatch(with: theirs)
    case (.map(let mine), .map(let theirs)): mine.mismatch(with: theirs)
    case (.tuple(let elements), .list(let theirs)), (.tuple(let elements), .set(let theirs)):
      elements.lazy.compactMap { $0.mismatch(with: theirs) }.first
    case (.object(let fields), .map(let theirs)):
      fields.lazy.compactMap { $0.value.mismatch(with: theirs) }.first
    case (.group, .map), (.group, .object), (.map, .object), (.object, .object): nil
    default: TypeMismatch(self, "\(expected)")
    }
  }

  /// The mismatch between the argument of a module call and the type that its Swift type declares.
  func mismatch(with expected: InferredType) -> TypeMismatch? {
    switch (self, expected) {
    case (.unknown, _), (.opaque, _), (.null, _), (.text, .text), (.number, .number), (.bool, .bool): nil
    default: SchemaType(expected).flatMap { mismatch(with: $0) }
    }
  }

  /// The mismatch between the value and the type that its Swift type declares, where Terraform converts nothing; nil if both are the same.
  func difference(from expected: InferredType) -> TypeMismatch? {
    switch (self, expected) {
    case (.unknown, _), (.opaque, _), (.null, _), (_, .unknown), (_, .opaque): return nil
    case (.text, .text), (.number, .number), (.bool, .bool): return nil
    case (.list(let mine), .list(let theirs)), (.set(let mine), .set(let theirs)), (.map(let mine), .map(let theirs)):
      return mine.difference(from: theirs)
    case (.tuple(let elements), .list(let theirs)):
      return elements.lazy.compactMap { $0.difference(from: theirs) }.first
    case (.object(let fields), .map(let theirs)):
      return fields.lazy.compactMap { $0.value.difference(from: theirs) }.first
    case (.object(let fields), .group(let group, _)):
      return fields.lazy.compactMap { name, value in
        guard case .attribute(let type, _)? = group[name]?.kind else { return nil }
        return value.difference(from: InferredType(type))
      }.first
    case (.group, .map), (.group, .group), (.outputs, .map), (.outputs, .group): return nil
    default: return SchemaType(expected).map { TypeMismatch(self, "\($0)") }
    }
  }
}

extension String {
  /// True if Terraform converts the string to a number: `-1.5e3`.
  fileprivate var isNumber: Bool {
    var rest = utf8[...]
    if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
    let isDigit = { (byte: UInt8) in byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
    let digits = rest.prefix { isDigit($0) || $0 == UInt8(ascii: ".") }
    guard digits.contains(where: isDigit), digits.count(where: { $0 == UInt8(ascii: ".") }) <= 1 else { return false }
    rest = rest.dropFirst(digits.count)
    guard rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") else { return rest.isEmpty }
    rest.removeFirst()
    if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
    return !rest.isEmpty && rest.allSatisfy(isDigit)
  }

  /// True if Terraform converts the string to a Boolean.
  fileprivate var isBool: Bool { ["true", "false", "1", "0"].contains(self) }
}
