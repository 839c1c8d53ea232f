/// A place in a line of a schema.
struct SchemaScanner {
  private var rest: Slice<UnsafeBufferPointer<UInt8>>

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    rest = bytes[...]
  }

  /// Whether nothing of a group is left.
  var isAtEndOfGroup: Bool { rest.isEmpty || rest.first == UInt8(ascii: "}") }

  /// Goes behind a character, if it is the next one.
  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: character) else { return false }
    rest.removeFirst()
    return true
  }

  mutating func expect(_ character: Unicode.Scalar) throws(MalformedSchema) {
    if !skip(character) { throw malformed }
  }

  mutating func next() throws(MalformedSchema) -> Unicode.Scalar {
    guard let byte = rest.popFirst() else { throw malformed }
    return Unicode.Scalar(byte)
  }

  /// Letters, digits and `_`.
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

  mutating func number() throws(MalformedSchema) -> Int {
    guard let number = Int(word()) else { throw malformed }
    return number
  }

  /// The error that the rest of the line cannot be read.
  var malformed: MalformedSchema { MalformedSchema(found: String(decoding: rest.prefix(40), as: UTF8.self)) }
}
