import SystemLibrary

/// The sorted lines of a schema, in the string literal of the program.
///
/// The schema of AWS has megabytes, so a line is found by binary search and nothing is copied.
struct SchemaLines: @unchecked Sendable {
  // Unchecked Sendable: a string literal is never freed and never changed.
  private let bytes: UnsafeBufferPointer<UInt8>

  /// The address of the first byte, which identifies the schema.
  var start: UnsafeRawPointer? { UnsafeRawPointer(bytes.baseAddress) }

  init(_ text: StaticString) {
    bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// The first line, and the lines after it.
  func split() -> (head: String, rest: SchemaLines) {
    let end = end(of: 0)
    let rest = UnsafeBufferPointer(rebasing: bytes[min(end + 1, bytes.count)...])
    return (String(decoding: bytes[..<end], as: UTF8.self), SchemaLines(rest))
  }

  /// The rest of the line that starts with a key and a space; nil if there is no such line.
  func content(of key: String) -> UnsafeBufferPointer<UInt8>? {
    let key = Array("\(key) ".utf8)
    // A line starts at `low`. The line to find starts at `low` or later, and before `high`.
    var (low, high) = (0, bytes.count)
    while low < high {
      let middle = low + (high - low) / 2
      let start = middle == low ? low : end(of: middle - 1) + 1
      guard start < high else {
        high = middle
        continue
      }
      // A line break sorts before every byte of a key.
      let line = UnsafeBufferPointer(rebasing: bytes[start...])
      let order = memcmp(key, line.baseAddress!, min(key.count, line.count))
      if order == 0, key.count <= line.count {
        return UnsafeBufferPointer(rebasing: bytes[(start + key.count)..<end(of: start + key.count)])
      }
      if order < 0 { high = middle } else { low = end(of: start) + 1 }
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

  /// The end of the line that contains the byte at an index.
  private func end(of index: Int) -> Int {
    guard index < bytes.count, let start = bytes.baseAddress,
      let end = memchr(start + index, Int32(newline), bytes.count - index)
    else { return bytes.count }
    return UnsafeRawPointer(end) - UnsafeRawPointer(start)
  }
}

private let newline = UInt8(ascii: "\n")
