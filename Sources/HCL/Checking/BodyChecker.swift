public import Diagnostics

/// Checks the bodies of one directory: names, arguments that are set twice, values that HCL cannot express, and names that are
/// used outside of their loop.
///
/// It also collects the uses of what other directories declare. Some of them are right: a stack reads the outputs of others.
public struct BodyChecker {
  public private(set) var diagnostics = DiagnosticList()
  public private(set) var foreignReferences: [ForeignReference] = []

  private let directory: Directory
  /// The loop variables that can be used here.
  private var scope: [Binding] = []
  private var location: SourceLocation
  /// The argument whose value is being checked.
  private var argument: String?

  /// Makes a checker for the directory `directory`.
  public init(_ directory: Directory, at location: SourceLocation) {
    self.directory = directory
    self.location = location
  }

  /// Checks the content of a file.
  public mutating func check(_ items: [Body.Item]) {
    check(items, binding: nil)
  }

  /// Checks an expression that is not part of a body.
  public mutating func check(_ expr: Expr, at location: SourceLocation) {
    self.location = location
    check(expr)
  }
}

// MARK: - Bodies

extension BodyChecker {
  private mutating func check(_ items: [Body.Item], binding: Binding?) {
    var names: Set<String> = []
    for (index, item) in items.enumerated() {
      // The argument that gives the block its `each` or `count` cannot use it.
      var isBound = binding != nil
      if isBound, case .argument(let argument) = item { isBound = !argument.isMeta }
      if isBound, let binding { scope.append(binding) }
      switch item {
      case .argument(let argument):
        location = argument.location
        self.argument = argument.name
        let isNew = names.insert(argument.name).inserted
        check(argument, after: isNew ? [] : items[..<index])
        self.argument = nil
      case .block(let block): check(block)
      case .dynamic(let block): check(block)
      case .comment, .raw, .blank: break
      }
      if isBound { scope.removeLast() }
    }
  }

  private mutating func check(_ block: Block) {
    location = block.location
    checkName(block.type)
    for label in block.labels { checkName(label) }
    check(block.body.items, binding: block.binding)
  }

  private mutating func check(_ argument: Argument, after others: ArraySlice<Body.Item>) {
    checkName(argument.name)
    for case .argument(let other) in others where other.name == argument.name {
      report(
        .argumentTwice,
        "the argument \(argument.name) is set twice",
        why: "A block has an argument once, and the first is at \(other.location).",
        fix: "Remove one of the two."
      )
      break
    }
    if !argument.value.isOmitted { check(argument.value) }
  }

  private mutating func check(_ block: DynamicBlock) {
    location = block.location
    checkName(block.type)
    check(block.forEach)
    scope.append(block.iterator)
    check(block.content.items)
    scope.removeLast()
  }
}

extension ObjectKey {
  /// The key, if it is known.
  fileprivate var text: String? {
    switch self {
    case .name(let text), .expression(.string(let text)): text
    default: nil
    }
  }
}

extension Argument {
  /// Whether it gives the block its `each` or `count`, and so cannot use them.
  fileprivate var isMeta: Bool { name == "for_each" || name == "count" }
}

// MARK: - Expressions

extension BodyChecker {
  private mutating func check(_ expr: Expr) {
    switch expr {
    case .null, .bool, .integer, .raw: break
    case .invalid(let diagnostic): diagnostics.report(diagnostic.located(at: location, argument: argument))
    case .omitted:
      report(
        .leftOutInExpression,
        "a value is left out where one is needed",
        why: "Only an argument, a field or an element of a list can be left out, not a part of an expression.",
        fix: "Write the value, or decide in Swift whether there is one."
      )
    case .decimal(let value): check(value)
    case .string(let text): check(text)
    case .template(let template): check(template.segments)
    case .list(let elements): for element in elements where !element.isOmitted { check(element) }
    case .object(let items): check(items)
    case .keyword(let word): checkName(word)
    case .reference, .attribute, .index, .splat: check(expr, attributes: [], key: nil)
    case .bound(let binding): check(binding)
    case .call(let name, let arguments, let expandingLast):
      if expandingLast && arguments.isEmpty {
        report(
          nil,
          "\(name)() has no last argument to expand",
          why: "`...` makes the elements of the last argument arguments of their own.",
          fix: "Pass a list, or call it without expanding."
        )
      }
      if !Identifier.isValid(name) {
        for part in name.split(separator: "::", omittingEmptySubsequences: false) { checkName(String(part)) }
      }
      for argument in arguments { check(argument) }
    case .unary(_, let operand): check(operand)
    case .binary(let lhs, _, let rhs):
      check(lhs)
      check(rhs)
    case .conditional(let condition, let then, let otherwise):
      check(condition)
      check(then)
      check(otherwise)
    case .for(let loop): check(loop)
    }
  }

