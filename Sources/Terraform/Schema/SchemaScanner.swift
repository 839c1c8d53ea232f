/// Reads a line of a schema from left to right.
struct SchemaScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  private var isAtEnd: Bool { position == bytes.count }

  /// True if the scanner is at the end of a group or of the line.
  var isAtEndOfGroup: Bool { isAtEnd || bytes[position] == UInt8(ascii: "}") }

  /// Skips a character if it is the next one, and returns true if it is.
  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard !isAtEnd, bytes[position] == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  /// Skips a character, which must be the next one.
  mutating func expect(_ character: Unicode.Scalar) throws(MalformedSchema) {
    if !skip(character) { throw malformed }
  }

  /// Reads a character.
  mutating func next() throws(MalformedSchema) -> Unicode.Scalar {
    if isAtEnd { throw malformed }
    defer { position += 1 }
    return Unicode.Scalar(bytes[position])
  }

  /// Reads letters, digits and `_`.
  mutating func word() -> String {
    let start = position
    while !isAtEnd, Self.isPartOfWord(bytes[position]) { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  /// Reads a decimal number.
  mutating func number() throws(MalformedSchema) -> Int {
    guard let number = Int(word()) else { throw malformed }
    return number
  }

  /// The error that the rest of the line cannot be read.
  var malformed: MalformedSchema {
    MalformedSchema(found: String(decoding: bytes[position...].prefix(40), as: UTF8.self))
  }

  // Comparisons instead of ranges: blueprints are built without optimization, where a range in a pattern takes ten times as long.
  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") || byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
      || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") || byte == UInt8(ascii: "_")
  }
}
