import Generation

extension UnifiedDiff {
  /// The diff for a terminal, in the colors of Git.
  var coloredText: [UInt8] {
    var text: [UInt8] = []
    forEachLine { part, line in
      guard let color = part.color else { return text += line }
      // The color ends before the newline: some terminals would paint the rest of the screen.
      text += color.utf8
      text += line.dropLast()
      text += "\u{1B}[m\n".utf8
    }
    return text
  }
}

extension UnifiedDiff.Part {
  fileprivate var color: String? {
    switch self {
    case .header: "\u{1B}[1m"
    case .position: "\u{1B}[36m"
    case .line(.removed): "\u{1B}[31m"
    case .line(.added): "\u{1B}[32m"
    case .line(.context): nil
    }
  }
}
