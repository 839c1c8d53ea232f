import Diagnostics

/// Writes HCL as `terraform fmt` leaves it, straight into bytes.
///
/// It trusts the tree; ``BodyChecker`` finds what cannot be written.
public struct Printer {
  var bytes: [UInt8] = []
  /// How many blocks and brackets are open.
  var depth = 0
  /// Where the current line starts, and how many lines came before it.
  var lineStart = 0
  var lineCount = 0
  /// The names in scope, from the outside in.
  var scope: [(binding: Binding, name: String)] = []
  /// The lines whose `=` are to stand in one column, for every body and object that is open.
  var column: [(end: Int, width: Int)] = []

  /// How many fields were written on one line with their object.
  var fieldCount = 0
  /// Whether the key of a field is being written. Its characters are one scalar each, since nobody else's tables agree with
  /// Terraform's on how wide the others are.
  var isInKey = false
  /// Whether every object goes over several lines here, however short it is.
  var setsObjectsApart = false

  /// Where the lines come from, if somebody wants to know.
  var trace: [SourceLine]?

  /// A value that would make its line longer than this goes over several lines.
  static let width = 100

  init(reserving capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  /// A file with this content.
  public static func print(_ body: Body) -> [UInt8] {
    var printer = Printer(reserving: 16_384)
    printer.write(body)
    // The copy has no spare room, of which a tree of many files would keep much.
    return printer.bytes.withUnsafeBufferPointer { Array($0) }
  }

  /// Where the lines of a file come from.
  public static func sourceLines(of body: Body) -> [SourceLine] {
    var printer = Printer()
    printer.trace = []
    printer.write(body)
    return printer.trace ?? []
  }

  /// An expression, as the value of an argument at the left margin.
  public static func print(_ expr: Expr) -> String {
    var printer = Printer()
    printer.writeValue(expr)
    return String(decoding: printer.bytes, as: UTF8.self)
  }
}

// MARK: - Bytes

extension Printer {
  mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func write(_ scalar: Unicode.Scalar) {
    bytes.append(contentsOf: UTF8.encode(scalar)!)
  }

  mutating func newline() {
    bytes.append(UInt8(ascii: "\n"))
    lineStart = bytes.count
    lineCount += 1
  }

  /// Notes where the current line comes from.
  mutating func note(_ location: SourceLocation, argument: String? = nil) {
    trace?.append(SourceLine(lineCount + 1, at: location, argument: argument))
  }

  mutating func indent() {
    for _ in 0..<(2 * depth) { bytes.append(UInt8(ascii: " ")) }
  }
}

// MARK: - Columns

extension Printer {
  /// Puts the `=` of the lines since `first` into one column, as `terraform fmt` does for lines that follow each other.
  mutating func align(from first: Int) {
    guard column.count > first else { return }
    let widest = column[first...].reduce(0) { max($0, $1.width) }
    let added = column[first...].reduce(0) { $0 + widest - $1.width }
    if added > 0 { pad(from: first, to: widest, added) }
    column.removeSubrange(first...)
  }

  /// From the last line to the first, each byte is moved once.
  private mutating func pad(from first: Int, to widest: Int, _ added: Int) {
    var end = bytes.count
    var shift = added
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: added))
    bytes.withUnsafeMutableBufferPointer { bytes in
      guard let start = bytes.baseAddress else { return }
      for line in column[first...].reversed() {
        let padding = widest - line.width
        (start + line.end + shift).update(from: start + line.end, count: end - line.end)
        shift -= padding
        (start + line.end + shift).update(repeating: UInt8(ascii: " "), count: padding)
        end = line.end
      }
    }
    lineStart += added
  }

  /// The columns that the bytes since `start` take. `terraform fmt` counts what a reader sees as one character; in a name
  /// that is one scalar, see ``isInKey``.
  func columns(since start: Int) -> Int {
    bytes[start...].count { $0 & 0b1100_0000 != 0b1000_0000 }
  }
}

// MARK: - Names

extension Printer {
  /// Binds a name until ``unbind()``, another one than those that are bound around it.
  @discardableResult
  mutating func bind(_ binding: Binding) -> String {
    var name = binding.name
    var number = 2
    while !binding.isFixed, Identifier.reserved.contains(name) || scope.contains(where: { $0.name == name }) {
      name = "\(binding.name)_\(number)"
      number += 1
    }
    scope.append((binding, name))
    return name
  }

  mutating func unbind() {
    scope.removeLast()
  }

  func name(of binding: Binding) -> String {
    scope.last { $0.binding === binding }?.name ?? binding.name
  }
}
