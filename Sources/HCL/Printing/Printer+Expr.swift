extension Printer {
  /// Writes an expression on one line.
  mutating func writeFlat(_ expr: Expr) {
    switch expr.unwrapped {
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
      // Terraform reads `--1` as a number.
      writeFlat(operand, within: op == .minus && operand.startsWithMinus ? .postfix : .unary)
    case .binary(let lhs, let op, let rhs):
      writeFlat(lhs, within: op.precedence)
      bytes.append(UInt8(ascii: " "))
      write(op.rawValue)
      bytes.append(UInt8(ascii: " "))
      writeFlat(rhs, within: op.precedence.next)
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
    case .typed, .invalid: break
    }
  }

  /// Writes an operand, in parentheses if its precedence is lower than that of the operator.
  mutating func writeFlat(_ expr: Expr, within parent: Precedence) {
    let expr = expr.unwrapped
    let isPart = expr.precedence >= parent && !(parent == .postfix && expr.capturesAttributes)
    if !isPart { bytes.append(UInt8(ascii: "(")) }
    writeFlat(expr)
    if !isPart { bytes.append(UInt8(ascii: ")")) }
  }

  /// Writes `if` or `in` and an expression, with the spacing of `terraform fmt`: `if(a || b) && c`.
  mutating func writeFlat(_ expr: Expr, behind word: String) {
    write(word)
    let space = bytes.count
    bytes.append(UInt8(ascii: " "))
    writeFlat(expr)
    parenthesizeMinus(since: space + 1)
    let first = bytes[(space + 1)...].first
    let isCall = first == UInt8(ascii: "(")
    let isIndex = first == UInt8(ascii: "[") && word == "if"
    if isCall || isIndex { bytes.remove(at: space) }
  }

  /// Puts the expression since `start` in parentheses if it starts with a minus: `terraform fmt` would format it as a subtraction after a
  /// word, an arrow or `${`.
  mutating func parenthesizeMinus(since start: Int) {
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

  /// Writes the key of a field.
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

  /// True if Terraform reads a key with this name as a keyword.
  private static func isKeyword(_ name: String) -> Bool {
    ["for", "null", "true", "false"].contains(name)
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
      // `terraform fmt` changes it to `[]` without parentheses.
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

  /// Writes `key, value in collection`, and binds the names. They are not valid in the collection.
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
      parenthesizeMinus(since: start)
      if grouping { write("...") }
    }
  }
}

extension ForExpr {
  var open: String { if case .list = result { "[" } else { "{ " } }
  var close: String { if case .list = result { "]" } else { " }" } }
}

extension Expr {
  /// The expression to print, without a Swift type; for a template that consists of one interpolation, the expression of that.
  var unwrapped: Expr {
    switch self {
    case .typed(let expr, _): return expr.unwrapped
    case .template(let template): return template.only?.unwrapped ?? self
    default: return self
    }
  }

  /// True if an attribute or index cannot follow without parentheses: after a splat it would apply to each element.
  fileprivate var capturesAttributes: Bool {
    switch self {
    case .splat, .string, .template: true
    default: false
    }
  }

  /// True if the expression starts with a minus.
  fileprivate var startsWithMinus: Bool {
    switch self {
    case .unary(.minus, _): true
    case .integer(let value): value < 0
    case .decimal(let value): value.sign == .minus
    default: false
    }
  }
}
