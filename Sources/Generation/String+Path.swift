extension Substring {
  /// The path of the folder that a path lies in; empty at the root.
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
  /// The path of the folder that a path lies in; empty at the root.
  var folder: Substring { self[...].folder }

  /// The last part of a path.
  var name: String { String(self[...].name) }

  /// Where the new content of a file waits, beside it. Terraform does not read files that start with a dot.
  var temporaryName: String { ".\(name).groundplan-new" }
}
