/// Finds lines that two texts have in common, in the same order, and as many as possible.
///
/// This is the algorithm of Eugene Myers, [An O(ND) Difference Algorithm and Its
/// Variations](https://doi.org/10.1007/BF01840446), in its variation that needs linear space: paths of edits grow from both ends,
/// and where they meet the problem falls into two smaller ones. `x` counts lines of the old text, `y` of the new one, and a
/// diagonal is `x - y`.
struct CommonLines {
  /// After so many edits a search goes on from the best point that it has, so that texts with nothing in common take time in
  /// proportion to their lengths. The result is right all the same, only perhaps not the shortest.
  private static let patience = 256

  private let old: [Int]
  private let new: [Int]
  /// For each old line whether it stays.
  private(set) var oldStays: [Bool]
  /// For each new line whether it was there.
  private(set) var newStays: [Bool]
  /// For each diagonal how far the paths from the start reach, as `x`.
  private var forward: [Int]
  /// For each diagonal how far the paths from the end reach.
  private var backward: [Int]

  private struct Box {
    var x: Range<Int>
    var y: Range<Int>
  }

  /// The diagonals on which paths are growing, two apart, and the room they have.
  private struct Front {
    var least: Int
    var greatest: Int

    /// Makes room for one edit more; `outside` is what a path that does not exist reaches.
    mutating func grow(_ room: ClosedRange<Int>, _ reach: inout [Int], _ origin: Int, outside: Int) {
      if least > room.lowerBound {
        least -= 1
        reach[origin + least - 1] = outside
      } else {
        least += 1
      }
      if greatest < room.upperBound {
        greatest += 1
        reach[origin + greatest + 1] = outside
      } else {
        greatest -= 1
      }
    }

    var diagonals: StrideThrough<Int> { stride(from: greatest, through: least, by: -2) }
    func contains(_ diagonal: Int) -> Bool { least <= diagonal && diagonal <= greatest }
  }

  init(_ old: [Int], _ new: [Int]) {
    self.old = old
    self.new = new
    oldStays = Array(repeating: true, count: old.count)
    newStays = Array(repeating: true, count: new.count)
    forward = Array(repeating: 0, count: old.count + new.count + 3)
    backward = forward
  }

  mutating func run() {
    var boxes = [Box(x: 0..<old.count, y: 0..<new.count)]
    while var box = boxes.popLast() {
      trim(&box)
      if box.x.isEmpty {
        for y in box.y { newStays[y] = false }
      } else if box.y.isEmpty {
        for x in box.x { oldStays[x] = false }
      } else {
        let (x, y) = middle(of: box)
        boxes.append(Box(x: box.x.lowerBound..<x, y: box.y.lowerBound..<y))
        boxes.append(Box(x: x..<box.x.upperBound, y: y..<box.y.upperBound))
      }
    }
  }

  private func trim(_ box: inout Box) {
    while !box.x.isEmpty, !box.y.isEmpty, old[box.x.lowerBound] == new[box.y.lowerBound] {
      box = Box(x: box.x.dropFirst(), y: box.y.dropFirst())
    }
    while !box.x.isEmpty, !box.y.isEmpty, old[box.x.upperBound - 1] == new[box.y.upperBound - 1] {
      box = Box(x: box.x.dropLast(), y: box.y.dropLast())
    }
  }

  /// A point on a shortest path through the box, which is neither its start nor its end.
  private mutating func middle(of box: Box) -> (x: Int, y: Int) {
    let origin = new.count + 1
    let room = (box.x.lowerBound - box.y.upperBound)...(box.x.upperBound - box.y.lowerBound)
    let start = box.x.lowerBound - box.y.lowerBound
    let end = box.x.upperBound - box.y.upperBound
    var ahead = Front(least: start, greatest: start)
    var behind = Front(least: end, greatest: end)
    forward[origin + start] = box.x.lowerBound
    backward[origin + end] = box.x.upperBound
    // Paths from both ends meet after an odd number of edits in a step forward, otherwise in one backward.
    let isOdd = !(start - end).isMultiple(of: 2)

    for edits in 1... {
      ahead.grow(room, &forward, origin, outside: -1)
      for diagonal in ahead.diagonals {
        let (less, more) = (forward[origin + diagonal - 1], forward[origin + diagonal + 1])
        var x = less < more ? more : less + 1
        while x < box.x.upperBound, x - diagonal < box.y.upperBound, old[x] == new[x - diagonal] { x += 1 }
        forward[origin + diagonal] = x
        if isOdd, behind.contains(diagonal), backward[origin + diagonal] <= x { return (x, x - diagonal) }
      }
      behind.grow(room, &backward, origin, outside: .max)
      for diagonal in behind.diagonals {
        let (less, more) = (backward[origin + diagonal - 1], backward[origin + diagonal + 1])
        var x = less < more ? less : more - 1
        while x > box.x.lowerBound, x - diagonal > box.y.lowerBound, old[x - 1] == new[x - diagonal - 1] { x -= 1 }
        backward[origin + diagonal] = x
        if !isOdd, ahead.contains(diagonal), x <= forward[origin + diagonal] { return (x, x - diagonal) }
      }
      if edits >= Self.patience { return best(in: box, ahead, behind) }
    }
    preconditionFailure("two paths through a box meet")
  }

  /// The point that is furthest from where its path started.
  private func best(in box: Box, _ ahead: Front, _ behind: Front) -> (x: Int, y: Int) {
    let origin = new.count + 1
    var (furthest, result) = (0, (x: box.x.lowerBound, y: box.y.lowerBound))
    for diagonal in ahead.diagonals {
      let x = min(forward[origin + diagonal], box.x.upperBound, box.y.upperBound + diagonal)
      let progress = (x - box.x.lowerBound) + (x - diagonal - box.y.lowerBound)
      if progress > furthest { (furthest, result) = (progress, (x, x - diagonal)) }
    }
    for diagonal in behind.diagonals {
      let x = max(backward[origin + diagonal], box.x.lowerBound, box.y.lowerBound + diagonal)
      let progress = (box.x.upperBound - x) + (box.y.upperBound - (x - diagonal))
      if progress > furthest { (furthest, result) = (progress, (x, x - diagonal)) }
    }
    return result
  }
}
