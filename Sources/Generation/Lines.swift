/// The lines of a text, without a copy of it.
struct Lines {
  private let text: [UInt8]
  /// Where each line starts, and the end of the text.
  private let bounds: [Int]

  init(_ text: [UInt8]) {
    self.text = text
    var bounds = [0]
    for (index, byte) in text.enumerated() where byte == UInt8(ascii: "\n") { bounds.append(index + 1) }
    if bounds[bounds.count - 1] != text.count { bounds.append(text.count) }
    self.bounds = bounds
  }

  var count: Int { bounds.count - 1 }

  /// A line with its newline. A last line without one differs from the same line with one.
  subscript(index: Int) -> ArraySlice<UInt8> { text[bounds[index]..<bounds[index + 1]] }
}
