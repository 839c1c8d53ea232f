/// The names that HCL writes without quotes.
enum Identifier {
  /// Whether `text` is an identifier. HCL takes more letters than ASCII's; nothing that Groundplan writes needs them.
  static func isValid(_ text: String) -> Bool {
    guard let first = text.utf8.first, !isDigit(first), first != UInt8(ascii: "-") else { return false }
    return text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"): true
      default: false
      }
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  /// Names that mean something at the start of an expression, so that a loop must not take them.
  static let reserved = [
    "count", "data", "each", "else", "endfor", "endif", "false", "for", "if", "in", "local", "module", "null", "path",
    "self",
    "terraform", "true", "var",
  ]
}
