import Foundation

/// The summary of an error as the sources have it: its literal, in which an interpolation is an ellipsis.
struct Summary: Hashable {
  let text: String
  /// The first file that has it.
  let file: String

  /// What is in the sources, and that no blueprint can cause.
  static let notOfBlueprints = [
    // Only the library itself expands a list into arguments, and always passes one.
    "…() has no last argument to expand"
  ]

  static func == (first: Summary, second: Summary) -> Bool { first.text == second.text }

  func hash(into hasher: inout Hasher) { hasher.combine(text) }

  /// How much of it is said in advance.
  var weight: Int { parts.reduce(0) { $0 + $1.count } }

  private var parts: [String] { text.components(separatedBy: "…") }

  /// Whether a message can have come from it.
  func matches(_ message: String) -> Bool {
    guard let first = parts.first, let last = parts.last, message.hasPrefix(first) else { return false }
    if parts.count == 1 { return message == text }
    var rest = message.dropFirst(first.count)
    for part in parts.dropFirst().dropLast() {
      guard let range = rest.range(of: part) else { return false }
      rest = rest[range.upperBound...]
    }
    return rest.hasSuffix(last)
  }
}

// MARK: - Reading

extension Summary {
  /// Every summary in the sources. It is the argument before `why:`.
  ///
  /// The rules of AWS have names there instead, and the commands speak of files and arguments.
  static func all() throws -> [Summary] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized
    var all: [Summary] = []
    for target in ["Files", "HCL", "Terraform", "AWS"] {
      let folder = root.appending(path: "Sources/\(target)")
      for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
      where path.hasSuffix(".swift") && !(target == "AWS" && path.hasPrefix("Rules/")) {
        let source = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
        for text in try literals(in: source, "Sources/\(target)/\(path)")
        where !all.contains(where: { $0.text == text }) {
          all.append(Summary(text: text, file: "Sources/\(target)/\(path)"))
        }
      }
    }
    return all
  }

  private static func literals(in source: String, _ file: String) throws -> [String] {
    var found: [String] = []
    let lines = source.split(separator: "\n").map { $0.drop { $0 == " " } }.filter { !$0.hasPrefix("//") }
    for (before, line) in zip(lines, lines.dropFirst()) where line.hasPrefix("why:") {
      let literals = literals(in: before)
      if literals.isEmpty { throw NotRead(file: file, line: String(before)) }
      found += literals
    }
    return found
  }

  /// A summary that is not a literal, which no page could be compared with.
  private struct NotRead: Error {
    let file: String
    let line: String
  }

  /// The string literals of a line, with an ellipsis for each interpolation.
  private static func literals(in line: Substring) -> [String] {
    var found: [String] = []
    var rest = line
    while let quote = rest.firstIndex(of: "\"") {
      rest = rest[quote...].dropFirst()
      var text = ""
      while let character = rest.popFirst(), character != "\"" {
        guard character == "\\" else {
          text.append(character)
          continue
        }
        guard let escaped = rest.popFirst() else { break }
        guard escaped == "(" else {
          text.append(escaped)
          continue
        }
        var depth = 1
        while depth > 0, let inside = rest.popFirst() { depth += inside == "(" ? 1 : inside == ")" ? -1 : 0 }
        text.append("…")
      }
      found.append(text)
    }
    return found
  }
}
