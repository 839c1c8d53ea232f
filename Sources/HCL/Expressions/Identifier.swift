/// The names that Terraform accepts for blocks, arguments and modules.
package enum Identifier {
  /// The rule for names, as a sentence of errors.
  package static let rule = "A name consists of letters, digits, “_” and “-”, and starts with a letter or “_”."

  /// True if `text` is a valid name. HCL also accepts letters outside of ASCII, which Groundplan does not.
  package static func isValid(_ text: String) -> Bool {
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

  /// Names that have a meaning at the start of an expression, so a loop cannot bind them.
  static let reserved = [
    "count", "data", "each", "else", "endfor", "endif", "false", "for", "if", "in", "local", "module", "null", "path",
    "self",
    "terraform", "true", "var",
  ]
}
