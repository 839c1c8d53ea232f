import Output

/// The entries of the environments in a Swift file.
///
/// ```swift
/// static let all = [
///   Environment(name: "dev", domain: "dev.example.com"),
///   Environment(name: "prod", domain: "example.com"),
/// ]
/// ```
///
/// The file is read as text, since a deployment has the values of the environments and not their source. So the file counts only if it has
/// exactly one entry for each environment, and the edit is shown as a patch.
struct EnvironmentList {
  /// The path of the file, from the root of the package.
  let path: String
  /// The lines without their line breaks.
  private let lines: [Substring]
  /// The line break after each line, which may be that of Windows; empty after the last line.
  private let lineBreaks: [String]
  /// The first and last line of the entry of each environment.
  private let entries: [String: ClosedRange<Int>]
  private let last: ClosedRange<Int>

  /// Finds the entries in a text; nil unless there is one for each environment.
  init?(of environments: [String], in text: String, path: String) {
    self.path = path
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    lineBreaks = text.filter { $0 == "\n" || $0 == "\r\n" }.map(String.init) + [""]
    var entries: [String: ClosedRange<Int>] = [:]
    for environment in environments {
      let places = lines.indices.filter { lines[$0].hasArgument(name: environment) }.compactMap {
        lines.entry(around: $0)
      }
      guard places.count == 1 else { return nil }
      entries[environment] = places[0]
    }
    guard let last = entries.values.max(by: { $0.upperBound < $1.upperBound }) else { return nil }
    (self.lines, self.entries, self.last) = (lines, entries, last)
  }

  /// The edit that adds an entry after the last one: a copy of the entry of another environment, with the name replaced.
  func adding(_ name: String, like original: String) -> UnifiedDiff {
    var copy = lines[entries[original] ?? last].map { $0.replacingInLiterals(original, with: name) }
    if !copy[copy.count - 1].hasSuffix(",") { copy[copy.count - 1] += "," }
    let isSeparated = last.lowerBound > 0 && lines[last.lowerBound - 1].isBlank

    let added = (isSeparated ? [""] : []) + copy
    var (new, newBreaks) = (lines.map(String.init), lineBreaks)
    if !new[last.upperBound].hasSuffix(",") { new[last.upperBound] += "," }
    new.insert(contentsOf: added, at: last.upperBound + 1)
    newBreaks.insert(contentsOf: added.map { _ in lineBreaks[last.upperBound] }, at: last.upperBound + 1)
    return UnifiedDiff(path, from: Self.bytes(lines, lineBreaks), to: Self.bytes(new, newBreaks))
  }

  private static func bytes(_ lines: [some StringProtocol], _ lineBreaks: [String]) -> [UInt8] {
    zip(lines, lineBreaks).flatMap { Array($0.utf8) + Array($1.utf8) }
  }

  /// The line of the new entry, counted from 1.
  var newLine: Int { last.upperBound + (last.lowerBound > 0 && lines[last.lowerBound - 1].isBlank ? 3 : 2) }
}

extension [Substring] {
  /// The lines of the call that contains a line; nil unless the call is an element of an array literal and has its lines to itself.
  fileprivate func entry(around line: Int) -> ClosedRange<Int>? {
    for start in (0...line).reversed() where self[start].wholeMatch(of: /\s*[A-Za-z_.][\w.]*\(.*/) != nil {
      guard let end = end(ofCallAt: start) else { return nil }
      if end >= line { return isElement(endingAt: end) ? start...end : nil }
    }
    return nil
  }

  private func end(ofCallAt start: Int) -> Int? {
    var depth = 0
    for index in start..<count {
      depth += self[index].depth
      if depth == 0 { return index }
      if depth < 0 { return nil }
    }
    return nil
  }

  private func isElement(endingAt end: Int) -> Bool {
    if self[end].hasSuffix("),") { return true }
    let next = self[(end + 1)...].first { !$0.isBlank }
    return self[end].hasSuffix(")") && next?.wholeMatch(of: /\s*\].*/) != nil
  }
}

extension Substring {
  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }

  /// True if the line has an argument `name:` with this value.
  fileprivate func hasArgument(name: String) -> Bool {
    wholeMatch(of: /\s*\/\/.*/) == nil && matches(of: /\bname:\s*"([^"\\]*)"/).contains { $0.1 == name }
  }

  /// The number of parentheses that open minus the number that close, outside of string literals and comments.
  fileprivate var depth: Int {
    split(separator: "\"", omittingEmptySubsequences: false).enumerated().reduce(0) { depth, part in
      if !part.offset.isMultiple(of: 2) { return depth }
      let code = part.element.prefix(upTo: part.element.firstRange(of: "//")?.lowerBound ?? part.element.endIndex)
      return depth + code.count { $0 == "(" } - code.count { $0 == ")" }
    }
  }

  /// The line with a word replaced in string literals.
  fileprivate func replacingInLiterals(_ word: String, with other: String) -> String {
    split(separator: "\"", omittingEmptySubsequences: false).enumerated().map { offset, part in
      offset.isMultiple(of: 2) ? String(part) : part.replacing(word: word, with: other)
    }.joined(separator: "\"")
  }

  private func replacing(word: String, with other: String) -> String {
    var result = ""
    var rest = startIndex
    for range in ranges(of: word) {
      let neighbors = [self[..<range.lowerBound].last, self[range.upperBound...].first]
      if neighbors.contains(where: { $0.map { $0.isLetter || $0.isNumber || $0 == "_" } ?? false }) { continue }
      result += self[rest..<range.lowerBound] + other
      rest = range.upperBound
    }
    return result + self[rest...]
  }
}
