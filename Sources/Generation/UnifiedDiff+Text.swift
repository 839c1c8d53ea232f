extension UnifiedDiff {
  /// What a line of the printed diff is, for those who color it.
  public enum Part: Hashable, Sendable {
    case header
    case position
    case line(Hunk.Line.Kind)
  }

  /// The diff as `patch -p1` and `git apply` read it; empty if the texts are the same.
  public var text: [UInt8] {
    var text: [UInt8] = []
    forEachLine { text += $1 }
    return text
  }

  /// Gives each printed line, with its newline.
  public func forEachLine(_ body: (Part, [UInt8]) -> Void) {
    for line in modes { body(.header, Array("\(line)\n".utf8)) }
    guard !hunks.isEmpty else { return }
    body(.header, Array("--- \(isNew ? "/dev/null" : Self.name("a/\(path)"))\n".utf8))
    body(.header, Array("+++ \(isGone ? "/dev/null" : Self.name("b/\(path)"))\n".utf8))
    for hunk in hunks {
      body(.position, Array("@@ -\(Self.range(hunk.old)) +\(Self.range(hunk.new)) @@\n".utf8))
      for line in hunk.lines {
        var bytes = [line.kind.sign] + line.bytes
        if bytes.last != UInt8(ascii: "\n") { bytes += "\n\\ No newline at end of file\n".utf8 }
        body(.line(line.kind), bytes)
      }
    }
  }

  /// What Git says of a file that may be run, or no longer.
  private var modes: [String] {
    if wasExecutable == isExecutable || isGone { return [] }
    let git = "diff --git \(Self.name("a/\(path)")) \(Self.name("b/\(path)"))"
    if isNew { return [git, "new file mode 100755"] }
    let (executable, other) = ("mode 100755", "mode 100644")
    return [git, "old \(wasExecutable ? executable : other)", "new \(isExecutable ? executable : other)"]
  }

  /// `first,count`; one line needs no count, and no lines stand after the line before them.
  private static func range(_ lines: Range<Int>) -> String {
    switch lines.count {
    case 0: "\(lines.lowerBound),0"
    case 1: "\(lines.lowerBound + 1)"
    case let count: "\(lines.lowerBound + 1),\(count)"
    }
  }

  /// A path as Git writes it: quoted where a character would be read as something else, and with a tab behind one that
  /// has a space, which tells `patch` where it ends.
  private static func name(_ path: String) -> String {
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
