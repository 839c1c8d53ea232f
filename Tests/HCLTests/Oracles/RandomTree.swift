import Diagnostics
import Files
import HCL
import Support

/// Random bodies with every kind of item and expression, in which every name is used in its scope.
struct RandomTree {
  var random: SeededGenerator
  private var scope: [Binding] = []
  let directory = Directory("a test")
  private let location = SourceLocation(#filePath, #line)

  init(_ random: SeededGenerator) {
    self.random = random
  }

  private static let addresses: [Address] = [
    .variable("name"), .resource(type: "aws_vpc", name: "this"), .moduleCall("rds"),
  ]

  /// Checks a tree. One with errors does not test the printer.
  func diagnostics(of items: [Body.Item]) -> DiagnosticList {
    var checker = BodyChecker(directory, at: location)
    checker.check(items)
    return checker.diagnostics
  }
}

// MARK: - Bodies

extension RandomTree {
  mutating func items(_ depth: Int) -> [Body.Item] {
    let names = Self.names.shuffled(using: &random)
    return (0..<random.int(0...6)).map { item(named: names[$0], depth) }
  }

  /// The same items, some of whose arguments have other values.
  mutating func changed(_ items: [Body.Item]) -> [Body.Item] {
    items.map { item in
      switch item {
      case .argument(let argument) where !argument.value.isOmitted && random.isOne(in: 3):
        .argument(Argument(argument.name, expr(random.int(0...3)), at: argument.location))
      case .block(let block) where block.binding == nil:
        .block(Block(block.type, block.labels, changed(block.body.items), at: block.location))
      default: item
      }
    }
  }

  private mutating func item(named name: String, _ depth: Int) -> Body.Item {
    switch random.int(0...(depth > 0 ? 13 : 9)) {
    case 0: .comment(comment())
    case 1: .blank
    case 2:
      .raw(
        random.pick(["\(name) = 1", "# A comment.\n\(name) = {\n  b = 2\n}\n", "block \"a\" {\n  a = 1\n\n  b {}\n}\n"])
      )
    case 3: .argument(Argument(name, random.isOne(in: 3) ? .omitted : .template(heredoc()), at: location))
    case 10: .dynamic(dynamic(depth - 1))
    case 11, 12: .block(block(depth - 1))
    case 13: .block(Block("variable", [name], [.argument(type())], at: location))
    default: .argument(Argument(name, expr(random.int(0...4)), at: location))
    }
  }

  private mutating func type() -> Argument {
    let text: Expr = .keyword("string")
    let object: Expr = .object([
      .field("name", text), .field("count", .call("optional", [.keyword("number"), .integer(1)])),
    ])
    return Argument(
      "type",
      random.pick([text, .call("list", [text]), .call("map", [.call("object", [object])]), .call("object", [object])]),
      at: location
    )
  }

  private mutating func block(_ depth: Int) -> Block {
    let labels = (0..<random.int(0...2)).map { _ in random.pick(Self.names) }
    let type = random.pick(["resource", "ingress", "lifecycle", "tags-1"])
    guard random.isOne(in: 2) else { return Block(type, labels, items(depth), at: location) }
    let each = random.isOne(in: 2)
    let binding = each ? Binding.each(at: location) : random.pick([.count(at: location), .self(at: location)])
    let condition = Body.Item.argument(Argument(each ? "for_each" : "count", expr(2), at: location))
    let body = within([binding]) { tree in tree.items(depth) }
    return Block(type, labels, [condition] + body, binding: binding, at: location)
  }

  private mutating func dynamic(_ depth: Int) -> DynamicBlock {
    let type = random.pick(["ingress", "rule"])
    let collection = expr(2)
    let iterator = Binding(random.isOne(in: 3) ? "item" : type, at: location)
    let content = within([iterator]) { tree in tree.items(depth) }
    return DynamicBlock(type, in: collection, iterator: iterator, content, at: location)
  }

  private mutating func within<Result>(_ bindings: [Binding], _ body: (inout RandomTree) -> Result) -> Result {
    scope += bindings
    defer { scope.removeLast(bindings.count) }
    return body(&self)
  }

  private mutating func comment() -> String {
    random.pick([
      "What it is for.", "Two\nlines, and an empty one:\n", "", "é = 日本", "/* ${x} */", RandomText.any(&random),
    ])
  }
}

// MARK: - Expressions

extension RandomTree {
  mutating func expr(_ depth: Int) -> Expr {
    guard depth > 0 else { return leaf() }
    switch random.int(0...17) {
    case 0: return .list((0..<random.int(0...4)).map { _ in random.isOne(in: 10) ? .omitted : expr(depth - 1) })
    case 1: return .list((0..<random.int(6...14)).map { _ in leaf() })
    case 2, 3: return object(depth - 1)
    case 4: return .attribute(of: expr(depth - 1), random.pick(Self.names + ["a b", "0", "for", "é"]))
    case 5: return .index(of: expr(depth - 1), expr(depth - 1))
    case 6: return .splat(of: expr(depth - 1), steps(depth - 1))
    case 7, 8: return call(depth - 1)
    case 9: return .unary(random.pick(UnaryOperator.allCases), expr(depth - 1))
    case 10, 11: return .binary(expr(depth - 1), random.pick(BinaryOperator.allCases), expr(depth - 1))
    case 12: return .conditional(expr(depth - 1), then: expr(depth - 1), else: expr(depth - 1))
    case 13, 14: return .for(loop(depth - 1))
    case 15, 16: return .template(Template(segments(depth - 1), style: random.pick([.quoted, .heredoc])))
    default: return leaf()
    }
  }

