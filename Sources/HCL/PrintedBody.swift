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

  public let bytes: [UInt8]
  /// The place of each argument; nil for one that is not written, or not as others are.
  private let places: [Place?]

  init(_ bytes: [UInt8], _ places: [Place?]) {
    self.bytes = bytes
    self.places = places
  }

  /// A value that takes the place of another.
  private typealias Value = (number: Int, end: Int, lineCount: Int)

  /// The same with other values, as if all of it had been printed with them.
  ///
  /// - Returns: Nil where a value that goes over several lines takes the place of one that does not, or the other way round, since the
  ///   values around it may then stand elsewhere.
  public func replacing(_ differences: [Comparison.Difference]) -> PrintedBody? {
    var printer = Printer(reserving: 64 * differences.count)
    var values: [Value] = []
    values.reserveCapacity(differences.count)
    for difference in differences {
      let value = difference.argument.value
      if case .template(let template) = value, template.style == .heredoc { return nil }
      guard let place = places[difference.number] else { return nil }
      printer.depth = place.depth
      printer.lineStart = printer.bytes.count - place.column
      printer.lineCount = 0
      printer.writeValue(value)
      guard (printer.lineCount == 0) == (place.lineCount == 0) else { return nil }
      values.append((difference.number, printer.bytes.count, printer.lineCount))
    }
    return replacing(values, from: printer.bytes)
  }

  private func replacing(_ values: [Value], from others: [UInt8]) -> PrintedBody {
    var replaced: [UInt8] = []
    replaced.reserveCapacity(bytes.count + others.count)
    var moved = places
    var copied = 0
    var taken = 0
    var rest = values[...]
    for number in places.indices {
      guard let old = places[number] else { continue }
      guard let value = rest.first, value.number == number else {
        moved[number]?.start += replaced.count - copied
        moved[number]?.end += replaced.count - copied
        continue
      }
      rest.removeFirst()
      replaced += bytes[copied..<old.start]
      moved[number]?.start = replaced.count
      replaced += others[taken..<value.end]
      moved[number]?.end = replaced.count
      moved[number]?.lineCount = value.lineCount
      copied = old.end
      taken = value.end
    }
    replaced += bytes[copied...]
    return PrintedBody(replaced, moved)
  }
}
