/// The bytes of a body, and where the values of its arguments stand in them.
public struct PrintedBody: Sendable {
  /// The value of an argument.
  struct Place: Sendable {
    var start: Int
    var end: Int
    /// How much its first line has before it.
    let column: Int
    /// How many blocks are open there.
    let depth: Int
    /// How many lines it ends.
    var lineCount: Int
  }

  public private(set) var bytes: [UInt8]
  /// The place of each argument; nil for one that is not written, or not as others are.
  private var places: [Place?]

  init(_ bytes: [UInt8], _ places: [Place?]) {
    self.bytes = bytes
    self.places = places
  }

  /// Puts other values in, as if the whole body had been printed with them.
  ///
  /// - Returns: Whether that was possible. It is not where a value that goes over several lines takes the place of one that does not, or
  ///   the other way round, since the values around it may then stand elsewhere.
  public mutating func replace(_ differences: [Comparison.Difference]) -> Bool {
    var values: [Printer] = []
    values.reserveCapacity(differences.count)
    for difference in differences {
      let value = difference.argument.value
      if case .template(let template) = value, template.style == .heredoc { return false }
      guard let place = places[difference.number] else { return false }
      var printer = Printer()
      printer.depth = place.depth
      printer.lineStart = -place.column
      printer.writeValue(value)
      guard (printer.lineCount == 0) == (place.lineCount == 0) else { return false }
      values.append(printer)
    }
    put(values, in: differences.map(\.number))
    return true
  }

  private mutating func put(_ values: [Printer], in numbers: [Int]) {
    var replaced: [UInt8] = []
    replaced.reserveCapacity(values.reduce(bytes.count) { $0 + $1.bytes.count })
    var copied = 0
    var index = 0
    for number in places.indices {
      guard let old = places[number] else { continue }
      let shift = replaced.count - copied
      places[number]!.start += shift
      guard index < numbers.count, numbers[index] == number else {
        places[number]!.end += shift
        continue
      }
      replaced += bytes[copied..<old.start]
      replaced += values[index].bytes
      copied = old.end
      places[number]!.end = replaced.count
      places[number]!.lineCount = values[index].lineCount
      index += 1
    }
    replaced += bytes[copied...]
    bytes = replaced
  }
}
