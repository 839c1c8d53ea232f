/// Lines of an old text that are replaced by lines of a new one; either range may be empty.
struct LineEdit: Hashable {
  let old: Range<Int>
  let new: Range<Int>

  /// How many lines are compared. The standard library finds the fewest edits in time and memory that grow with the square of their
  /// number: two texts of 3,000 lines each with nothing in common take 150 MB. The longest generated file has 607 lines.
  private static let limit = 6_000

  /// The edits that turn the old lines into the new ones, in order, with an unchanged line or more between two of them.
  ///
  /// Of texts that are too long to be compared, all lines are replaced.
  static func edits(from old: [ArraySlice<UInt8>], to new: [ArraySlice<UInt8>]) -> [LineEdit] {
    if old == new { return [] }
    if old.count + new.count > limit { return [LineEdit(old: old.indices, new: new.indices)] }
    let difference = new.difference(from: old)
    let removed = Set(difference.removals.map(\.offset))
    let added = Set(difference.insertions.map(\.offset))
    var edits: [LineEdit] = []
    var (oldLine, newLine) = (0, 0)
    while oldLine < old.count || newLine < new.count {
      let (oldStart, newStart) = (oldLine, newLine)
      while removed.contains(oldLine) { oldLine += 1 }
      while added.contains(newLine) { newLine += 1 }
      if oldLine > oldStart || newLine > newStart {
        edits.append(LineEdit(old: oldStart..<oldLine, new: newStart..<newLine))
      }
      // An unchanged line.
      (oldLine, newLine) = (oldLine + 1, newLine + 1)
    }
    return edits
  }
}

extension CollectionDifference.Change {
  fileprivate var offset: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}
