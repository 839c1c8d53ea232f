/// The lines of a schema, where they lie in the program.
struct SchemaLines: @unchecked Sendable {
  /// The text of a literal is never freed and never changed.
  private let bytes: UnsafeBufferPointer<UInt8>

  /// Where they lie, which no other lines do.
  var start: UnsafeRawPointer? { UnsafeRawPointer(bytes.baseAddress) }

  init(_ text: StaticString) {
    bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// The first line, and the lines behind it.
  func split() -> (head: String, rest: SchemaLines) {
    let end = end(of: 0)
    let rest = UnsafeBufferPointer(rebasing: bytes[min(end + 1, bytes.count)...])
    return (String(decoding: bytes[..<end], as: UTF8.self), SchemaLines(rest))
  }

  /// What stands behind a key and a space, if a line starts with them.
  func content(of key: String) -> UnsafeBufferPointer<UInt8>? {
    let key = Array("\(key) ".utf8)
    var (low, high) = (0, bytes.count)
    while low < high {
      var start = low + (high - low) / 2
      while start > low, bytes[start - 1] != newline { start -= 1 }
      // Lines are long, so the end of one is looked for only where it is needed. A line break comes before all that is in a key.
      let rest = bytes[start...]
      if rest.starts(with: key) {
        return UnsafeBufferPointer(rebasing: bytes[(start + key.count)..<end(of: start + key.count)])
      }
      if key.lexicographicallyPrecedes(rest) { high = start } else { low = end(of: start) + 1 }
    }
    return nil
  }

  /// The second words of the lines that start with a word: every resource of `resource`.
  func names(after word: String) -> [String] {
    bytes.split(separator: newline).compactMap { line in
      let parts = line.split(separator: UInt8(ascii: " "), maxSplits: 2)
      return parts.count == 3 && parts[0].elementsEqual(word.utf8) ? String(decoding: parts[1], as: UTF8.self) : nil
    }
  }

  private func end(of start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != newline { end += 1 }
    return end
  }
}

private let newline = UInt8(ascii: "\n")
