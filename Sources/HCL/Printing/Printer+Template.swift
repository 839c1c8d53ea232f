extension Printer {
  mutating func writeQuoted(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    writeEscaped(text, since: bytes.count)
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func writeQuoted(_ template: Template) {
    bytes.append(UInt8(ascii: "\""))
    writeQuoted(template.segments)
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func writeQuoted(_ segments: [Template.Segment], insideDirective: Bool = false) {
    // Pieces of text that follow each other are one text: `$` and `{` would meet, or a letter and its accent.
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
    if let sign { setApart(sign, since: start) }
    text = ""
  }

  /// Writes `${expr}`, as `terraform fmt` spaces it.
  mutating func writeInterpolation(of expr: Expr) {
    write("${")
    let start = bytes.count
    writeFlat(expr)
    setApartMinus(since: start)
    if bytes[start...].first == UInt8(ascii: "{") { bytes.insert(UInt8(ascii: " "), at: start) }
    closeBrace()
  }

  /// Braces stand apart from the braces of an object.
  private mutating func closeBrace() {
    write(bytes.last == UInt8(ascii: "}") ? " }" : "}")
  }

  /// A sign right before `${` or `%{` would turn it into text, so it goes into an interpolation of its own: `${"$"}`, with the
  /// signs before it.
  mutating func setApart(_ sign: UInt8, since start: Int) {
    guard bytes.count > start, bytes.last == sign else { return }
    let last = bytes[start...].lastIndex { $0 != UInt8(ascii: "$") && $0 != UInt8(ascii: "%") }
    bytes.insert(contentsOf: "${\"".utf8, at: last.map { $0 + 1 } ?? start)
    write("\"}")
  }

  /// Writes text so that Terraform reads back exactly that text.
  ///
  /// What a reviewer cannot see, or what reorders what they see, is written as `\u…`; so is a mark that would sit on the
  /// quote, or on an escape.
  private mutating func writeEscaped(_ text: String, since start: Int) {
    guard !text.utf8.allSatisfy(\.standsForItself) else { return write(text) }
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

  /// `${` and `%{` open an interpolation; doubling the sign makes them text.
  mutating func escapeSign(since start: Int) {
    guard bytes.count > start, let sign = bytes.last, sign == UInt8(ascii: "$") || sign == UInt8(ascii: "%") else {
      return
    }
    bytes.append(sign)
  }

  mutating func writeUnicodeEscape(_ scalar: Unicode.Scalar) {
    let digits = String(scalar.value, radix: 16)
    let width = digits.utf8.count > 4 ? 8 : 4
    write(width == 8 ? "\\U" : "\\u")
    write(String(repeating: "0", count: width - digits.utf8.count))
    write(digits)
  }
}

extension UInt8 {
  /// Whether it is a visible character of ASCII that means nothing to HCL in a string.
  fileprivate var standsForItself: Bool {
    switch self {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "{"): false
    case UInt8(ascii: " ")...UInt8(ascii: "~"): true
    default: false
    }
  }
}

extension Unicode.Scalar {
  /// Whether a reader cannot see it where it stands.
  var isHidden: Bool {
    if (" "..."~").contains(self) { return false }
    return switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse: true
    // The joiner holds families of emoji together; the rest of the format characters hide or reorder text.
    case .format: value != 0x200D
    default: false
    }
  }

  /// Whether it makes one character with what stands behind it, be it an escape.
  fileprivate var joinsWhatFollows: Bool { "\(self)a".count == 1 }

  /// Whether it is drawn onto what stands before it.
  fileprivate var joinsWhatPrecedes: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: true
    default: properties.isGraphemeExtend || properties.isEmojiModifier || [0x200D, 0xE33, 0xEB3].contains(value)
    }
  }
}
