import Diagnostics

/// Prints HCL in the format of `terraform fmt`.
///
/// It expects a valid tree; ``BodyChecker`` reports invalid ones.
package struct Printer {
  var bytes: [UInt8] = []
  /// The number of open blocks and brackets.
  var depth = 0
  /// The index of the first byte of the current line.
  var lineStart = 0
  /// The number of lines before the current one.
  var lineCount = 0
  /// The bound names, the innermost last.
  var scope: [(binding: Binding, name: String)] = []
  /// The lines whose `=` are aligned, for all open bodies and objects: the end of the name, and its width.
  var column: [(end: Int, width: Int)] = []

  /// The number of fields printed on one line with their object.
  var fieldCount = 0
  /// True while the key of a field is printed. Characters of several scalars are escaped there, since the Unicode tables of Swift and
  /// Terraform differ on their width.
  var isInKey = false
  /// True if every object is printed over several lines.
  var breaksObjects = false

  /// The source lines of the printed lines; nil if they are not recorded.
  var sourceLines: [SourceLine]?

  /// The maximum length of a line. A value that exceeds it is printed over several lines.
  static let width = 100

  init(reserving capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  /// Prints a file.
  package static func print(_ body: Body) -> [UInt8] {
    var printer = Printer(reserving: 16_384)
    printer.write(body)
    // The copy has no spare capacity.
    return printer.bytes.withUnsafeBufferPointer { Array($0) }
  }

  /// The source lines of a file.
  package static func sourceLines(of body: Body) -> [SourceLine] {
    var printer = Printer()
    printer.sourceLines = []
    printer.write(body)
    return printer.sourceLines ?? []
  }

  /// Prints an expression as the value of an argument without indentation.
  package static func print(_ expr: Expr) -> String {
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

  /// Ends the current line.
  mutating func newline() {
    bytes.append(UInt8(ascii: "\n"))
    lineStart = bytes.count
    lineCount += 1
  }

  /// Records the source line of the current line.
  mutating func note(_ location: SourceLocation, argument: String? = nil) {
    sourceLines?.append(SourceLine(lineCount + 1, at: location, argument: argument))
  }

  /// Writes the indentation of a line.
  mutating func indent() {
    for _ in 0..<(2 * depth) { bytes.append(UInt8(ascii: " ")) }
  }
}

// MARK: - Columns

extension Printer {
  /// Aligns the `=` of the lines since `first`, as `terraform fmt` does for consecutive lines.
  mutating func align(from first: Int) {
    guard column.count > first else { return }
    let widest = column[first...].reduce(0) { max($0, $1.width) }
    let added = column[first...].reduce(0) { $0 + widest - $1.width }
    if added > 0 { pad(from: first, to: widest, added) }
    column.removeSubrange(first...)
  }

  /// Inserts the spaces, from the last line to the first, so each byte moves once.
  private mutating func pad(from first: Int, to widest: Int, _ added: Int) {
    var end = bytes.count
    var shift = added
    bytes += [UInt8](repeating: UInt8(ascii: " "), count: added)
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

  /// The number of columns of the bytes since `start`. `terraform fmt` counts characters; in a name each is one scalar, see
  /// ``isInKey``.
  func columns(since start: Int) -> Int {
    bytes[start...].count { $0 & 0b1100_0000 != 0b1000_0000 }
  }
}

// MARK: - Names

extension Printer {
  /// Binds a name until ``unbind()``, and returns the name to print, which differs from all bound names.
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

  /// Ends the scope of the name that was bound last.
  mutating func unbind() {
    scope.removeLast()
  }

  /// The name to print for a binding.
  func name(of binding: Binding) -> String {
    scope.last { $0.binding === binding }?.name ?? binding.name
  }
}
