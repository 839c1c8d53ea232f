import Files

extension Manifest {
  /// A line that `sha256sum` would not have written.
  public struct MalformedLine: Error, Hashable, Sendable {
    /// The number of the line, counted from 1.
    public let number: Int
  }

  private static let (newline, carriageReturn) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
  private static let (space, backslash) = (UInt8(ascii: " "), UInt8(ascii: "\\"))

  /// Reads the text of a manifest. The markers of a merge conflict are skipped, so the lines of both sides count.
  public init(_ text: [UInt8]) throws(MalformedLine) {
    self.init()
    var number = 0
    for var line in text.split(separator: Self.newline, omittingEmptySubsequences: false) {
      number += 1
      // Git may have converted the line endings for Windows.
      if line.last == Self.carriageReturn { line.removeLast() }
      if line.isEmpty || Self.isConflictMarker(line) { continue }
      guard let (path, digest) = Self.entry(line) else { throw MalformedLine(number: number) }
      add(digest, for: path)
    }
  }

  /// The text of the manifest, sorted by path.
  public var text: [UInt8] { paths.flatMap { path in self[path].flatMap { Self.line($0, path) } } }

  /// A line with its newline. A path with a backslash or a line ending is escaped, and its line starts with a backslash.
  static func line(_ digest: SHA256.Digest, _ path: String) -> [UInt8] {
    let escaped = path.utf8.flatMap { byte in
      switch byte {
      case backslash: Array("\\\\".utf8)
      case newline: Array("\\n".utf8)
      case carriageReturn: Array("\\r".utf8)
      default: [byte]
      }
    }
    let mark = escaped.count == path.utf8.count ? "" : "\\"
    return Array("\(mark)\(digest)  ".utf8) + escaped + [newline]
  }

  private static func isConflictMarker(_ line: ArraySlice<UInt8>) -> Bool {
    ["<<<<<<<", "|||||||", "=======", ">>>>>>>"].contains { marker in
      line.starts(with: marker.utf8) && (line.count == 7 || line[line.startIndex + 7] == space)
    }
  }

  /// The path and the hash of a line; nil if it is malformed or its path leads out of the tree.
  private static func entry(_ line: ArraySlice<UInt8>) -> (path: String, digest: SHA256.Digest)? {
    let isEscaped = line.first == backslash
    let line = isEscaped ? line.dropFirst() : line
    guard let digest = SHA256.Digest(line.prefix(64)) else { return nil }
    let rest = line.dropFirst(64)
    // The second character distinguishes text mode from binary mode, which differ only on Windows.
    guard rest.starts(with: "  ".utf8) || rest.starts(with: " *".utf8) else { return nil }
    guard let name = isEscaped ? unescaped(rest.dropFirst(2)) : Array(rest.dropFirst(2)) else { return nil }
    guard let path = String(validating: name, as: UTF8.self), !path.utf8.contains(0) else { return nil }
    return path.staysInTree ? (path, digest) : nil
  }

  private static func unescaped(_ name: ArraySlice<UInt8>) -> [UInt8]? {
    var result: [UInt8] = []
    var rest = name
    while let byte = rest.popFirst() {
      guard byte == backslash else {
        result.append(byte)
        continue
      }
      switch rest.popFirst() {
      case backslash: result.append(backslash)
      case UInt8(ascii: "n"): result.append(newline)
      case UInt8(ascii: "r"): result.append(carriageReturn)
      default: return nil
      }
    }
    return result
  }
}