  private mutating func leaf() -> Expr {
    switch random.int(0...11) {
    case 0: return .null
    case 1: return .bool(random.isOne(in: 2))
    case 2: return .integer(random.pick([0, 1, -1, 443, .max, .min]))
    case 3:
      return .decimal(
        random.pick([0.5, -0.25, 1, -0.0, 1e21, 1e-7, .pi, .greatestFiniteMagnitude, .leastNonzeroMagnitude])
      )
    case 4: return .keyword(random.pick(["string", "all", "path", "desired_count"]))
    case 5: return .raw(random.pick(["var.x", "a ? b : c", "1 + 2", "[1, 2]", "\"${a}-b\""]))
    case 6:
      return .reference(Reference(random.pick(Self.addresses), of: directory, at: location))
    case 7, 8: return scope.isEmpty ? .null : .bound(random.pick(scope))
    case 9: return .template(heredoc())
    default: return .string(RandomText.word(&random))
    }
  }

  private mutating func object(_ depth: Int) -> Expr {
    var keys: Set<String> = []
    return .object(
      (0..<random.int(0...5)).compactMap { _ in
        switch random.int(0...9) {
        case 0: return .comment(comment())
        case 1:
          let key = expr(depth)
          if case .string(let text) = key, !keys.insert(text).inserted { return nil }
          return .field(.expression(key), expr(depth))
        case 2: return .field(.expression(.template(Template(segments(depth)))), expr(depth))
        default:
          let key = random.isOne(in: 2) ? random.pick(Self.names) : RandomText.word(&random)
          return keys.insert(key).inserted ? .field(key, random.isOne(in: 9) ? .omitted : expr(depth)) : nil
        }
      }
    )
  }

  private mutating func call(_ depth: Int) -> Expr {
    let arguments = (0..<random.int(0...3)).map { _ in expr(depth) }
    let expandingLast = !arguments.isEmpty && random.isOne(in: 4)
    return .call(
      random.pick(["merge", "provider::aws::trim_iam_role_path"]),
      arguments,
      expandingLast: expandingLast
    )
  }

  private mutating func steps(_ depth: Int) -> [SplatStep] {
    (0..<random.int(0...3)).map { _ in
      random.isOne(in: 2) ? .attribute(random.pick(Self.names + ["a b"])) : .index(expr(depth))
    }
  }

  private mutating func loop(_ depth: Int) -> ForExpr {
    let (key, value) = names()
    let collection = expr(depth)
    return within([key, value].compactMap(\.self)) { tree in
      let result: ForExpr.Result =
        tree.random.isOne(in: 2)
        ? .list(tree.expr(depth))
        : .object(key: tree.expr(depth), value: tree.expr(depth), grouping: tree.random.isOne(in: 2))
      let condition = tree.random.isOne(in: 2) ? tree.expr(depth) : nil
      return ForExpr(key: key, value: value, in: collection, result, if: condition)
    }
  }

  private mutating func names() -> (Binding?, Binding) {
    let name = random.pick(["item", "item", "name", "for", "var"])
    return (random.isOne(in: 2) ? Binding(random.pick(["key", name]), at: location) : nil, Binding(name, at: location))
  }
}

// MARK: - Templates

extension RandomTree {
  private mutating func segments(_ depth: Int) -> [Template.Segment] {
    (0..<random.int(0...4)).map { _ in
      switch random.int(0...(depth > 0 ? 7 : 4)) {
      case 0, 1: .text(RandomText.any(&random))
      case 2: .text(RandomText.lines(&random))
      case 5: .conditional(expr(depth - 1), then: segments(depth - 1), else: segments(depth - 1))
      case 6: loopSegment(depth - 1)
      default: .interpolation(expr(max(0, depth - 1)))
      }
    }
  }

  private mutating func loopSegment(_ depth: Int) -> Template.Segment {
    let (key, value) = names()
    let collection = expr(depth)
    let content = within([key, value].compactMap(\.self)) { tree in tree.segments(depth) }
    return .loop(key: key, value: value, in: collection, content)
  }

  private mutating func heredoc() -> Template {
    let segments: [Template.Segment] = (0..<random.int(1...3)).map { _ in
      random.isOne(in: 4) ? .interpolation(random.pick([.keyword("a"), .null])) : .text(RandomText.lines(&random))
    }
    return Template(segments + [.text("\n")], style: .heredoc)
  }
}

extension RandomTree {
  private static let names = [
    "a", "id", "name", "cidr_block", "enable_dns_support", "tags", "for_the_record", "a-b", "Name", "_x", "null_1",
    "in",
  ]
}
