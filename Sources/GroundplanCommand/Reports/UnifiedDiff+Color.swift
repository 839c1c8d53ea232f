import Output

extension UnifiedDiff {
  /// The diff for a terminal, in the colors of Git.
  var coloredText: [UInt8] {
    lines.flatMap { line in
      guard let color = line.kind.color else { return line.bytes }
      // The color ends before the newline, or some terminals would color the rest of the screen.
      return Array(color.utf8) + line.bytes.dropLast() + Array("\u{1B}[m\n".utf8)
    }
  }
}

extension UnifiedDiff.Line.Kind {
  fileprivate var color: String? {
    switch self {
    case .fileHeader: "\u{1B}[1m"
    case .hunkHeader: "\u{1B}[36m"
    case .content(.removed): "\u{1B}[31m"
    case .content(.added): "\u{1B}[32m"
    case .content(.context): nil
    }
  }
}
