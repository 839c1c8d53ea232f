/// Lines of an old text that become lines of a new one; either may be none.
struct Edit: Hashable, Sendable {
  let old: Range<Int>
  let new: Range<Int>

  /// The edits that make the new text of the old one, in order, with at least one line that stays between two of them.
  static func script(from old: Lines, to new: Lines) -> [Edit] {
    var start = 0
    while start < old.count, start < new.count, old[start] == new[start] { start += 1 }
    var (oldEnd, newEnd) = (old.count, new.count)
    while oldEnd > start, newEnd > start, old[oldEnd - 1] == new[newEnd - 1] {
      oldEnd -= 1
      newEnd -= 1
    }

    // Equal lines get equal numbers: a comparison of two lines is then one of two integers.
    var numbers: [ArraySlice<UInt8>: Int] = [:]
    func number(_ line: ArraySlice<UInt8>) -> Int {
      if let number = numbers[line] { return number }
      numbers[line] = numbers.count
      return numbers.count - 1
    }
    let oldNumbers = (start..<oldEnd).map { number(old[$0]) }
    let newNumbers = (start..<newEnd).map { number(new[$0]) }

    // A line that only one text has stays in no script, so the search need not look at it.
    var isInOld = [Bool](repeating: false, count: numbers.count)
    var isInNew = isInOld
    for number in oldNumbers { isInOld[number] = true }
    for number in newNumbers { isInNew[number] = true }
    let oldShared = oldNumbers.indices.filter { isInNew[oldNumbers[$0]] }
    let newShared = newNumbers.indices.filter { isInOld[newNumbers[$0]] }
    var search = CommonLines(oldShared.map { oldNumbers[$0] }, newShared.map { newNumbers[$0] })
    search.run()

    // A sentinel at the end closes the last edit.
    var oldStays = [Bool](repeating: false, count: oldNumbers.count) + [true]
    var newStays = [Bool](repeating: false, count: newNumbers.count) + [true]
    for (index, stays) in zip(oldShared, search.oldStays) { oldStays[index] = stays }
    for (index, stays) in zip(newShared, search.newStays) { newStays[index] = stays }
    return edits(oldStays, newStays, from: start)
  }

  /// Turns the lines that stay, which are as many in both texts, into the edits between them.
  private static func edits(_ oldStays: [Bool], _ newStays: [Bool], from start: Int) -> [Edit] {
    var edits: [Edit] = []
    var (old, new) = (0, 0)
    while old < oldStays.count {
      let (oldStart, newStart) = (old, new)
      while !oldStays[old] { old += 1 }
      while !newStays[new] { new += 1 }
      if old > oldStart || new > newStart {
        edits.append(Edit(old: (start + oldStart)..<(start + old), new: (start + newStart)..<(start + new)))
      }
      (old, new) = (old + 1, new + 1)
    }
    return edits
  }
}
