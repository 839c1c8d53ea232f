package import Diagnostics

/// Checks the blocks of one directory: invalid names, arguments that are set twice, values that HCL cannot express, and loop variables
/// outside of their loop.
///
/// It also collects the references to other directories. Some of them are valid: a stack reads the outputs of other stacks.
package struct BodyChecker {
  package private(set) var diagnostics = DiagnosticList()
  package private(set) var foreignReferences: [ForeignReference] = []

  private let directory: Directory
  /// The names that are bound around the expression that is being checked.
  private var scope: [Binding] = []
  private var location: SourceLocation
  /// The name of the argument that is being checked.
  private var argument: String?

  /// Makes a checker for the blocks of a directory.
  package init(_ directory: Directory, at location: SourceLocation) {
    self.directory = directory
    self.location = location
  }

  /// Checks the content of a file.
  package mutating func check(_ items: [Body.Item]) {
    check(items, binding: nil)
  }

  /// Checks an expression that is not part of a body.
  package mutating func check(_ expr: Expr, at location: SourceLocation) {
    self.location = location
    check(expr)
  }
}

// MARK: - Bodies

extension BodyChecker {
  private mutating func check(_ items: [Body.Item], binding: Binding?) {
    var names: [String] = []
    for (index, item) in items.enumerated() {
      // `for_each` and `count` themselves cannot refer to `each` or `count`.
      var isBound = binding != nil
      if isBound, case .argument(let argument) = item { isBound = !argument.isMeta }
      if isBound, let binding { scope.append(binding) }
      switch item {
      case .argument(let argument):
        location = argument.location
        self.argument = argument.name
        check(argument, after: names.contains(argument.name) ? items[..<index] : [])
        names.append(argument.name)
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
        why: "A block can set an argument once, and it is first set at \(other.location).",
        fix: "Remove one of the two arguments."
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
  /// The key, if it is a literal.
  fileprivate var text: String? {
    switch self {
    case .name(let text), .expression(.string(let text)): text
    default: nil
    }
  }
}

extension Argument {
  /// True for `for_each` and `count`, which repeat the block.
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
        .omittedInExpression,
        "a part of an expression has no value",
        why: "An argument, a field or an element of a list can be omitted, but not a part of an expression.",
        fix: "Pass a value, or decide in Swift whether the argument is set."
      )
    case .decimal(let value): check(value)
    case .string(let text): check(text)
    case .template(let template): check(template.segments)
    case .list(let elements): for element in elements where !element.isOmitted { check(element) }
    case .object(let items): check(items)
    case .keyword(let word): checkName(word)
    case .reference, .attribute, .index, .splat: checkTraversal(expr)
    case .bound(let binding): check(binding)
    case .call(let name, let arguments, let expandingLast):
      if expandingLast && arguments.isEmpty {
        report(
          nil,
          "the call of \(name) has no argument to expand",
          why: "`...` passes each element of the last argument as an argument.",
          fix: "Pass a list, or call the function without `...`."
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

  /// Checks a traversal such as `data.terraform_remote_state.shared.outputs.subnet_ids[0]`, from its end to its start.
  private mutating func checkTraversal(_ expr: Expr) {
    switch expr {
    case .attribute(let base, let name):
      checkTraversal(base)
      check(name)
    case .index(let base, let key):
      checkTraversal(base)
      check(key)
    case .splat(let base, let steps):
      checkTraversal(base)
      for step in steps {
        switch step {
        case .attribute(let name): check(name)
        case .index(let key): check(key)
        }
      }
    case .reference(let reference):
      guard reference.directory !== directory else { return }
      foreignReferences.append(ForeignReference(reference: reference, location: location, argument: argument))
    default: check(expr)
    }
  }

  private mutating func check(_ items: [ObjectItem]) {
    var names: [String] = []
    for (index, item) in items.enumerated() {
      switch item {
      case .comment: break
      case .field(let key, let value):
        if case .expression(let expr) = key { check(expr) }
        if let name = key.text {
          check(name)
          if names.contains(name) { checkOnce(name, in: items[..<index]) }
          names.append(name)
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
      why: "The name is valid only inside the block or loop at \(binding.location).",
      fix: "Use it inside that closure only, and return from the closure what is needed outside."
    )
  }

  private mutating func check(_ text: String) {
    for scalar in text.unicodeScalars where scalar == "\0" {
      return report(
        .nul,
        "the text “\(text.split(separator: "\0", omittingEmptySubsequences: false).joined(separator: "␀"))” contains a NUL character",
        why: "Terraform cannot read a NUL character, not even an escaped one.",
        fix: "Remove it, or pass the bytes in base64."
      )
    }
  }

  private mutating func check(_ value: Double) {
    guard !value.isFinite else { return }
    report(
      .notFinite,
      "\(value) is not a number in Terraform",
      why: "Terraform has no infinity and no NaN.",
      fix: "Write a finite number."
    )
  }

  private mutating func checkName(_ name: String) {
    guard !Identifier.isValid(name) else { return }
    report(
      .badName,
      "“\(name)” is not a valid name in Terraform",
      why: Identifier.rule,
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
      "the key “\(name)” is set twice",
      why: "An object has each key once, and Terraform would use the last value without a warning.",
      fix: "Remove one of the two fields, or merge their values."
    )
  }

  private mutating func report(_ id: Diagnostic.ID?, _ summary: String, why: String, fix: String) {
    diagnostics.report(Diagnostic(id, at: location, argument: argument, summary, why: why, fix: fix))
  }
}
