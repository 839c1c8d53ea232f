extension Substring {
  /// The folder of a path; empty at the root.
  ///
  /// Slashes are looked for as bytes, as the operating system does. A character may be a slash with an accent.
  var folder: Substring {
    guard let slash = utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return self[..<slash]
  }

  /// The last part of a path.
  var name: Substring {
    guard let slash = utf8.lastIndex(of: UInt8(ascii: "/")) else { return self }
    return self[utf8.index(after: slash)...]
  }
}

extension String {
  /// The folder of a path; empty at the root.
  var folder: String { String(self[...].folder) }

  /// The last part of a path.
  var name: String { String(self[...].name) }

  /// The parts of a path between its slashes.
  var pathParts: [Substring] { self[...].utf8.split(separator: UInt8(ascii: "/")).map(Substring.init) }
}
