/// A template that can be printed as a heredoc, `<<-EOT`, without changing its value.
///
/// A heredoc has no escapes and always ends in a line break. Terraform removes the indentation that all of its lines share, except for
/// lines that consist of spaces: it neither counts nor changes them.
struct Heredoc {
  let segments: [Template.Segment]
  let marker: String

  /// Returns nil if the template has to be quoted.
  init?(_ template: Template) {
    guard template.style == .heredoc else { return nil }
    var lines: [String] = [""]
    for segment in template.segments {
      switch segment {
      case .text(let text):
        guard
          text.unicodeScalars.allSatisfy({ $0 == "\n" || !$0.isHidden && ($0.isASCII || !$0.properties.isWhitespace) })
        else { return nil }
        let pieces = text.split(separator: "\n", omittingEmptySubsequences: false)
        lines[lines.count - 1] += pieces.first ?? ""
        lines += pieces.dropFirst().map(String.init)
      case .interpolation:
        // A character that is not a space stands for the value, since Terraform removes indentation before it evaluates.
        lines[lines.count - 1] += "$"
      case .conditional, .loop:
        return nil
      }
    }
    // One line has to start without a space, or Terraform would remove the spaces that all lines start with.
    guard lines.removeLast().isEmpty, lines.contains(where: { $0.utf8.first.map { $0 != UInt8(ascii: " ") } ?? false })
    else { return nil }
    // Terraform removes characters, and such a mark forms one character with the last space of the indentation.
    guard !lines.contains(where: { $0.unicodeScalars.first?.joinsWhatPrecedes ?? false }) else { return nil }
    segments = template.segments
    var marker = "EOT"
    // A line that has only the marker, even between spaces, would end the heredoc.
    while lines.contains(where: { $0.split(separator: " ") == [marker[...]] }) { marker += "_" }
    self.marker = marker
  }
}

extension Printer {
  /// Writes a heredoc.
  mutating func write(_ heredoc: Heredoc) {
    write("<<-")
    write(heredoc.marker)
    newline()
    depth += 1
    var text = bytes.count
    for segment in heredoc.segments {
      switch segment {
      case .text(let piece):
        for line in piece.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
          if line.offset > 0 {
            endLine()
            text = bytes.count
          }
          writeLine(line.element, since: &text)
        }
      case .interpolation(let expr):
        if bytes.count == lineStart { indent() }
        interpolateSign(UInt8(ascii: "$"), since: text)
        writeInterpolation(of: expr)
        text = bytes.count
      case .conditional, .loop: break
      }
    }
    depth -= 1
    indent()
    write(heredoc.marker)
  }

  /// Ends a line. A line of spaces is written without indentation, which Terraform would not remove.
  private mutating func endLine() {
    if bytes.count > lineStart, bytes[lineStart...].allSatisfy({ $0 == UInt8(ascii: " ") }) {
      bytes.removeLast(min(2 * depth, bytes.count - lineStart))
    }
    newline()
  }

  private mutating func writeLine(_ line: Substring, since text: inout Int) {
    guard !line.isEmpty else { return }
    if bytes.count == lineStart {
      indent()
      text = bytes.count
    }
    for byte in line.utf8 {
      if byte == UInt8(ascii: "{") { escapeSign(since: text) }
      bytes.append(byte)
    }
  }
}
