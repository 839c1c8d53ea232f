/// A part of a diff: lines that differ, and the lines around them.
public struct Hunk: Hashable, Sendable {
  public struct Line: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
      case context
      case removed
      case added
    }

    public let kind: Kind
    /// The bytes, with the newline unless the text ends without one.
    public let bytes: ArraySlice<UInt8>
  }

  /// The lines of the old text, counted from 0.
  public let old: Range<Int>
  /// The lines of the new text, counted from 0.
  public let new: Range<Int>
  public let lines: [Line]

  /// The first line of the old text that differs, counted from 1.
  public var firstDifference: Int { old.lowerBound + lines.prefix { $0.kind == .context }.count + 1 }

  /// Compares two texts.
  ///
  /// - Parameter context: How many unchanged lines are shown before and after a change.
  static func hunks(from old: [UInt8], to new: [UInt8], context: Int) -> [Hunk] {
    let (oldLines, newLines) = (old.lines, new.lines)
    let edits = LineEdit.edits(from: oldLines, to: newLines)
    var hunks: [Hunk] = []
    var start = 0
    while start < edits.count {
      var end = start + 1
      // Changes whose context would touch share a hunk.
      while end < edits.count, edits[end].old.lowerBound - edits[end - 1].old.upperBound <= 2 * context { end += 1 }
      hunks.append(Hunk(edits[start..<end], oldLines, newLines, context))
      start = end
    }
    return hunks
  }

  private init(
    _ edits: ArraySlice<LineEdit>,
    _ oldLines: [ArraySlice<UInt8>],
    _ newLines: [ArraySlice<UInt8>],
    _ context: Int
  ) {
    let (first, last) = (edits[edits.startIndex], edits[edits.endIndex - 1])
    let before = min(context, first.old.lowerBound)
    let after = min(context, oldLines.count - last.old.upperBound)
    old = (first.old.lowerBound - before)..<(last.old.upperBound + after)
    new = (first.new.lowerBound - before)..<(last.new.upperBound + after)

    var lines: [Line] = []
    var next = old.lowerBound
    for edit in edits {
      lines += (next..<edit.old.lowerBound).map { Line(kind: .context, bytes: oldLines[$0]) }
      lines += edit.old.map { Line(kind: .removed, bytes: oldLines[$0]) }
      lines += edit.new.map { Line(kind: .added, bytes: newLines[$0]) }
      next = edit.old.upperBound
    }
    self.lines = lines + (next..<old.upperBound).map { Line(kind: .context, bytes: oldLines[$0]) }
  }
}

extension [UInt8] {
  /// The lines with their newlines. A last line without one differs from the same line with one.
  fileprivate var lines: [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var rest = self[...]
    while !rest.isEmpty {
      let end = rest.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? rest.endIndex
      lines.append(rest[..<end])
      rest = rest[end...]
    }
    return lines
  }
}
