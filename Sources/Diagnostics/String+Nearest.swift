extension String {
  /// The name with the fewest letters to add, remove, replace or swap, if they are no more than `limit`; the first of several.
  package func nearest(in names: [String], within limit: Int = .max) -> String? {
    var nearest: (name: String, distance: Int)?
    for name in names {
      let distance = distance(to: name)
      if distance <= limit, distance < nearest?.distance ?? .max { nearest = (name, distance) }
    }
    return nearest?.name
  }

  /// The distance of Levenshtein, where two neighbors that are swapped count as one letter.
  private func distance(to other: String) -> Int {
    let (mine, theirs) = (Array(utf8), Array(other.utf8))
    var before: [Int] = []
    var row = Array(0...theirs.count)
    for (index, letter) in mine.enumerated() {
      var next = [index + 1]
      for (column, theirLetter) in theirs.enumerated() {
        let replaced = row[column] + (letter == theirLetter ? 0 : 1)
        var least = Swift.min(replaced, row[column + 1] + 1, next[column] + 1)
        if index > 0, column > 0, letter == theirs[column - 1], mine[index - 1] == theirLetter {
          least = Swift.min(least, before[column - 1] + 1)
        }
        next.append(least)
      }
      (before, row) = (row, next)
    }
    return row[theirs.count]
  }
}
