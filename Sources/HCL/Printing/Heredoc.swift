/// A template that can be printed as a heredoc, `<<-EOT`, without changing its value.
///
/// A heredoc has no escapes and always ends in a line break, and Terraform removes the indentation that all of its lines share.
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
    guard lines.removeLast().isEmpty, lines.contains(where: { $0.first.map { $0 != " " } ?? false }) else { return nil }
    guard !lines.contains(where: { $0.unicodeScalars.first?.properties.isGraphemeExtend ?? false }) else { return nil }
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
            newline()
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
