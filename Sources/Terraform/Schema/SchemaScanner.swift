/// Reads a line of a schema from left to right.
struct SchemaScanner {
  private var rest: Slice<UnsafeBufferPointer<UInt8>>

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    rest = bytes[...]
  }

  /// True if the scanner is at the end of a group or of the line.
  var isAtEndOfGroup: Bool { rest.isEmpty || rest.first == UInt8(ascii: "}") }

  /// Skips a character if it is the next one, and returns true if it is.
  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: character) else { return false }
    rest.removeFirst()
    return true
  }

  /// Skips a character, which must be the next one.
  mutating func expect(_ character: Unicode.Scalar) throws(MalformedSchema) {
    if !skip(character) { throw malformed }
  }

  /// Reads a character.
  mutating func next() throws(MalformedSchema) -> Unicode.Scalar {
    guard let byte = rest.popFirst() else { throw malformed }
    return Unicode.Scalar(byte)
  }

  /// Reads letters, digits and `_`.
  mutating func word() -> String {
    let word = rest.prefix {
      switch $0 {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"): true
      default: false
      }
    }
    rest.removeFirst(word.count)
    return String(decoding: word, as: UTF8.self)
  }

  /// Reads a decimal number.
  mutating func number() throws(MalformedSchema) -> Int {
    guard let number = Int(word()) else { throw malformed }
    return number
  }

  /// The error that the rest of the line cannot be read.
  var malformed: MalformedSchema { MalformedSchema(found: String(decoding: rest.prefix(40), as: UTF8.self)) }
}
