extension String {
  /// The most similar of several names, for a suggestion: the one with the smallest edit distance. Nil if the distance exceeds the limit,
  /// or if this text is longer than 1,000 bytes.
  package func nearest(in names: [String], within limit: Int = .max) -> String? {
    // A text of this length is not a mistyped name, and comparing it would take seconds.
    if utf8.count > 1_000 { return nil }
    var nearest: (name: String, distance: Int)?
    for name in names {
      let distance = distance(to: name)
      if distance <= limit, distance < nearest?.distance ?? .max { nearest = (name, distance) }
    }
    return nearest?.name
  }

  /// The Damerau-Levenshtein distance: the number of letters to add, remove, replace or swap with their neighbor.
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