  /// Checks a traversal such as `data.terraform_remote_state.shared.outputs.subnet_ids[0]`, from its end to its reference.
  ///
  /// - Parameters:
  ///   - expr: The part of the traversal that is left.
  ///   - attributes: The attributes that follow it, up to a first index.
  ///   - key: The index or key that follows these.
  private mutating func check(_ expr: Expr, attributes: [String], key: Expr?) {
    switch expr {
    case .attribute(let base, let name):
      check(base, attributes: [name] + attributes, key: key)
      check(name)
    case .index(let base, let key):
      check(base, attributes: [], key: key)
      check(key)
    case .splat(let base, let steps):
      check(base, attributes: [], key: nil)
      for step in steps {
        switch step {
        case .attribute(let name): check(name)
        case .index(let key): check(key)
        }
      }
    case .reference(let reference):
      guard reference.directory !== directory else { return }
      foreignReferences.append(
        ForeignReference(reference: reference, attributes: attributes, key: key, location: location, argument: argument)
      )
    default: check(expr)
    }
  }

  private mutating func check(_ items: [ObjectItem]) {
    var names: Set<String> = []
    for (index, item) in items.enumerated() {
      switch item {
      case .comment: break
      case .field(let key, let value):
        if case .expression(let expr) = key { check(expr) }
        if let name = key.text {
          check(name)
          if !names.insert(name).inserted { checkOnce(name, in: items[..<index]) }
        }
        if !value.isOmitted { check(value) }
      }
    }
  }

  private mutating func check(_ loop: ForExpr) {
    check(loop.collection)
    bind(loop.key, loop.value) { checker in
      switch loop.result {
      case .list(let element): checker.check(element)
      case .object(let key, let value, _):
        checker.check(key)
        checker.check(value)
      }
      if let condition = loop.condition { checker.check(condition) }
    }
  }

  private mutating func check(_ segments: [Template.Segment]) {
    for segment in segments {
      switch segment {
      case .text(let text): check(text)
      case .interpolation(let expr): check(expr)
      case .conditional(let condition, let then, let otherwise):
        check(condition)
        check(then)
        check(otherwise)
      case .loop(let key, let value, let collection, let content):
        check(collection)
        bind(key, value) { $0.check(content) }
      }
    }
  }

  private mutating func bind(_ key: Binding?, _ value: Binding, _ body: (inout BodyChecker) -> Void) {
    let count = scope.count
    if let key { scope.append(key) }
    scope.append(value)
    body(&self)
    scope.removeSubrange(count...)
  }
}

// MARK: - Leaves

extension BodyChecker {
  private mutating func check(_ binding: Binding) {
    guard !scope.contains(where: { $0 === binding }) else { return }
    report(
      .outsideItsScope,
      "“\(binding.name)” is used outside its scope",
      why:
        "It stands for one element at a time, inside the block or loop at \(binding.location), and for nothing elsewhere.",
      fix: "Use it inside that closure only; let the closure return what is needed outside."
    )
  }

  private mutating func check(_ text: String) {
    guard !text.utf8.allSatisfy({ $0 != 0 }) else { return }
    report(
      .nul,
      "the text “\(text.split(separator: "\0", omittingEmptySubsequences: false).joined(separator: "␀"))” has a NUL",
      why: "Terraform cannot read a NUL character, not even escaped.",
      fix: "Take it out, or pass the bytes in base64."
    )
  }

  private mutating func check(_ value: Double) {
    guard !value.isFinite else { return }
    report(
      .notFinite,
      "\(value) is not a number in Terraform",
      why: "Terraform has no infinity and no “not a number”.",
      fix: "Write a finite number."
    )
  }

  private mutating func checkName(_ name: String) {
    guard !Identifier.isValid(name) else { return }
    report(
      .badName,
      "“\(name)” is not a name in Terraform",
      why: "A name has letters, digits, “_” and “-”, and starts with a letter or “_”.",
      fix: "Write a name like “private_subnets”."
    )
  }

  private mutating func checkOnce(_ name: String, in others: ArraySlice<ObjectItem>) {
    let isTwice = others.contains { item in
      if case .field(let key, _) = item { key.text == name } else { false }
    }
    guard isTwice else { return }
    report(
      .keyTwice,
      "the key “\(name)” is there twice",
      why: "An object has a key once; Terraform would take the last value and say nothing.",
      fix: "Remove one of the two, or merge the values."
    )
  }

  private mutating func report(_ id: Diagnostic.ID?, _ summary: String, why: String, fix: String) {
    diagnostics.report(Diagnostic(id, at: location, argument: argument, summary, why: why, fix: fix))
  }
}
