extension String {
  /// The path without its `.`, `..` and empty parts, and without a slash in front.
  package var normalizedPath: String {
    var parts: [Substring] = []
    for part in split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }

  /// Whether a path is relative and has no empty, `.` or `..` part.
  package var staysInTree: Bool {
    var path = self
    return path.withUTF8 { bytes in
      var length = 0
      var dots = 0
      for byte in bytes {
        if byte == UInt8(ascii: "/") {
          if length == 0 || length == dots && dots <= 2 { return false }
          (length, dots) = (0, 0)
        } else {
          length += 1
          if byte == UInt8(ascii: ".") { dots += 1 }
        }
      }
      return length > 0 && (length != dots || dots > 2)
    }
  }
}
