package import Diagnostics

/// Checks the blocks of one directory: invalid names, arguments that are set twice, values that HCL cannot express, and loop variables
/// outside of their loop.
///
/// It also collects the references to other directories. Some of them are valid: a stack reads the outputs of other stacks.
package struct BodyChecker {
  package internal(set) var diagnostics = DiagnosticList()
  package private(set) var foreignReferences: [ForeignReference] = []

  let directory: Directory
  /// The names that are bound around the expression that is being checked.
  var scope: [Binding] = []
  private(set) var location: SourceLocation
  /// The name of the argument that is being checked.
  private(set) var argument: String?
  /// True inside of a `variable` block, whose `type` is no expression.
  private(set) var isInVariable = false
  /// The number of expressions and blocks around the one that is being checked.
  private var depth = 0
  /// The line of the last error about the depth, which is reported once for each line.
  private var deepLocation: SourceLocation?

  /// The largest number of levels. Each level takes up to 4 KB of the stack, and the time to print nested lists grows with its square.
  private static let maximumDepth = 1_000

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
    var names: Set<String> = []
    for (index, item) in items.enumerated() {
      // `for_each` and `count` themselves cannot refer to `each` or `count`.
      var isBound = binding != nil
      if isBound, case .argument(let argument) = item { isBound = !argument.isMeta }
      if isBound, let binding { scope.append(binding) }
      switch item {
      case .argument(let argument):
        location = argument.location
        self.argument = argument.name
        check(argument, after: names.insert(argument.name).inserted ? [] : items[..<index])
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
    guard enter() else { return }
    defer { depth -= 1 }
    checkName(block.type)
    for label in block.labels { checkName(label) }
    if block.type == "variable" { isInVariable = true }
    check(block.body.items, binding: block.binding)
    if block.type == "variable" { isInVariable = false }
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
    guard enter() else { return }
    defer { depth -= 1 }
    checkName(block.type)
    check(block.forEach)
    checkName(block.iterator)
    scope.append(block.iterator)
    check(block.content.items)
    scope.removeLast()
  }
}

extension ObjectKey {
  /// The key, if it is a literal.
  var text: String? {
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
    guard enter() else { return }
    defer { depth -= 1 }
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
      checkCall(of: name, arguments.count, expandingLast)
      for argument in arguments { check(argument) }
    case .unary(_, let operand), .typed(let operand, _): check(operand)
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
      checkBase(base)
      check(name)
    case .index(let base, let key):
      checkBase(base)
      check(key)
    case .splat(let base, let steps):
      checkBase(base)
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

  private mutating func checkBase(_ expr: Expr) {
    guard enter() else { return }
    checkTraversal(expr)
    depth -= 1
  }

  private mutating func check(_ items: [ObjectItem]) {
    var names: Set<String> = []
    for item in items {
      switch item {
      case .comment: break
      case .field(let key, let value):
        if case .expression(let expr) = key { check(expr) }
        if let name = key.text {
          check(name)
          if !names.insert(name).inserted { reportTwice(name) }
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
    checkName(value)
    if let key { scope.append(key) }
    scope.append(value)
    body(&self)
    scope.removeSubrange(count...)
  }
}

// MARK: - Errors

extension BodyChecker {
  /// Counts a level, until `depth` is reduced by one. Returns false if it is too deep.
  private mutating func enter() -> Bool {
    if depth < Self.maximumDepth {
      depth += 1
      return true
    }
    if deepLocation == location { return false }
    deepLocation = location
    report(
      .nestedTooDeeply,
      "the value has more than \(Self.maximumDepth) levels",
      why: "Every operator, call, list and object around a value is a level, and each takes memory of a limited stack.",
      fix: "Put parts of the value into local values, or combine the elements of a list with a function of the list."
    )
    return false
  }

  mutating func report(_ id: Diagnostic.ID?, _ summary: String, why: String, fix: String) {
    diagnostics.report(Diagnostic(id, at: location, argument: argument, summary, why: why, fix: fix))
  }
}
