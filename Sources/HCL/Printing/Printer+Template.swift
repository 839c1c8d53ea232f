extension Printer {
  /// Writes a quoted string.
  mutating func writeQuoted(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    writeEscaped(text, since: bytes.count)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes a quoted template.
  mutating func writeQuoted(_ template: Template) {
    bytes.append(UInt8(ascii: "\""))
    writeQuoted(template.segments)
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func writeQuoted(_ segments: [Template.Segment], insideDirective: Bool = false) {
    // Consecutive pieces of text are joined before they are escaped: `$` and `{` may be in different pieces.
    var text = ""
    for segment in segments {
      switch segment {
      case .text(let piece):
        text += piece
      case .interpolation(let expr):
        writeText(&text, before: UInt8(ascii: "$"))
        writeInterpolation(of: expr)
      case .conditional(let condition, let then, let otherwise):
        writeText(&text, before: UInt8(ascii: "%"))
        write("%{")
        writeFlat(condition, behind: "if")
        closeBrace()
        writeQuoted(then, insideDirective: true)
        if !otherwise.isEmpty {
          write("%{else}")
          writeQuoted(otherwise, insideDirective: true)
        }
        write("%{endif}")
      case .loop(let key, let value, let collection, let content):
        writeText(&text, before: UInt8(ascii: "%"))
        write("%{for ")
        writeNames(key: key, value: value, in: collection)
        closeBrace()
        writeQuoted(content, insideDirective: true)
        write("%{endfor}")
        if key != nil { unbind() }
        unbind()
      }
    }
    writeText(&text, before: insideDirective ? UInt8(ascii: "%") : nil)
  }

  private mutating func writeText(_ text: inout String, before sign: UInt8?) {
    let start = bytes.count
    writeEscaped(text, since: start)
    if let sign { interpolateSign(sign, since: start) }
    text = ""
  }

  /// Writes `${expr}` with the spacing of `terraform fmt`.
  mutating func writeInterpolation(of expr: Expr) {
    write("${")
    let start = bytes.count
    writeFlat(expr)
    parenthesizeMinus(since: start)
    if bytes[start...].first == UInt8(ascii: "{") { bytes.insert(UInt8(ascii: " "), at: start) }
    closeBrace()
  }

  /// Writes `}`, after a space if an object ends before it.
  private mutating func closeBrace() {
    write(bytes.last == UInt8(ascii: "}") ? " }" : "}")
  }

  /// Replaces the signs at the end of the text by an interpolation, `${"$"}`: a `$` right before `${`, or a `%` right before `%{`, would
  /// escape it.
  mutating func interpolateSign(_ sign: UInt8, since start: Int) {
    guard bytes.count > start, bytes.last == sign else { return }
    let last = bytes[start...].lastIndex { $0 != UInt8(ascii: "$") && $0 != UInt8(ascii: "%") }
    bytes.insert(contentsOf: "${\"".utf8, at: last.map { $0 + 1 } ?? start)
    write("\"}")
  }

  /// Writes the text of a string with all necessary escapes.
  ///
  /// Characters that are invisible or change the reading order are escaped as `\u…`, and so are combining marks after the quote or after
  /// an escape.
  private mutating func writeEscaped(_ text: String, since start: Int) {
    guard text.needsEscapes else { return write(text) }
    for character in text {
      let scalars = character.unicodeScalars
      let isSplit = isInKey && scalars.count > 1
      for (index, scalar) in scalars.enumerated() {
        switch scalar {
        case "\n": write("\\n")
        case "\r": write("\\r")
        case "\t": write("\\t")
        case "\"": write("\\\"")
        case "\\": write("\\\\")
        case "{":
          escapeSign(since: start)
          bytes.append(UInt8(ascii: "{"))
        case " "..."~": bytes.append(UInt8(truncatingIfNeeded: scalar.value))
        default:
          let isLoose = scalar.joinsWhatPrecedes && index == 0 || scalar == "\u{200D}" && scalars.first!.isASCII
          let isOpen = isInKey && scalar.joinsWhatFollows
          scalar.isHidden || isLoose || isSplit || isOpen ? writeUnicodeEscape(scalar) : write(scalar)
        }
      }
    }
  }

  /// Doubles a `$` or `%` before `{`, which would start an interpolation otherwise.
  mutating func escapeSign(since start: Int) {
    guard bytes.count > start, let sign = bytes.last, sign == UInt8(ascii: "$") || sign == UInt8(ascii: "%") else {
      return
    }
    bytes.append(sign)
  }

  /// Writes `\u00a0`.
  mutating func writeUnicodeEscape(_ scalar: Unicode.Scalar) {
    let digits = String(scalar.value, radix: 16)
    let width = digits.utf8.count > 4 ? 8 : 4
    write(width == 8 ? "\\U" : "\\u")
    write(String(repeating: "0", count: width - digits.utf8.count))
    write(digits)
  }
}

extension String {
  /// False if all characters are visible ASCII characters without a special meaning in a string.
  fileprivate var needsEscapes: Bool {
    for scalar in unicodeScalars {
      if scalar < " " || scalar > "~" || scalar == "\"" || scalar == "\\" || scalar == "{" { return true }
    }
    return false
  }
}

extension Unicode.Scalar {
  /// True if the character is invisible, or hides or reorders other text.
  var isHidden: Bool {
    if (" "..."~").contains(self) { return false }
    return switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse: true
    // U+200D joins emoji; all other format characters hide or reorder text.
    case .format: value != 0x200D
    default: false
    }
  }

  /// True if the scalar forms one character with the next one.
  fileprivate var joinsWhatFollows: Bool { "\(self)a".count == 1 }

  /// True if the scalar forms one character with the previous one.
  var joinsWhatPrecedes: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: true
    default: properties.isGraphemeExtend || properties.isEmojiModifier || [0x200D, 0xE33, 0xEB3].contains(value)
    }
  }
}
