extension UnifiedDiff {
  /// A line of the printed diff, with its newline.
  public struct Line: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
      case fileHeader
      case hunkHeader
      case content(Hunk.Line.Kind)
    }

    public let kind: Kind
    public let bytes: [UInt8]
  }

  /// The diff in the format that `patch -p1` and `git apply` read; empty if the texts are equal.
  public var text: [UInt8] { lines.flatMap(\.bytes) }

  /// The lines of ``text``.
  public var lines: [Line] {
    var lines = modeLines.map { Line(kind: .fileHeader, bytes: Array("\($0)\n".utf8)) }
    guard !hunks.isEmpty else { return lines }
    for name in [
      "--- \(isNew ? "/dev/null" : Self.quoted("a/\(path)"))",
      "+++ \(isDeleted ? "/dev/null" : Self.quoted("b/\(path)"))",
    ] {
      lines.append(Line(kind: .fileHeader, bytes: Array("\(name)\n".utf8)))
    }
    for hunk in hunks {
      let header = "@@ -\(Self.range(hunk.old)) +\(Self.range(hunk.new)) @@\n"
      lines.append(Line(kind: .hunkHeader, bytes: Array(header.utf8)))
      for line in hunk.lines {
        var bytes = [line.kind.sign] + line.bytes
        if bytes.last != UInt8(ascii: "\n") { bytes += "\n\\ No newline at end of file\n".utf8 }
        lines.append(Line(kind: .content(line.kind), bytes: bytes))
      }
    }
    return lines
  }

  /// The lines of Git that change whether a file is executable.
  private var modeLines: [String] {
    if wasExecutable == isExecutable || isDeleted { return [] }
    let header = "diff --git \(Self.quoted("a/\(path)")) \(Self.quoted("b/\(path)"))"
    if isNew { return [header, "new file mode 100755"] }
    let (executable, other) = ("mode 100755", "mode 100644")
    return [header, "old \(wasExecutable ? executable : other)", "new \(isExecutable ? executable : other)"]
  }

  /// `first,count`. The count is left out if it is 1. An empty range starts at the line before it.
  private static func range(_ lines: Range<Int>) -> String {
    switch lines.count {
    case 0: "\(lines.lowerBound),0"
    case 1: "\(lines.lowerBound + 1)"
    case let count: "\(lines.lowerBound + 1),\(count)"
    }
  }

  /// A path as Git writes it: quoted if it has a control character, a quotation mark or a backslash. A tab ends a path with a space, so
  /// that `patch` finds the end of the path.
  private static func quoted(_ path: String) -> String {
    let needsQuotes = path.utf8.contains {
      $0 < 0x20 || $0 == 0x7f || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\")
    }
    if !needsQuotes { return path.utf8.contains(UInt8(ascii: " ")) ? "\(path)\t" : path }
    var quoted = "\""
    for scalar in path.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case _ where scalar.value < 0x20 || scalar.value == 0x7f:
        let digits = String(scalar.value, radix: 8)
        quoted += "\\" + String(repeating: "0", count: 3 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}

extension Hunk.Line.Kind {
  fileprivate var sign: UInt8 {
    switch self {
    case .context: UInt8(ascii: " ")
    case .removed: UInt8(ascii: "-")
    case .added: UInt8(ascii: "+")
    }
  }
}
