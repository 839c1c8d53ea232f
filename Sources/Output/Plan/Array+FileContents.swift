extension [UInt8] {
  private static let (newline, carriageReturn) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))

  /// The text with the line endings of Unix. Git may have converted them for Windows.
  var withUnixLineEndings: [UInt8] {
    if !contains(Self.carriageReturn) { return self }
    var result: [UInt8] = []
    result.reserveCapacity(count)
    for byte in self {
      if byte == Self.newline, result.last == Self.carriageReturn { result.removeLast() }
      result.append(byte)
    }
    return result
  }

  /// True if this is the beginning of other contents, and nothing or zeros follow. Some file systems fill a file with zeros after a power
  /// failure.
  func isBeginning(of whole: [UInt8]) -> Bool {
    let written = count - reversed().prefix { $0 == 0 }.count
    return written < whole.count && self[..<written].elementsEqual(whole[..<written])
  }
}
