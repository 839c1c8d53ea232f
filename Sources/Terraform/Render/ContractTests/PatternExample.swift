/// A text that matches a [regular expression of Terraform](https://developer.hashicorp.com/terraform/language/functions/regex).
///
/// It has the first alternative, the fewest repetitions, and the first character of each class.
struct PatternExample {
  private var rest: Substring

  /// A text that matches a pattern; nil if the pattern uses something else than characters, classes, groups, repetitions and anchors.
  static func text(matching pattern: String) -> String? {
    var parser = PatternExample(rest: pattern[...])
    guard let text = parser.alternatives(), parser.rest.isEmpty else { return nil }
    return text
  }

  /// True if a text is known to match a pattern. Swift reads most patterns of Terraform.
  static func matches(_ text: String, _ pattern: String) -> Bool {
    guard let regex = try? Regex(pattern) else { return false }
    return text.firstMatch(of: regex) != nil
  }

  /// The text of the first of several alternatives.
  private mutating func alternatives() -> String? {
    guard let first = sequence() else { return nil }
    while rest.first == "|" {
      rest.removeFirst()
      guard sequence() != nil else { return nil }
    }
    return first
  }

  private mutating func sequence() -> String? {
    var text = ""
    while let next = rest.first, next != "|", next != ")" {
      guard let atom = atom(), let times = repetitions() else { return nil }
      text += String(repeating: atom, count: times)
    }
    return text
  }

  private mutating func atom() -> String? {
    switch rest.removeFirst() {
    case "^", "$": return ""
    case ".": return "a"
    case "[": return set()
    case "(": return group()
    case "\\": return rest.isEmpty ? nil : escape(rest.removeFirst())
    case let character: return "*+?{".contains(character) ? nil : String(character)
    }
  }

  private mutating func group() -> String? {
    if rest.first == "?" {
      rest.removeFirst()
      // `(?:…)`, `(?P<name>…)`, and flags such as `(?i)`.
      while let character = rest.first, character != ":", character != ">", character != ")" { rest.removeFirst() }
      if rest.first == ")" {
        rest.removeFirst()
        return ""
      }
      guard !rest.isEmpty else { return nil }
      rest.removeFirst()
    }
    guard let text = alternatives(), rest.first == ")" else { return nil }
    rest.removeFirst()
    return text
  }

  /// The number of repetitions that the next characters state.
  private mutating func repetitions() -> Int? {
    var times = 1
    switch rest.first {
    case "*", "?":
      rest.removeFirst()
      times = 0
    case "+": rest.removeFirst()
    case "{":
      guard let end = rest.firstIndex(of: "}") else { return nil }
      let digits = rest[rest.index(after: rest.startIndex)..<end].prefix { $0 != "," }
      guard let number = Int(digits), number <= 1_000 else { return nil }
      rest = rest[rest.index(after: end)...]
      times = number
    default: break
    }
    if rest.first == "?" { rest.removeFirst() }
    return times
  }

  private func escape(_ character: Character) -> String? {
    switch character {
    case "d": "0"
    case "w": "a"
    case "s": " "
    case "b", "A", "z": ""
    case "D", "S": "a"
    case "W": "-"
    case "n": "\n"
    case "t": "\t"
    default: character.isLetter || character.isNumber ? nil : String(character)
    }
  }

  /// The first character of a class such as `[a-z0-9]`, or one that is not in `[^…]`.
  private mutating func set() -> String? {
    let isNegated = rest.first == "^"
    if isNegated { rest.removeFirst() }
    var ranges: [ClosedRange<Character>] = []
    var isFirst = true
    while let next = rest.first, isFirst || next != "]" {
      isFirst = false
      rest.removeFirst()
      if next == "[", rest.first == ":" { return nil }
      var characters = next == "\\" ? escaped() : [next...next]
      if rest.first == "-", let end = rest.dropFirst().first, end != "]", let start = characters.first?.lowerBound {
        rest.removeFirst(2)
        guard start <= end else { return nil }
        characters = [start...end]
      }
      if characters.isEmpty { return nil }
      ranges += characters
    }
    guard rest.first == "]" else { return nil }
    rest.removeFirst()
    if !isNegated { return ranges.first.map { String($0.lowerBound) } }
    return "a0-A_/. ".first { character in !ranges.contains { $0.contains(character) } }.map(String.init)
  }

  private mutating func escaped() -> [ClosedRange<Character>] {
    guard !rest.isEmpty else { return [] }
    switch rest.removeFirst() {
    case "d": return ["0"..."9"]
    case "w": return ["a"..."z", "A"..."Z", "0"..."9", "_"..."_"]
    case "s": return [" "..." "]
    case let character: return character.isLetter || character.isNumber ? [] : [character...character]
    }
  }
}
