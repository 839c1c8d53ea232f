import Support

/// Random text with characters that are hard to print: template markers, escapes, combining marks, joiners, directions, every plane.
enum RandomText {
  static func any(_ random: inout SeededGenerator) -> String {
    let count = random.isOne(in: 40) ? random.int(200...400) : random.int(0...9)
    return (0..<count).map { _ in piece(&random) }.joined()
  }

  /// Lines that a heredoc can usually contain.
  static func lines(_ random: inout SeededGenerator) -> String {
    (0..<random.int(0...4)).map { _ in
      let line = (0..<random.int(0...5)).map { _ in random.isOne(in: 60) ? piece(&random) : random.pick(words) }
      return line.joined() + (random.isOne(in: 12) ? "" : "\n")
    }
    .joined()
  }

  /// Lines of a script, some of which start or consist of what a heredoc cannot contain.
  static func script(_ random: inout SeededGenerator) -> String {
    (0..<random.int(1...5)).map { _ in
      let start = random.pick(random.isOne(in: 8) ? lineStarts : ["", "", " ", "    "])
      return start + (random.isOne(in: 3) ? "" : random.pick(words)) + (random.isOne(in: 40) ? "" : "\n")
    }
    .joined()
  }

  static func word(_ random: inout SeededGenerator) -> String {
    random.isOne(in: 4) ? any(&random) : random.pick(words)
  }

  private static func piece(_ random: inout SeededGenerator) -> String {
    random.isOne(in: 6) ? String(scalar(&random)) : random.pick(random.isOne(in: 3) ? words : pieces)
  }

  /// Any character but NUL that Terraform and Swift normalize to the same text.
  ///
  /// They differ where one of them has a bug. Go's NFC looks at 16 bits, so that U+1004D with an accent becomes “Ḿ”; Swift's `==`
  /// does not reorder three Tibetan vowels.
  private static func scalar(_ random: inout SeededGenerator) -> Unicode.Scalar {
    if random.isOne(in: 10) { return Unicode.Scalar(random.pick([0xFDD0, 0xFFFE, 0xFFFF, 0x10FFFF] as [UInt32]))! }
    let limit: UInt32 = random.pick([0x7F, 0x2FF, 0x1FFF, 0xFFFF, 0x1FFFF, 0x10FFFF])
    let value = UInt32.random(in: 1...limit, using: &random)
    if [0xF73, 0xF75, 0xF81].contains(value) { return "\u{FFFD}" }
    return Unicode.Scalar(value > 0xFFFF ? value | 0x8000 : value) ?? "\u{FFFD}"
  }

  private static let lineStarts = [
    "\u{E33}", "\u{93E}", "\u{200D}", "\u{1F3FD}", "\u{301}", "\u{20DD}", "\u{FE0F}", "\u{1160}", "\u{11A8}", "\u{600}",
    "\u{1F1E9}", "\u{EB3}", "\u{1F3FD}\u{200D}", " \u{301}", "  \u{93E}", "\t", "\r", "\u{A0}", "\u{3000}", "EOT",
    "  EOT  ",
    "\u{1F468}", "$", "${", "%{", "%%{", "\\", "\"", "#", "/*",
  ]

  private static let words = [
    "a", "B", "7", "_", "-", " ", "  ", ".", ",", "\t", "EOT", "EOT\n", "  EOT", "EOT_", "#", "//", "/*", "=", ":", "?",
    "~",
    "for", "if", "null", "true", "$", "$$", "%", "{", "}", "${", "%{", "$${", "%%{", "${a}", "%{if a}", "\"", "'", "\\",
    "é", "Zürich", "日本",
  ]

  private static let pieces = [
    "$", "$$", "$$$", "%", "%%", "%%%", "{", "{{", "}", "${", "%{", "$${", "%%{", "$$${", "%%%{", "$%{", "%${", "${~",
    "~}",
    "\"", "\"\"", "\\", "\\\\", "\\n", "\\u0041", "\\\"", "\n", "\n\n", "\r", "\r\n", "\t", "\u{1}", "\u{B}", "\u{1B}",
    "\u{7F}", "\u{85}", "\u{A0}", "\u{AD}", "\u{2028}", "\u{2029}", "\u{3000}", "\u{FEFF}", "\u{200B}",
    "e\u{301}", "\u{301}", "\u{308}\u{301}", "\u{301}\u{308}", "\u{20DD}", "\u{903}", "\u{94D}", "क्ष", "\u{E33}",
    "\u{1100}\u{1161}\u{11A8}", "가", "\u{11A8}", "\u{600}", "\u{110BD}", "\u{212B}", "\u{2126}", "ﬁ", "İ", "ß",
    "👨‍👩‍👧", "\u{200D}", "👍🏽", "🏽", "🇩🇪", "🇩", "❤️", "\u{FE0F}", "1️⃣", "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
    "שלום", "مرحبا", "\u{202A}", "\u{202E}", "\u{202C}", "\u{2066}", "\u{2069}", "\u{200E}", "\u{200F}",
    "\u{E000}", "\u{F8FF}", "\u{10FFFD}", "\u{378}", "\u{E0001}", "𝒳", "𠮷",
  ]
}
