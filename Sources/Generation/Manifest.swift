import Files

/// The list of the files that were generated, with the hash of each, as `sha256sum` writes and checks it.
///
///     8f1b…  api/infrastructure/terraform/environments/dev/main.tf
///
/// A path may have several hashes: after a merge conflict that nobody solved, or a run that was killed. Each is then one that
/// the file may have without anybody's edit in it.
public struct Manifest: Hashable, Sendable {
  /// A line that is not one of `sha256sum`.
  public struct Fault: Error, Hashable, Sendable {
    /// The line, counted from 1.
    public let line: Int
  }

  /// The name of the file, at the root of the tree: `sha256sum --check groundplan.sha256` works there.
  public static let name = "groundplan.sha256"

  /// The hashes of a file. Nearly every one has a single hash, which needs no array of its own.
  private struct Hashes: Hashable {
    let first: SHA256.Digest
    var others: [SHA256.Digest] = []

    var all: [SHA256.Digest] { [first] + others }

    mutating func add(_ digest: SHA256.Digest) {
      if digest != first, !others.contains(digest) { others.append(digest) }
    }
  }

  private var hashes: [String: Hashes] = [:]

  public init() {}

  /// Reads the lines. The marks of a merge conflict are left out, so that what stands between them counts for both sides.
  public init(_ text: [UInt8]) throws(Fault) {
    var number = 0
    var rest = text[...]
    while !rest.isEmpty {
      number += 1
      var line = rest.prefix { $0 != UInt8(ascii: "\n") }
      rest = rest[line.endIndex...].dropFirst()
      // Git may have made the line ends those of Windows.
      if line.last == UInt8(ascii: "\r") { line.removeLast() }
      if line.isEmpty || Self.isMark(line) { continue }
      guard let (path, digest) = Self.entry(line) else { throw Fault(line: number) }
      add(digest, for: path)
    }
  }

  var isEmpty: Bool { hashes.isEmpty }

  /// The paths, sorted.
  public var paths: [String] { paths { _ in true } }

  /// Those of the paths that are wanted, sorted.
  func paths(_ isWanted: (String) -> Bool) -> [String] { hashes.keys.filter(isWanted).sorted() }

  /// The hashes that the file at `path` may have; none if it was not generated.
  public subscript(path: String) -> [SHA256.Digest] {
    get { hashes[path]?.all ?? [] }
    set { hashes[path] = newValue.first.map { Hashes(first: $0, others: Array(newValue.dropFirst())) } }
  }

  /// Adds a hash that a file may have.
  public mutating func add(_ digest: SHA256.Digest, for path: String) {
    hashes[path, default: Hashes(first: digest)].add(digest)
  }

  public mutating func formUnion(_ other: Manifest) {
    for path in other.paths {
      for digest in other[path] { add(digest, for: path) }
    }
  }

  /// The lines, sorted by path.
  public var text: [UInt8] {
    var text: [UInt8] = []
    let paths = paths
    text.reserveCapacity(paths.reduce(0) { $0 + SHA256.Digest.digits + 3 + $1.utf8.count })
    for path in paths {
      for digest in self[path] { Self.write(digest, path, to: &text) }
    }
    return text
  }

  /// Writes a line, with its newline. One whose path has a newline or a backslash starts with a backslash.
  static func write(_ digest: SHA256.Digest, _ path: String, to text: inout [UInt8]) {
    let start = text.count
    digest.write(to: &text)
    text += [space, space]
    let name = text.count
    text += path.utf8
    if text[name...].contains(where: { byte in escapes.contains { $0.byte == byte } }) {
      text.removeSubrange(name...)
      for byte in path.utf8 {
        if let letter = escapes.first(where: { $0.byte == byte })?.letter {
          text += [backslash, letter]
        } else {
          text.append(byte)
        }
      }
      text.insert(backslash, at: start)
    }
    text.append(UInt8(ascii: "\n"))
  }

  private static let space = UInt8(ascii: " ")

  private static let backslash = UInt8(ascii: "\\")

  private static let escapes: [(byte: UInt8, letter: UInt8)] = [
    (backslash, backslash), (UInt8(ascii: "\n"), UInt8(ascii: "n")), (UInt8(ascii: "\r"), UInt8(ascii: "r")),
  ]

  private static func isMark(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first, "<|=>".utf8.contains(first) else { return false }
    return ["<<<<<<<", "|||||||", "=======", ">>>>>>>"].contains { mark in
      line.starts(with: mark.utf8) && (line.count == 7 || line[line.startIndex + 7] == UInt8(ascii: " "))
    }
  }

  /// The hash and the path of a line. A path that leads out of the tree was written by somebody else.
  private static func entry(_ line: ArraySlice<UInt8>) -> (path: String, digest: SHA256.Digest)? {
    let isEscaped = line.first == backslash
    let line = isEscaped ? line.dropFirst() : line
    guard let digest = SHA256.Digest(line.prefix(64)) else { return nil }
    let rest = line.dropFirst(64)
    // The second character says how the file was read, which matters on Windows alone.
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
      guard let letter = rest.popFirst(), let escape = escapes.first(where: { $0.letter == letter }) else { return nil }
      result.append(escape.byte)
    }
    return result
  }
}
