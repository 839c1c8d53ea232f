extension String {
  /// Whether AWS takes it as a name of lower-case letters, digits and single hyphens, with a letter first.
  func isHyphenated(atMost length: Int) -> Bool {
    guard let first, first.isLowerLetter, utf8.count <= length, last != "-" else { return false }
    var previous = first
    for character in dropFirst() {
      guard character.isLowerLetter || character.isDigit || (character == "-" && previous != "-") else { return false }
      previous = character
    }
    return true
  }
}

extension Character {
  var isLowerLetter: Bool { ("a"..."z").contains(self) && utf8.count == 1 }
  var isDigit: Bool { ("0"..."9").contains(self) && utf8.count == 1 }
}
