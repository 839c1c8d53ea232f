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
    var printer = Printer(reserving: 64 * differences.count)
    /// The number of each value, its end among the bytes of the printer, and how many lines it ends.
    var values: [(number: Int, end: Int, lineCount: Int)] = []
    values.reserveCapacity(differences.count)
    for difference in differences {
      let value = difference.argument.value
      if case .template(let template) = value, template.style == .heredoc { return false }
      guard let place = places[difference.number] else { return false }
      printer.depth = place.depth
      printer.lineStart = printer.bytes.count - place.column
      printer.lineCount = 0
      printer.writeValue(value)
      guard (printer.lineCount == 0) == (place.lineCount == 0) else { return false }
      values.append((difference.number, printer.bytes.count, printer.lineCount))
    }
    put(printer.bytes, values)
    return true
  }

  private mutating func put(_ others: [UInt8], _ values: [(number: Int, end: Int, lineCount: Int)]) {
    var replaced: [UInt8] = []
    replaced.reserveCapacity(bytes.count + others.count)
    var copied = 0
    var index = 0
    for number in places.indices {
      guard var place = places[number] else { continue }
      let old = place
      place.start += replaced.count - copied
      if index < values.count, values[index].number == number {
        replaced += bytes[copied..<old.start]
        replaced += others[(index == 0 ? 0 : values[index - 1].end)..<values[index].end]
        copied = old.end
        place.end = replaced.count
        place.lineCount = values[index].lineCount
        index += 1
      } else {
        place.end += replaced.count - copied
      }
      places[number] = place
    }
    replaced += bytes[copied...]
    bytes = replaced
  }
}
