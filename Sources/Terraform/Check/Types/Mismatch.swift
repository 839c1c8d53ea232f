/// A value of another type than its place wants, both in words.
struct Mismatch {
  let value: String
  let wanted: String

  init(_ value: InferredType, _ wanted: String) {
    self.value = value.description
    self.wanted = wanted
  }
}

extension InferredType {
  /// What is wrong with a value where a type is wanted, or nil if Terraform can convert the one to the other.
  ///
  /// Terraform converts
  /// [between strings and numbers, strings and bools, lists and sets, maps and objects](https://developer.hashicorp.com/terraform/language/expressions/types#type-conversion).
  func mismatch(with wanted: SchemaType) -> Mismatch? {
    switch (self, wanted) {
    case (.unknown, _), (.opaque, _), (.null, _), (_, .any): nil
    case (.text, .string), (.number, .string), (.bool, .string), (.number, .number), (.bool, .bool): nil
    case (.text(let text, _), .number): text.map(\.isNumber) == false ? Mismatch(self, "\(wanted)") : nil
    case (.text(let text, _), .bool): text.map(\.isBool) == false ? Mismatch(self, "\(wanted)") : nil
    case (.list(let mine), .list(let theirs)), (.list(let mine), .set(let theirs)): mine.mismatch(with: theirs)
    case (.set(let mine), .list(let theirs)), (.set(let mine), .set(let theirs)): mine.mismatch(with: theirs)
    case (.map(let mine), .map(let theirs)): mine.mismatch(with: theirs)
    case (.tuple(let elements), .list(let theirs)), (.tuple(let elements), .set(let theirs)):
      elements.lazy.compactMap { $0.mismatch(with: theirs) }.first
    case (.object(let fields), .map(let theirs)):
      fields.lazy.compactMap { $0.value.mismatch(with: theirs) }.first
    case (.group, .map), (.group, .object), (.map, .object), (.object, .object): nil
    default: Mismatch(self, "\(wanted)")
    }
  }

  /// The same, where Swift says what is wanted.
  func mismatch(with wanted: InferredType) -> Mismatch? {
    switch (self, wanted) {
    // That is what nearly every argument is.
    case (.unknown, _), (.opaque, _), (.null, _), (.text, .text), (.number, .number), (.bool, .bool): nil
    default: SchemaType(wanted).flatMap { mismatch(with: $0) }
    }
  }
}

extension String {
  /// Whether Terraform reads a number in it: `-1.5e3`.
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

  fileprivate var isBool: Bool { ["true", "false", "1", "0"].contains(self) }
}
