/// Lines that differ, and the lines around them.
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

  static func all(from old: Lines, to new: Lines, context: Int) -> [Hunk] {
    let edits = Edit.script(from: old, to: new)
    var hunks: [Hunk] = []
    var start = 0
    while start < edits.count {
      var end = start + 1
      // Changes whose context would touch share a hunk.
      while end < edits.count, edits[end].old.lowerBound - edits[end - 1].old.upperBound <= 2 * context { end += 1 }
      hunks.append(Hunk(edits[start..<end], old, new, context))
      start = end
    }
    return hunks
  }

  private init(_ edits: ArraySlice<Edit>, _ oldLines: Lines, _ newLines: Lines, _ context: Int) {
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
