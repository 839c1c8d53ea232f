import Terraform

/// The form in which AWS takes a text: how long it is, and what characters it has.
struct TextForm {
  /// A set of characters, with words for it.
  struct Characters {
    let words: String
    /// A bit for each character of ASCII, the first half and the second: whether it is one of them.
    private var taken: (UInt64, UInt64) = (0, 0)

    init(_ words: String, _ others: String, upperCase: Bool = true) {
      self.words = words
      for byte: UInt8 in 0..<128
      where (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || upperCase && (0x41...0x5A).contains(byte)
        || others.utf8.contains(byte)
      {
        if byte < 64 { taken.0 |= 1 << UInt64(byte) } else { taken.1 |= 1 << UInt64(byte - 64) }
      }
    }

    func contains(_ byte: UInt8) -> Bool {
      byte < 128 && (byte < 64 ? taken.0 : taken.1) >> UInt64(byte & 63) & 1 == 1
    }
  }

  var length: ClosedRange<Int>
  var characters: Characters
  /// What the text may not begin with.
  var forbiddenPrefix: String?
  /// Whether a hyphen may be first or last.
  var hasHyphensAtEnds = true
  var hasLetterFirst = false

  /// What is wrong with a text, or nil if AWS takes it.
  func problem(in text: String) -> String? {
    var text = text
    guard length.contains(text.utf8.count), text.withUTF8({ $0.allSatisfy(characters.contains) }) else {
      let count = text.unicodeScalars.count
      if !length.contains(count) {
        return "has \(count) characters, and AWS takes \(length.lowerBound) to \(length.upperBound)"
      }
      let stranger = text.unicodeScalars.first { !$0.isASCII || !characters.contains(UInt8($0.value)) }
      return "has the character “\(stranger ?? "?")”"
    }
    // From here on, all of it is ASCII.
    let (first, last) = (text.utf8.first ?? 0, text.utf8.last ?? 0)
    let hyphen = UInt8(ascii: "-")
    if let forbiddenPrefix, text.utf8.starts(with: forbiddenPrefix.utf8) { return "begins with “\(forbiddenPrefix)”" }
    if !hasHyphensAtEnds, first == hyphen || last == hyphen { return "has a hyphen at its start or end" }
    if hasLetterFirst, !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first | 0x20) {
      return "does not begin with a letter"
    }
    return nil
  }

  /// The form in words.
  var words: String {
    var words = "\(length.lowerBound) to \(length.upperBound) \(characters.words)"
    if hasLetterFirst { words += ", a letter first" }
    if !hasHyphensAtEnds { words += ", no hyphen at either end" }
    if let forbiddenPrefix { words += ", no “\(forbiddenPrefix)” in front" }
    return words
  }
}

extension TextForm.Characters {
  static let label = Self("letters, digits and hyphens", "-")
  static let smallLabel = Self("small letters, digits and hyphens", "-", upperCase: false)
  static let word = Self("letters, digits, hyphens and underscores", "-_")
  static let identity = Self("letters, digits and any of +=,.@_-", "+=,.@_-")
  static let database = Self("small letters, digits, spaces, and any of ._-", " ._-", upperCase: false)
  static let logGroup = Self("letters, digits and any of ._-/#", "._-/#")
  static let path = Self("letters, digits and any of ._-/", "._-/")
  static let secret = Self("letters, digits and any of /_+=.@-", "/_+=.@-")
  static let topic = Self("letters, digits, hyphens and underscores, and .fifo at the end", "-_.")
  static let bucket = Self("small letters, digits, dots and hyphens", ".-", upperCase: false)
  static let repository = Self("small letters, digits and any of ._-/", "._-/", upperCase: false)
  static let domain = Self("letters, digits and any of .*-_", ".*-_")
  /// What a security group and its rules take. A dash that is not a hyphen, or an umlaut, is not among it.
  static let securityGroup = Self("letters, digits, spaces and any of ._-:/()#,@[]+=&;{}!$*", " ._-:/()#,@[]+=&;{}!$*")
}
