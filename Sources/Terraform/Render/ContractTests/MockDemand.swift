import HCL

/// What functions, conditions and arguments require of a text, a number or a Boolean.
struct MockDemand {
  /// A form that a text must have.
  enum Form: Equatable {
    case cidr, number, flag, json, base64, time
  }

  /// The value that a condition requires.
  var equal: PartialValue?
  /// The smallest and the largest number that conditions accept.
  var smallest: Double?
  var largest: Double?
  var prefix = ""
  var suffix = ""
  /// A regular expression that the text must match.
  var pattern: String?
  /// The separator of the parts of the text, and how many parts are read.
  var separator: String?
  var parts = 0
  var form: Form?
  /// The arguments that the value is passed to: their names, and the identifiers that they accept.
  var arguments: [(name: String, accepted: ResourceAttribute?)] = []

  /// True if the usual mock value will do: the number 1, or a short text.
  var isEmpty: Bool {
    equal == nil && smallest ?? 1 <= 1 && largest ?? 1 >= 1 && prefix.isEmpty && suffix.isEmpty && pattern == nil
      && parts < 2 && (form == nil || form == .number || form == .flag)
  }

  /// A number that meets the demand.
  var number: Double { demandedNumber ?? 1 }

  /// A number that meets the demand; nil if any number does.
  var demandedNumber: Double? { equal?.number ?? smallest ?? largest.map { min($0, 1) } }

  /// A text that meets the demand, made from another text.
  ///
  /// - Parameters:
  ///   - text: The text if nothing is demanded of it.
  ///   - example: An example of the type of the text, which has a form of its own.
  ///   - length: The fewest and the most characters.
  ///   - number: The number of the element in a collection, from 1.
  func text(from text: String, like example: String?, _ length: ClosedRange<Int>, _ number: Int) -> String {
    if let equal = equal?.text { return equal }
    if let pattern, !PatternExample.matches(example ?? text, pattern) {
      if let text = PatternExample.text(matching: pattern) { return text }
    }
    if let formed = formed(number) { return formed }
    var text = example ?? text
    if let separator, parts > 1, text.split(separator: separator, omittingEmptySubsequences: false).count < parts {
      text = (1...parts).map { "\(text)-\($0)" }.joined(separator: separator)
    }
    if !prefix.isEmpty, !text.hasPrefix(prefix) { text = prefix + text }
    if !suffix.isEmpty, !text.hasSuffix(suffix) { text += suffix }
    while text.count < min(length.lowerBound, 1_000) { text += "x" }
    return text.count > length.upperBound ? String(text.prefix(length.upperBound)) : text
  }

  private func formed(_ index: Int) -> String? {
    switch form {
    case .cidr: "10.\(index - 1).0.0/16"
    case .number: self.number == self.number.rounded() ? String(Int(self.number)) : String(self.number)
    case .flag: "true"
    case .json: "{}"
    case .base64: "bW9jaw=="
    case .time: "2025-01-01T00:00:00Z"
    case nil: smallest == nil && largest == nil ? nil : String(Int(self.number))
    }
  }
}
