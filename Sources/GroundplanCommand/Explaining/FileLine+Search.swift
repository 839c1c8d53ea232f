extension FileLine {
  /// The lines that a text names, as in `File: /modules/rds/main.tf:136-198` or `on main.tf line 3`.
  ///
  /// Every character is looked at a fixed number of times. A regular expression takes quadratic time for a long word, such as a base64 text
  /// in a plan.
  static func all(in text: some StringProtocol) -> [FileLine] {
    let scalars = Array(text.unicodeScalars)
    var found: [FileLine] = []
    // Where a path starts that may end at the index.
    var start = 0
    var index = 0
    while index < scalars.count {
      if scalars[index].isInPath {
        index += 1
      } else if let (number, end) = scalars.lineNumber(after: index), scalars[start..<index].isPath {
        found.append(FileLine(path: String(String.UnicodeScalarView(scalars[start..<index])), number: number))
        (start, index) = (end, end)
      } else {
        index += 1
        start = index
      }
    }
    return found
  }
}

extension [Unicode.Scalar] {
  /// The number that follows a path, as in `:136` or ` line 3`, and where it ends; nil if there is none.
  fileprivate func lineNumber(after path: Int) -> (number: Int, end: Int)? {
    let separator = self[path] == ":" ? ":" : " line "
    guard self[path...].starts(with: separator.unicodeScalars) else { return nil }
    let start = path + separator.unicodeScalars.count
    let digits = self[start...].prefix { ("0"..."9").contains($0) }
    if digits.endIndex < endIndex, self[digits.endIndex].isInWord { return nil }
    return Int(String(String.UnicodeScalarView(digits))).map { ($0, digits.endIndex) }
  }
}

extension ArraySlice<Unicode.Scalar> {
  /// True if the text ends with a dot and letters, as the name of a file does.
  fileprivate var isPath: Bool {
    guard let dot = lastIndex(where: { !$0.isLetter }), self[dot] == "." else { return false }
    return dot > startIndex && dot + 1 < endIndex
  }
}

extension Unicode.Scalar {
  /// True unless the character ends a path in a report.
  fileprivate var isInPath: Bool {
    switch self {
    case ":", "\"", "'", "(": false
    default: !properties.isWhitespace
    }
  }

  fileprivate var isLetter: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }

  fileprivate var isInWord: Bool { self == "_" || properties.isAlphabetic || properties.numericType != nil }
}
