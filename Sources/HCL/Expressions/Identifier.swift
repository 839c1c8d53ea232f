/// The names that Terraform accepts for blocks, arguments and modules.
package enum Identifier {
  /// The rule for names, as a sentence of errors.
  package static let rule = "A name consists of letters, digits, “_” and “-”, and starts with a letter or “_”."

  /// True if `text` is a valid name. HCL also accepts letters outside of ASCII, which Groundplan does not.
  package static func isValid(_ text: String) -> Bool {
    var isFirst = true
    for scalar in text.unicodeScalars {
      guard isLetter(scalar) || !isFirst && (isDigit(scalar) || scalar == "-") else { return false }
      isFirst = false
    }
    return !isFirst
  }

  // Comparisons instead of ranges and `allSatisfy`: blueprints are built without optimization, where those take ten times as long.
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar >= "a" && scalar <= "z" || scalar >= "A" && scalar <= "Z" || scalar == "_"
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar >= "0" && scalar <= "9" }

  /// Names that have a meaning at the start of an expression, so a loop cannot bind them.
  static let reserved = [
    "count", "data", "each", "else", "endfor", "endif", "false", "for", "if", "in", "local", "module", "null", "path",
    "self",
    "terraform", "true", "var",
  ]
}
