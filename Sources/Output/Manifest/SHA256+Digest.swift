extension SHA256 {
  /// 32 bytes, which print as 64 hexadecimal digits.
  public struct Digest: Hashable, Sendable, CustomStringConvertible {
    private let words: [UInt32]

    init(_ words: [UInt32]) { self.words = words }

    /// Reads 64 hexadecimal digits; nil if there are more, fewer or other characters.
    public init?(_ digits: some Collection<UInt8>) {
      guard digits.count == 64 else { return nil }
      var words: [UInt32] = []
      for (index, digit) in digits.enumerated() {
        guard let value = Self.value(of: digit) else { return nil }
        if index.isMultiple(of: 8) { words.append(0) }
        words[words.count - 1] = words[words.count - 1] << 4 | value
      }
      self.words = words
    }

    private static func value(of digit: UInt8) -> UInt32? {
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(digit - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(digit - UInt8(ascii: "a") + 10)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(digit - UInt8(ascii: "A") + 10)
      default: nil
      }
    }

    /// The digits, in lower case.
    public var description: String {
      words.map { word in
        let digits = String(word, radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
      }.joined()
    }
  }
}
