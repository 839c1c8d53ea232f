extension Printer {
  /// Writes an expression over several lines if it is long or structured, and on one line otherwise.
  mutating func writeValue(_ expr: Expr) {
    let expr = expr.unwrapped
    if case .object = expr, breaksObjects, expr.isBreakable { return writeLines(expr) }
    guard !expr.prefersLines else { return writeLines(expr) }
    let start = bytes.count
    writeFlat(expr)
    guard expr.isBreakable, bytes.count - lineStart > Self.width else { return }
    bytes.removeSubrange(start...)
    writeLines(expr)
  }

  private mutating func writeLines(_ expr: Expr) {
    switch expr {
    case .list(let elements):
      bytes.append(UInt8(ascii: "["))
      writeLines(elements)
      bytes.append(UInt8(ascii: "]"))
    case .object(let items):
      writeLines(items)
    case .call(let name, let arguments, let expandingLast):
      write(name)
      bytes.append(UInt8(ascii: "("))
      writeArguments(arguments, expandingLast: expandingLast)
      bytes.append(UInt8(ascii: ")"))
    case .for(let loop):
      writeLines(loop)
    default:
      writeFlat(expr)
    }
  }

  /// Writes one element per line, each followed by a comma, or by `...` for the last argument to expand.
  private mutating func writeLines(_ elements: [Expr], expandingLast: Bool = false) {
    newline()
    depth += 1
    for (index, element) in elements.enumerated() where !element.isOmitted {
      indent()
      writeValue(element)
      write(expandingLast && index == elements.count - 1 ? "..." : ",")
      newline()
    }
    depth -= 1
    indent()
  }

  /// Writes `merge(tags, {` on the first line if only one argument has several lines, or one argument per line otherwise.
  private mutating func writeArguments(_ arguments: [Expr], expandingLast: Bool) {
    let wide = arguments.indices.filter { arguments[$0].prefersLines }
    guard wide.count < 2, let broken = wide.first ?? arguments.indices.last, arguments[broken].unwrapped.isBreakable
    else {
      return writeLines(arguments, expandingLast: expandingLast)
    }
    let start = bytes.count
    let fields = fieldCount
    for argument in arguments[..<broken] {
      writeFlat(argument)
      write(", ")
    }
    guard fields == fieldCount else {
      // `terraform fmt` would align a `=` on the first line; see `writeAssignment`.
      bytes.removeSubrange(start...)
      return writeLines(arguments, expandingLast: expandingLast)
    }
    writeLines(arguments[broken].unwrapped)
    for argument in arguments[(broken + 1)...] {
      write(", ")
      writeFlat(argument)
    }
    if expandingLast { write("...") }
  }

  private mutating func writeLines(_ items: [ObjectItem]) {
    bytes.append(UInt8(ascii: "{"))
    newline()
    depth += 1
    let first = column.count
    for item in items {
      switch item {
      case .comment(let text):
        align(from: first)
        writeComment(text)
      case .field(let key, let value) where !value.isOmitted:
        indent()
        writeAssignment(first: first, of: value) { $0.write(key) }
        newline()
      case .field: continue
      }
    }
    align(from: first)
    depth -= 1
    indent()
    bytes.append(UInt8(ascii: "}"))
  }

  private mutating func writeLines(_ loop: ForExpr) {
    write(String(loop.open.prefix(1)))
    newline()
    depth += 1
    indent()
    let fields = fieldCount
    writeHead(of: loop)
    var start = bytes.count
    if case .object(let key, _, _) = loop.result {
      writeFlat(key)
      write(" => ")
      start = bytes.count
    }
    if fields == fieldCount { writeValue(loop.result.value) } else { writeFlat(loop.result.value) }
    if case .object(_, _, let grouping) = loop.result {
      parenthesizeMinus(since: start)
      if grouping { write("...") }
    }
    newline()
    if let condition = loop.condition {
      indent()
      writeFlat(condition, behind: "if")
      newline()
    }
    unbind(loop)
    depth -= 1
    indent()
    write(String(loop.close.suffix(1)))
  }
}

extension Expr {
  /// True if the expression is printed over several lines even if it is short.
  fileprivate var prefersLines: Bool {
    switch self {
    case .object(let items): items.prefersLines
    case .list(let elements): elements.contains(where: \.prefersLines)
    case .call(_, let arguments, _): arguments.contains(where: \.prefersLines)
    case .for(let loop): loop.result.value.prefersLines
    case .typed(let expr, _): expr.prefersLines
    default: false
    }
  }

  fileprivate var isCollection: Bool {
    switch self {
    case .list(let elements): !elements.isEmpty
    case .object, .for: true
    default: false
    }
  }

  /// True if the expression can be printed over several lines: HCL accepts a line break only inside brackets.
  fileprivate var isBreakable: Bool {
    switch self {
    case .list(let elements), .call(_, let elements, _): !elements.isEmpty
    case .object(let items): items.contains(where: \.isWritten)
    case .for: true
    case .typed(let expr, _): expr.isBreakable
    default: false
    }
  }
}

extension [ObjectItem] {
  /// True for more than two fields, or two with a collection. Two plain fields are on one line: `{ cpu = 256, memory = 512 }`.
  fileprivate var prefersLines: Bool {
    var count = 0
    var hasComment = false
    var hasCollection = false
    for item in self {
      switch item {
      case .comment: hasComment = true
      case .field(_, .omitted): continue
      case .field(_, let value):
        count += 1
        let value = value.unwrapped
        if count > 2 || value.prefersLines { return true }
        if value.isCollection { hasCollection = true }
      }
    }
    return count > 0 && hasComment || count == 2 && hasCollection
  }
}

extension ObjectItem {
  /// True for a field with a value.
  fileprivate var isWritten: Bool { if case .field(_, let value) = self { !value.isOmitted } else { false } }
}
