extension String {
  /// The path without its `.`, `..` and empty parts, and without a slash at its start.
  package var normalizedPath: String {
    var parts: [Substring] = []
    for part in split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }

  /// True if the path is relative and has no empty, `.` or `..` part.
  ///
  /// Slashes are looked for as bytes, as the operating system does. A character may be a slash with an accent.
  package var staysInTree: Bool {
    utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .allSatisfy { !$0.isEmpty && !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8) }
  }

  /// The path from a folder to this path, if both start at the same folder: `../../modules/rds`.
  package func relativePath(from folder: String) -> String {
    let start = folder.utf8.split(separator: UInt8(ascii: "/"))
    let end = utf8.split(separator: UInt8(ascii: "/"))
    let common = zip(start, end).prefix { $0.elementsEqual($1) }.count
    let up = Array(repeating: Substring(".."), count: start.count - common)
    return ((up.isEmpty ? ["."] : up) + end[common...].map(Substring.init)).joined(separator: "/")
  }
}
