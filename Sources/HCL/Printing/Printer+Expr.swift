extension Printer {
  /// Writes an expression on the current line.
  mutating func writeFlat(_ expr: Expr) {
    // Most expressions are no template, and are not to be copied.
    if case .template = expr { return writeFlatUnwrapped(expr.unwrapped) }
    writeFlatUnwrapped(expr)
  }

  private mutating func writeFlatUnwrapped(_ expr: Expr) {
    switch expr {
    case .omitted, .null: write("null")
    case .bool(let value): write(value ? "true" : "false")
    case .integer(let value): write(String(value))
    case .decimal(let value): write(value)
    case .string(let text): writeQuoted(text)
    case .template(let template): writeQuoted(template)
    case .list(let elements): writeFlat(elements, "[", "]")
    case .object(let items): writeFlat(items)
    case .keyword(let word): write(word)
    case .reference(let reference): write(reference.address.description)
    case .bound(let binding): write(name(of: binding))
    case .attribute(let base, let name):
      writeFlat(base, within: .postfix)
      writeAttribute(name)
    case .index(let base, let key):
      writeFlat(base, within: .postfix)
      writeIndex(key)
    case .splat(let base, let steps):
      writeFlat(base, within: .postfix)
      write("[*]")
      for step in steps {
        switch step {
        case .attribute(let name): writeAttribute(name)
        case .index(let key): writeIndex(key)
        }
      }
    case .call(let name, let arguments, let expandingLast):
      write(name)
      writeFlat(arguments, "(", expandingLast ? "...)" : ")")
    case .unary(let op, let operand):
      write(op.rawValue)
      // `--1` would be a number, and is hard to read besides.
      writeFlat(operand, within: op == .minus && operand.startsWithMinus ? .postfix : .unary)
    case .binary(let lhs, let op, let rhs):
      writeFlat(lhs, within: op.precedence)
      bytes.append(UInt8(ascii: " "))
      write(op.rawValue)
      bytes.append(UInt8(ascii: " "))
      writeFlat(rhs, within: op.precedence.tighter)
    case .conditional(let condition, let then, let otherwise):
      writeFlat(condition, within: .or)
      write(" ? ")
      writeFlat(then, within: .or)
      write(" : ")
      writeFlat(otherwise)
    case .for(let loop):
      write(loop.open)
      writeHead(of: loop)
      writeFlatResult(of: loop)
      if let condition = loop.condition {
        bytes.append(UInt8(ascii: " "))
        writeFlat(condition, behind: "if")
      }
      unbind(loop)
      write(loop.close)
    case .raw(let text): write(text)
    case .invalid: break
    }
  }

  /// Writes a part of an expression, in parentheses if the parts would come apart.
  mutating func writeFlat(_ expr: Expr, within parent: Precedence) {
    let expr = expr.unwrapped
    let isPart = expr.precedence >= parent && !(parent == .postfix && expr.ownsWhatFollows)
    if !isPart { bytes.append(UInt8(ascii: "(")) }
    writeFlat(expr)
    if !isPart { bytes.append(UInt8(ascii: ")")) }
  }

  /// Writes `if` or `in` and an expression, with the space that `terraform fmt` leaves between them: `if(a || b) && c`.
  mutating func writeFlat(_ expr: Expr, behind word: String) {
    write(word)
    let space = bytes.count
    bytes.append(UInt8(ascii: " "))
    writeFlat(expr)
    setApartMinus(since: space + 1)
    let first = bytes[(space + 1)...].first
    let isCall = first == UInt8(ascii: "(")
    let isIndex = first == UInt8(ascii: "[") && word == "if"
    if isCall || isIndex { bytes.remove(at: space) }
  }

  /// A minus behind a word, an arrow or `${` is a difference for `terraform fmt`, unless it is in parentheses.
  mutating func setApartMinus(since start: Int) {
    guard bytes[start...].first == UInt8(ascii: "-") else { return }
    bytes.insert(UInt8(ascii: "("), at: start)
    bytes.append(UInt8(ascii: ")"))
  }

  private mutating func writeFlat(_ elements: [Expr], _ open: String, _ close: String) {
    write(open)
    var isFirst = true
    for element in elements where !element.isOmitted {
      if !isFirst { write(", ") }
      writeFlat(element)
      isFirst = false
    }
    write(close)
  }

  private mutating func writeFlat(_ items: [ObjectItem]) {
    var isFirst = true
    for case .field(let key, let value) in items where !value.isOmitted {
      write(isFirst ? "{ " : ", ")
      write(key)
      write(" = ")
      fieldCount += 1
      writeFlat(value)
      isFirst = false
    }
    write(isFirst ? "{}" : " }")
  }

  mutating func write(_ key: ObjectKey) {
    let wasInKey = isInKey
    isInKey = true
    defer { isInKey = wasInKey }
    switch key {
    case .name(let name) where Identifier.isValid(name) && !Self.isKeyword(name): write(name)
    case .name(let name): writeQuoted(name)
    case .raw(let text): write(text)
    case .expression(let expr):
      switch expr.unwrapped {
      case .template(let template): writeQuoted(template)
      case .string(let text): write(.name(text))
      default:
        bytes.append(UInt8(ascii: "("))
        writeFlat(expr)
        bytes.append(UInt8(ascii: ")"))
      }
    }
  }

  /// Whether a key of this name would be read as something else.
  private static func isKeyword(_ name: String) -> Bool {
    guard (3...5).contains(name.utf8.count) else { return false }
    return switch name {
    case "for", "null", "true", "false": true
    default: false
    }
  }

  private mutating func writeAttribute(_ name: String) {
    guard Identifier.isValid(name) else { return writeIndex(.string(name)) }
    bytes.append(UInt8(ascii: "."))
    write(name)
  }

  private mutating func writeIndex(_ key: Expr) {
    bytes.append(UInt8(ascii: "["))
    switch key.unwrapped {
    case .bool, .null:
      // Without parentheses `terraform fmt` makes `[]` of it.
      bytes.append(UInt8(ascii: "("))
      writeFlat(key)
      bytes.append(UInt8(ascii: ")"))
    default: writeFlat(key)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  private mutating func write(_ value: Double) {
    let text = value.description
    write(text.hasSuffix(".0") ? String(text.dropLast(2)) : text)
  }
}

// MARK: - Loops

extension Printer {
  /// Writes `for key, value in collection : ` and binds the names, until ``unbind(_:)``.
  mutating func writeHead(of loop: ForExpr) {
    write("for ")
    writeNames(key: loop.key, value: loop.value, in: loop.collection)
    write(" : ")
  }

  /// Writes `key, value in collection`. The collection does not know the names yet.
  mutating func writeNames(key: Binding?, value: Binding, in collection: Expr) {
    let start = scope.count
    if let key {
      write(bind(key))
      write(", ")
    }
    write(bind(value))
    let names = scope[start...]
    scope.removeSubrange(start...)
    bytes.append(UInt8(ascii: " "))
    writeFlat(collection, behind: "in")
    scope += names
  }

  mutating func unbind(_ loop: ForExpr) {
    if loop.key != nil { unbind() }
    unbind()
  }

  private mutating func writeFlatResult(of loop: ForExpr) {
    switch loop.result {
    case .list(let element): writeFlat(element)
    case .object(let key, let value, let grouping):
      writeFlat(key)
      write(" => ")
      let start = bytes.count
      writeFlat(value)
      setApartMinus(since: start)
      if grouping { write("...") }
    }
  }
}

extension ForExpr {
  var open: String { if case .list = result { "[" } else { "{ " } }
  var close: String { if case .list = result { "]" } else { " }" } }
}

extension Expr {
  /// Whether it is nothing at all.
  public var isOmitted: Bool { if case .omitted = self { true } else { false } }

  /// What is written: a template of one interpolation says what that says.
  var unwrapped: Expr {
    guard case .template(let template) = self, let expr = template.only else { return self }
    return expr.unwrapped
  }

  /// Whether an attribute or index behind it would be taken from each element, or would stand apart as behind a string.
  fileprivate var ownsWhatFollows: Bool {
    switch self {
    case .splat, .string, .template: true
    default: false
    }
  }

  /// Whether a minus before it would become part of it.
  fileprivate var startsWithMinus: Bool {
    switch self {
    case .unary(.minus, _): true
    case .integer(let value): value < 0
    case .decimal(let value): value < 0
    default: false
    }
  }
}
