extension Evaluator {
  /// The result of a function on texts; nil if it is unknown.
  static func onTexts(_ name: String, _ arguments: [PartialValue]) -> PartialValue? {
    if name == "join" {
      guard arguments.count == 2, let separator = arguments[0].text, let elements = arguments[1].ordered,
        let texts = PartialValue.all(elements.map(\.text))
      else { return nil }
      return .string(texts.joined(separator: separator))
    }
    guard let text = arguments.first?.text, text.isPlain else { return nil }
    if name == "substr" { return part(of: text, arguments) }
    guard let texts = PartialValue.all(arguments.map(\.text)), texts.allSatisfy(\.isPlain) else { return nil }
    switch (name, texts.count) {
    case ("length", 1):
      // Terraform measures a string only, and does not convert a number to one.
      guard case .string = arguments[0] else { return nil }
      return .integer(text.scalarsByCharacter.count)
    case ("lower", 1): return text.inCase { $0.properties.lowercaseMapping }.map(PartialValue.string)
    case ("upper", 1): return text.inCase { $0.properties.uppercaseMapping }.map(PartialValue.string)
    case ("trimspace", 1): return .string(text.trimmingSpace)
    case ("startswith", 2): return .bool(text.utf8.starts(with: texts[1].utf8))
    case ("endswith", 2): return .bool(text.utf8.reversed().starts(with: texts[1].utf8.reversed()))
    case ("trimprefix", 2):
      return .string(text.utf8.starts(with: texts[1].utf8) ? text.dropping(texts[1].utf8.count) : text)
    case ("trimsuffix", 2):
      let isSuffix = text.utf8.reversed().starts(with: texts[1].utf8.reversed())
      return .string(isSuffix ? String(decoding: text.utf8.dropLast(texts[1].utf8.count), as: UTF8.self) : text)
    case ("split", 2):
      if text.isEmpty { return .list(texts[1].unicodeScalars.map { .string(String($0)) }) }
      return .list(texts[1].parts(separatedBy: text).map(PartialValue.string))
    case ("replace", 3):
      // A part between slashes is a regular expression.
      guard !texts[1].isEmpty, !texts[1].utf8.starts(with: "/".utf8) else { return nil }
      return .string(text.parts(separatedBy: texts[1]).joined(separator: texts[2]))
    default: return nil
    }
  }

  /// `substr(text, offset, length)`. A negative offset counts from the end, and a negative length is the rest.
  private static func part(of text: String, _ arguments: [PartialValue]) -> PartialValue? {
    guard arguments.count == 3, let offset = arguments[1].integer, let length = arguments[2].integer else { return nil }
    // Terraform reads a length of 0 after a negative offset as the rest.
    guard offset >= 0 || length != 0 else { return nil }
    let characters = text.scalarsByCharacter
    let start = offset < 0 ? max(0, characters.count + max(offset, -characters.count)) : min(offset, characters.count)
    let rest = characters[start...]
    return .string((length < 0 ? rest : rest.prefix(length)).joined())
  }
}

extension String {
  /// True if all characters are ones that Terraform and Swift split, compare and normalize alike: letters of most European languages, common
  /// Chinese and Japanese characters, and punctuation.
  fileprivate var isPlain: Bool {
    if utf8.allSatisfy({ $0 < 0x80 }) { return true }
    return unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0..<0x300, 0x388..<0x483, 0x48A..<0x530, 0x1E00..<0x1E9A, 0x1EA0..<0x1F00, 0x2010..<0x2028, 0x2030..<0x205F,
        0x20A0..<0x20C0, 0x3041..<0x3097, 0x30A1..<0x30FB, 0x4E00..<0xA000:
        true
      default: false
      }
    }
  }

  /// The characters of a plain text: its scalars, but a carriage return and a line feed are one character.
  fileprivate var scalarsByCharacter: [String] {
    var characters: [String] = []
    for scalar in unicodeScalars {
      if scalar == "\n", characters.last == "\r" {
        characters[characters.count - 1] = "\r\n"
      } else {
        characters.append(String(scalar))
      }
    }
    return characters
  }

  /// The text with another case for every scalar; nil if one becomes several, which Terraform does not do.
  fileprivate func inCase(_ mapping: (Unicode.Scalar) -> String) -> String? {
    var text = ""
    for scalar in unicodeScalars {
      let mapped = mapping(scalar).unicodeScalars
      guard mapped.count == 1 else { return nil }
      text.unicodeScalars.append(mapped[mapped.startIndex])
    }
    return text
  }

  fileprivate var trimmingSpace: String {
    let scalars = unicodeScalars.drop(while: \.isSpace)
    guard let end = scalars.lastIndex(where: { !$0.isSpace }) else { return "" }
    return String(scalars[...end])
  }

  /// The text without its first bytes.
  fileprivate func dropping(_ count: Int) -> String { String(decoding: utf8.dropFirst(count), as: UTF8.self) }

  /// The parts between the occurrences of a separator, which must not be empty.
  fileprivate func parts(separatedBy separator: String) -> [String] {
    let (bytes, separator) = (Array(utf8), Array(separator.utf8))
    var parts: [String] = []
    var (start, next) = (0, 0)
    while next + separator.count <= bytes.count {
      if bytes[next] == separator[0], bytes[next..<next + separator.count].elementsEqual(separator) {
        parts.append(String(decoding: bytes[start..<next], as: UTF8.self))
        next += separator.count
        start = next
      } else {
        next += 1
      }
    }
    return parts + [String(decoding: bytes[start...], as: UTF8.self)]
  }
}

extension Unicode.Scalar {
  /// True if `trimspace` removes the character.
  fileprivate var isSpace: Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0: true
    default: false
    }
  }
}
