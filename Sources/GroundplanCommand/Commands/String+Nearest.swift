extension String {
  /// The name with the fewest letters to add, remove or replace; the first of several.
  func nearest(in names: [String]) -> String? {
    names.enumerated().min { (distance(to: $0.element), $0.offset) < (distance(to: $1.element), $1.offset) }?.element
  }

  /// The distance of Levenshtein.
  private func distance(to other: String) -> Int {
    let other = Array(other)
    var row = Array(0...other.count)
    for (index, letter) in enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (column, otherLetter) in other.enumerated() {
        let replaced = diagonal + (letter == otherLetter ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = Swift.min(replaced, row[column] + 1, diagonal + 1)
      }
    }
    return row[other.count]
  }
}
