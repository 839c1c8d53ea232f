extension String {
  /// Whether AWS takes it as a name of lower-case letters, digits and single hyphens, with a letter first.
  func isHyphenated(atMost length: Int) -> Bool {
    let hyphen = UInt8(ascii: "-")
    guard utf8.count <= length, utf8.first.map(Self.isLowerLetter) == true, utf8.last != hyphen else { return false }
    var previous = hyphen
    for byte in utf8 {
      guard Self.isLowerLetter(byte) || (0x30...0x39).contains(byte) || (byte == hyphen && previous != hyphen) else {
        return false
      }
      previous = byte
    }
    return true
  }

  private static func isLowerLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
}

extension Character {
  var isLowerLetter: Bool { ("a"..."z").contains(self) && utf8.count == 1 }
  var isDigit: Bool { ("0"..."9").contains(self) && utf8.count == 1 }
}
