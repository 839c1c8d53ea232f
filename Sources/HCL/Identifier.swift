/// The names that HCL writes without quotes.
enum Identifier {
  /// Whether `text` is an identifier. HCL takes more letters than ASCII's; nothing that Groundplan writes needs them.
  static func isValid(_ text: String) -> Bool {
    var isFirst = true
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"): break
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): if isFirst { return false }
      default: return false
      }
      isFirst = false
    }
    return !isFirst
  }

  /// Names that mean something at the start of an expression, so that a loop must not take them.
  static let reserved = [
    "count", "data", "each", "else", "endfor", "endif", "false", "for", "if", "in", "local", "module", "null", "path",
    "self",
    "terraform", "true", "var",
  ]
}
