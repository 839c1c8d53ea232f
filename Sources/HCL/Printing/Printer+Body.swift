import Diagnostics

extension Printer {
  /// Writes arguments and blocks, with an empty line between blocks.
  mutating func write(_ body: Body) {
    let first = column.count
    var wantsBlank = false
    var isAtStart = true
    var followsComment = false

    for (index, item) in body.items.enumerated() {
      switch item {
      case .argument(let argument):
        if case .omitted = argument.value { continue }
      case .blank:
        wantsBlank = true
        followsComment = false
        continue
      case .block, .dynamic, .comment, .raw: break
      }

      let opensBlock =
        switch item {
        case .argument, .blank: false
        case .block, .dynamic, .raw: true
        case .comment: body.opensBlock(after: index)
        }
      if !isAtStart, !followsComment, wantsBlank || opensBlock {
        align(from: first)
        newline()
      }
      wantsBlank = false
      followsComment = false
      isAtStart = false

      switch item {
      case .argument(let argument):
        write(argument, first: first)
      case .comment(let text):
        align(from: first)
        writeComment(text)
        followsComment = true
      case .block(let block):
        write(block)
        wantsBlank = true
      case .dynamic(let block):
        write(block)
        wantsBlank = true
      case .raw(let text):
        writeRaw(text)
        wantsBlank = true
      case .blank: break
      }
    }
    align(from: first)
  }

  private mutating func write(_ argument: Argument, first: Int) {
    note(argument.location, argument: argument.name)
    indent()
    writeAssignment(first: first, of: argument.value) { $0.write(argument.name) }
    newline()
  }

  /// Writes `name = value`, and records the width of the name for the alignment.
  mutating func writeAssignment(
    first: Int,
    of value: Expr,
    name: (inout Printer) -> Void
  ) {
    let start = bytes.count
    let fields = fieldCount
    name(&self)
    let line = (end: bytes.count, width: columns(since: start))
    write(" = ")
    guard fields == fieldCount else {
      // `terraform fmt` would align the `=` in the name, so the line is not aligned with others.
      writeFlat(value)
      align(from: first)
      return
    }
    if case .template(let template) = value, let heredoc = Heredoc(template) {
      column.append(line)
      write(heredoc)
      return
    }
    let lineNumber = lineCount
    writeValue(value)
    if lineCount == lineNumber {
      column.append(line)
    } else {
      align(from: first)
    }
  }

  private mutating func write(_ block: Block) {
    note(block.location)
    indent()
    write(block.type)
    for label in block.labels {
      bytes.append(UInt8(ascii: " "))
      writeQuoted(label)
    }
    guard !block.body.isEmpty else {
      write(" {}")
      newline()
      return
    }
    if let binding = block.binding { bind(binding) }
    // By convention, the source and the version of a provider are on lines of their own.
    breaksObjects = block.type == "required_providers"
    open(block.body, at: block.location)
    breaksObjects = false
    if block.binding != nil { unbind() }
  }

  private mutating func write(_ block: DynamicBlock) {
    var items: [Body.Item] = [.argument(Argument("for_each", block.forEach, at: block.location))]
    let name = bind(block.iterator)
    if name != block.type { items.append(.argument(Argument("iterator", .keyword(name), at: block.location))) }
    items.append(.block(Block("content", [], block.content.items, at: block.location)))
    write(Block("dynamic", [block.type], items, at: block.location))
    unbind()
  }

  private mutating func open(_ body: Body, at location: SourceLocation) {
    write(" {")
    newline()
    depth += 1
    write(body)
    depth -= 1
    note(location)
    indent()
    bytes.append(UInt8(ascii: "}"))
    newline()
  }

  /// Writes a comment with one `#` line for each line of the text. Invisible characters are escaped.
  mutating func writeComment(_ text: String) {
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      indent()
      write(line.isEmpty ? "#" : "# ")
      for scalar in line.unicodeScalars { scalar.isHidden ? writeUnicodeEscape(scalar) : write(scalar) }
      newline()
    }
  }

  private mutating func writeRaw(_ text: String) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    while lines.last?.isEmpty == true { lines.removeLast() }
    for line in lines {
      if !line.isEmpty { indent() }
      write(String(line))
      newline()
    }
  }
}

extension Body {
  /// True if nothing would be printed.
  var isEmpty: Bool {
    items.allSatisfy {
      switch $0 {
      case .argument(let argument): if case .omitted = argument.value { true } else { false }
      case .blank: true
      case .block, .dynamic, .comment, .raw: false
      }
    }
  }

  /// True if a block follows the comment at `index`, directly or after more comments.
  fileprivate func opensBlock(after index: Int) -> Bool {
    for item in items[(index + 1)...] {
      switch item {
      case .comment: continue
      case .block, .dynamic, .raw: return true
      case .argument, .blank: return false
      }
    }
    return false
  }
}
