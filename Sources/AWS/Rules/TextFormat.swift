import Terraform

/// The format that AWS requires of a text argument: its length and its characters.
struct TextFormat {
  /// A set of characters, and its description.
  struct Characters {
    let description: String
    private let others: String
    private let hasUpperCase: Bool

    /// Letters and digits of ASCII, and others.
    init(_ description: String, _ others: String, upperCase: Bool = true) {
      self.description = description
      self.others = others
      hasUpperCase = upperCase
    }

    func contains(_ character: Unicode.Scalar) -> Bool {
      switch character {
      case "a"..."z", "0"..."9": true
      case "A"..."Z": hasUpperCase
      default: others.unicodeScalars.contains(character)
      }
    }
  }

  var length: ClosedRange<Int>
  var characters: Characters
  /// A prefix that the text must not have.
  var forbiddenPrefix: String?
  /// True if the first or last character may be a hyphen.
  var allowsHyphensAtEnds = true
  /// True if the first character has to be a letter.
  var startsWithLetter = false

  /// The reason why AWS refuses a text, or nil if AWS accepts it.
  func problem(in text: String) -> String? {
    let count = text.unicodeScalars.count
    if !length.contains(count) {
      return "has \(count) characters, and AWS accepts \(length.lowerBound) to \(length.upperBound)"
    }
    if let character = text.unicodeScalars.first(where: { !characters.contains($0) }) {
      return "has the character “\(character)”"
    }
    if let forbiddenPrefix, text.hasPrefix(forbiddenPrefix) { return "begins with “\(forbiddenPrefix)”" }
    if !allowsHyphensAtEnds, text.hasPrefix("-") || text.hasSuffix("-") { return "has a hyphen at its start or end" }
    if startsWithLetter, text.first?.isLetter == false { return "does not begin with a letter" }
    return nil
  }

  /// The format in words, for the reason of a finding.
  var description: String {
    var text = "\(length.lowerBound) to \(length.upperBound) \(characters.description)"
    if startsWithLetter { text += ", a letter first" }
    if !allowsHyphensAtEnds { text += ", no hyphen at either end" }
    if let forbiddenPrefix { text += ", no “\(forbiddenPrefix)” in front" }
    return text
  }
}

extension TextFormat.Characters {
  static let label = Self("letters, digits and hyphens", "-")
  static let lowerCaseLabel = Self("lower-case letters, digits and hyphens", "-", upperCase: false)
  static let word = Self("letters, digits, hyphens and underscores", "-_")
  static let iam = Self("letters, digits and any of +=,.@_-", "+=,.@_-")
  static let subnetGroup = Self("lower-case letters, digits, spaces, and any of ._-", " ._-", upperCase: false)
  static let logGroup = Self("letters, digits and any of ._-/#", "._-/#")
  static let secret = Self("letters, digits and any of /_+=.@-", "/_+=.@-")
  static let topic = Self("letters, digits, hyphens and underscores, and .fifo at the end", "-_.")
  static let bucket = Self("lower-case letters, digits, dots and hyphens", ".-", upperCase: false)
  static let repository = Self("lower-case letters, digits and any of ._-/", "._-/", upperCase: false)
  static let domain = Self("letters, digits and any of .*-_", ".*-_")
  /// The characters of names and descriptions of security groups and their rules. Dashes and letters outside ASCII are refused.
  static let securityGroup = Self(
    "letters, digits, spaces and any of ._-:/()#,@[]+=&;{}!$*",
    " ._-:/()#,@[]+=&;{}!$*"
  )
}
