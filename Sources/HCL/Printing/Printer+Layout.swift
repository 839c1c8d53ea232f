extension Printer {
  /// Writes an expression where it may go over several lines.
  mutating func writeValue(_ expr: Expr) {
    if case .template = expr { return writeUnwrapped(expr.unwrapped) }
    writeUnwrapped(expr)
  }

  private mutating func writeUnwrapped(_ expr: Expr) {
    if case .object = expr, setsObjectsApart, expr.isBreakable { return writeLines(expr) }
    guard !expr.wantsLines else { return writeLines(expr) }
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

  /// One element a line, each with a comma, the last one perhaps with `...` instead.
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

  /// `merge(tags, {` keeps a call together if one argument has the lines, or the last one could have them.
  private mutating func writeArguments(_ arguments: [Expr], expandingLast: Bool) {
    let wide = arguments.indices.filter { arguments[$0].wantsLines }
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
      // A line that opens lines must have no `=` but its own; see `writeAssignment`.
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
      setApartMinus(since: start)
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
  /// Whether it reads better over several lines, however short it is.
  fileprivate var wantsLines: Bool {
    switch self {
    case .object(let items): items.wantsLines
    case .list(let elements): elements.contains(where: \.wantsLines)
    case .call(_, let arguments, _): arguments.contains(where: \.wantsLines)
    case .for(let loop): loop.result.value.wantsLines
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

  /// Whether it can go over several lines: only inside brackets does HCL take a line break.
  fileprivate var isBreakable: Bool {
    switch self {
    case .list(let elements), .call(_, let elements, _): !elements.isEmpty
    case .object(let items): items.contains(where: \.isWritten)
    case .for: true
    default: false
    }
  }
}

extension [ObjectItem] {
  /// Two plain fields make a row, like `{ cpu = 256, memory = 512 }`; whatever has more to it is read line by line.
  fileprivate var wantsLines: Bool {
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
        if count > 2 || value.wantsLines { return true }
        if value.isCollection { hasCollection = true }
      }
    }
    return count > 0 && hasComment || count == 2 && hasCollection
  }
}

extension ObjectItem {
  /// Whether it is a field that has a value.
  fileprivate var isWritten: Bool { if case .field(_, let value) = self { !value.isOmitted } else { false } }
}
