import HCL

/// The conversions between strings, numbers and Booleans, which Terraform does where it needs another type.
extension PartialValue {
  /// The Boolean that Terraform converts the value to; nil if it is unknown or none.
  var flag: Bool? {
    switch self {
    case .bool(let flag): flag
    case .string("true"), .string("1"): true
    case .string("false"), .string("0"): false
    case .ambiguous(let value): value.flag
    default: nil
    }
  }

  /// The string that Terraform converts the value to; nil if it is unknown or none.
  var text: String? {
    switch self {
    case .string(let text): text
    case .integer(let number): String(number)
    case .decimal(let number): number.decimalText
    case .bool(let flag): flag ? "true" : "false"
    case .ambiguous(let value): value.text
    default: nil
    }
  }

  /// The number that Terraform converts the value to, as an integer or a decimal; nil if it is unknown or none.
  var numeral: PartialValue? {
    switch self {
    case .integer: self
    case .decimal(let number): number.isFinite ? self : nil
    case .string(let text): text.numeral
    case .ambiguous(let value): value.numeral
    default: nil
    }
  }

  /// The number that Terraform converts the value to, with the precision of a `Double`; nil if it is unknown or none.
  var number: Double? {
    switch numeral {
    case .integer(let number)?: Double(number)
    case .decimal(let number)?: number
    default: nil
    }
  }

  /// The whole number that Terraform converts the value to; nil if it is unknown or none.
  var integer: Int? { if case .integer(let number)? = numeral { number } else { nil } }

  /// The value after a conversion to a type that is not known; nil if its text or its order would depend on the type.
  ///
  /// Terraform converts numbers and Booleans to strings, and not the other way round, if values of both have a type in common.
  var inAnyType: PartialValue? {
    switch self {
    case .bool, .integer, .decimal: return .ambiguous(self)
    case .list(let elements): return Self.all(elements.map(\.inAnyType)).map(PartialValue.list)
    case .object(let fields):
      return Self.all(fields.map(\.value.inAnyType)).map { values in
        .object(zip(fields, values).map { Field(name: $0.name, value: $1) })
      }
    case .set(let elements):
      return elements.allSatisfy { $0.kind == .string } ? self : nil
    case .unordered: return nil
    default: return self
    }
  }

  /// The value after a conversion to the type that a schema has, which is not known; nil if its text would depend on the type.
  var inTypeOfSchema: PartialValue? {
    switch self {
    case .bool, .integer, .decimal: return .ambiguous(self)
    case .string(let text):
      if text == "true" || text == "false" { return .ambiguous(self) }
      guard text.looksLikeNumber else { return self }
      return numeral?.text == text ? .ambiguous(self) : nil
    case .list(let elements), .set(let elements), .unordered(let elements):
      guard let elements = Self.all(elements.map(\.inTypeOfSchema)) else { return nil }
      return elements.count < 2 ? .list(elements) : .unordered(elements)
    case .object(let fields):
      return Self.all(fields.map(\.value.inTypeOfSchema)).map { values in
        .object(zip(fields, values).map { Field(name: $0.name, value: $1) })
      }
    default: return self
    }
  }

  /// The values, unless one of them is unknown.
  static func all<Value>(_ values: [Value?]) -> [Value]? {
    let known = values.compactMap(\.self)
    return known.count == values.count ? known : nil
  }
}

extension String {
  /// True if Terraform may read a number in the text.
  var looksLikeNumber: Bool { utf8.first.map { "+-.0123456789iInN".utf8.contains($0) } ?? false && !hasLetter }

  /// True if the text has a character that no number has.
  private var hasLetter: Bool { utf8.contains { !"+-.0123456789infINFeEpP".utf8.contains($0) } }

  /// The number that Terraform reads in the text, as an integer or a decimal.
  ///
  /// It is nil for texts that Terraform does not convert, and for some that it does: those with more digits than a `Double` has, and “-0”,
  /// which stays different from “0” in Terraform.
  fileprivate var numeral: PartialValue? {
    var digits = 0
    var isNegative = false
    var isWhole = true
    var hasExponent = false
    var previous = UInt8(ascii: " ")
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += hasExponent ? 0 : 1
      case UInt8(ascii: "-"), UInt8(ascii: "+"):
        guard previous == UInt8(ascii: " ") || previous == UInt8(ascii: "e") || previous == UInt8(ascii: "E") else {
          return nil
        }
        if previous == UInt8(ascii: " ") { isNegative = byte == UInt8(ascii: "-") }
      case UInt8(ascii: "."):
        guard isWhole, !hasExponent else { return nil }
        isWhole = false
      case UInt8(ascii: "e"), UInt8(ascii: "E"):
        guard digits > 0, !hasExponent else { return nil }
        hasExponent = true
        isWhole = false
      default: return nil
      }
      previous = byte
    }
    guard digits > 0 else { return nil }
    if isWhole {
      guard let number = Int(self), number != 0 || !isNegative else { return nil }
      return .integer(number)
    }
    // Every decimal number with 15 digits is the shortest text of its `Double`.
    guard digits <= 15, let number = Double(self), number.isNormal || number == 0 && !isNegative && !hasExponent else {
      return nil
    }
    return PartialValue.number(number)
  }
}

extension Double {
  /// The digits of the number without an exponent, as Terraform writes it: `1e21` is `1000000000000000000000`. Nil if it is not finite.
  fileprivate var decimalText: String? {
    guard isFinite else { return nil }
    let parts = description.split(separator: "e")
    let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    let sign = self.sign == .minus ? "-" : ""
    let digits = parts[0].drop { $0 == "-" }.split(separator: ".")
    let fraction = digits.count > 1 && digits[1] != "0" ? String(digits[1]) : ""
    let all = String(digits[0]) + fraction
    // The number of digits before the point.
    let point = digits[0].count + exponent
    if point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + all }
    if point >= all.count { return sign + all + String(repeating: "0", count: point - all.count) }
    return sign + all.prefix(point) + "." + all.dropFirst(point)
  }
}
