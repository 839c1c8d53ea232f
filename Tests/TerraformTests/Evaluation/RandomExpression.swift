import Diagnostics
import HCL
import Support

/// Random expressions of mostly matching types, with the values at which languages differ.
struct RandomExpression {
  enum Kind: CaseIterable {
    case text, number, flag, list, set, map
  }

  var random: SeededGenerator
  private var scope: [Binding] = []
  private let location = SourceLocation(#filePath, 1)

  init(_ random: SeededGenerator) {
    self.random = random
  }

  /// An expression of any type.
  mutating func any(_ depth: Int) -> Expr { expr(random.pick(Kind.allCases), depth) }

  /// An expression that mostly has the type.
  mutating func expr(_ wanted: Kind, _ depth: Int) -> Expr {
    let kind = random.isOne(in: 12) ? random.pick(Kind.allCases) : wanted
    guard depth > 0, !random.isOne(in: 5) else { return leaf(kind, depth) }
    switch random.int(0...9) {
    case 0: return .conditional(expr(.flag, depth - 1), then: expr(kind, depth - 1), else: expr(kind, depth - 1))
    case 1: return .index(of: expr(.list, depth - 1), expr(.number, 0))
    case 2: return .index(of: expr(.map, depth - 1), key())
    case 3 where random.isOne(in: 2): return .call("coalesce", many(kind, depth))
    case 3: return .call("lookup", [expr(.map, depth - 1), key(), expr(kind, depth - 1)])
    case 4 where random.isOne(in: 2): return .call("one", [expr(.list, depth - 1)])
    case 4: return .call("element", [expr(.list, depth - 1), expr(.number, 0)])
    default: break
    }
    switch kind {
    case .text: return text(depth - 1)
    case .number: return number(depth - 1)
    case .flag: return flag(depth - 1)
    case .list: return list(depth - 1)
    case .set: return .call("toset", [expr(.list, depth - 1)])
    case .map: return map(depth - 1)
    }
  }

  private mutating func many(_ kind: Kind, _ depth: Int) -> [Expr] {
    (0..<random.int(1...3)).map { _ in expr(kind, depth - 1) }
  }

  private mutating func key() -> Expr { .string(random.pick(Self.keys)) }
}

// MARK: - Types

extension RandomExpression {
  private mutating func leaf(_ kind: Kind, _ depth: Int) -> Expr {
    if random.isOne(in: 25) { return .null }
    if !scope.isEmpty, random.isOne(in: 2) { return .bound(random.pick(scope)) }
    switch kind {
    case .text: return .string(random.pick(Self.texts))
    case .number: return random.pick(Self.numbers)
    case .flag: return .bool(random.isOne(in: 2))
    case .list, .set:
      let element = random.pick([Kind.text, .text, .number, .flag, .list, .map])
      return .list((0..<random.int(0...4)).map { _ in leaf(depth > -2 ? element : .text, depth - 1) })
    case .map:
      let element = random.pick([Kind.text, .text, .number, .flag, .list])
      let keys = Self.keys.shuffled(using: &random).prefix(random.int(0...3))
      return .object(keys.map { .field($0, leaf(depth > -2 ? element : .text, depth - 1)) })
    }
  }

  private mutating func text(_ depth: Int) -> Expr {
    switch random.int(0...11) {
    case 0: return .template(Template(segments(depth)))
    case 1: return .call("join", [expr(.text, 0), expr(.list, depth)])
    case 2: return .call("substr", [expr(.text, depth), expr(.number, depth), expr(.number, depth)])
    case 3: return .call("replace", [expr(.text, depth), expr(.text, depth), expr(.text, depth)])
    case 4: return .call(random.pick(["trimprefix", "trimsuffix"]), [expr(.text, depth), expr(.text, depth)])
    case 5: return .call("tostring", [any(depth)])
    default: return .call(random.pick(["lower", "upper", "trimspace"]), [expr(.text, depth)])
    }
  }

  private mutating func number(_ depth: Int) -> Expr {
    switch random.int(0...8) {
    case 0: return .unary(.minus, expr(.number, depth))
    case 1: return .call("length", [any(depth)])
    case 2: return .call("tonumber", [any(depth)])
    case 3: return .call("sum", [expr(.list, depth)])
    case 4: return .call(random.pick(["min", "max"]), many(.number, depth))
    case 5: return .call(random.pick(["abs", "floor", "ceil"]), [expr(.number, depth)])
    default:
      let sign = random.pick([.add, .subtract, .multiply, .divide, .remainder] as [BinaryOperator])
      return .binary(expr(.number, depth), sign, expr(.number, depth))
    }
  }

  private mutating func flag(_ depth: Int) -> Expr {
    switch random.int(0...8) {
    case 0: return .unary(.not, expr(.flag, depth))
    case 1: return .call("contains", [expr(random.pick([.list, .set]), depth), any(depth)])
    case 2: return .call(random.pick(["alltrue", "anytrue"]), [expr(.list, depth)])
    case 3: return .call(random.pick(["startswith", "endswith"]), [expr(.text, depth), expr(.text, depth)])
    case 4: return .call("tobool", [any(depth)])
    case 5:
      let sign = random.pick([.less, .lessOrEqual, .greater, .greaterOrEqual] as [BinaryOperator])
      return .binary(expr(.number, depth), sign, expr(.number, depth))
    case 6: return .binary(expr(.flag, depth), random.pick([.and, .or]), expr(.flag, depth))
    case 7: return .binary(any(depth), random.pick([.equal, .notEqual]), any(depth))
    default:
      let kind = random.pick(Kind.allCases)
      return .binary(expr(kind, depth), random.pick([.equal, .notEqual]), expr(kind, depth))
    }
  }

  private mutating func list(_ depth: Int) -> Expr {
    switch random.int(0...9) {
    case 0: return .list((0..<random.int(0...3)).map { _ in any(depth) })
    case 1: return .call("range", (0..<random.int(1...3)).map { _ in expr(.number, depth) })
    case 2: return .call("split", [expr(.text, 0), expr(.text, depth)])
    case 3: return .call("concat", many(.list, depth))
    case 4: return .call(random.pick(["keys", "values"]), [expr(.map, depth)])
    case 5: return .splat(of: any(depth), random.isOne(in: 2) ? [] : [.attribute(random.pick(Self.keys))])
    case 6, 7:
      return loop(depth) { tree in .list(tree.any(depth)) }
    default:
      return .call(
        random.pick(["tolist", "sort", "distinct", "compact", "flatten"]),
        [expr(random.pick([.list, .list, .set]), depth)]
      )
    }
  }

  private mutating func map(_ depth: Int) -> Expr {
    switch random.int(0...4) {
    case 0: return .call("merge", many(.map, depth))
    case 1: return .call("tomap", [expr(.map, depth)])
    case 2:
      let keys = Self.keys.shuffled(using: &random).prefix(random.int(0...3))
      return .object(keys.map { .field($0, any(depth)) })
    case 3:
      return .call("jsondecode", [.call("jsonencode", [any(depth)])])
    default:
      let grouping = random.isOne(in: 2)
      return loop(depth) { tree in
        .object(key: tree.expr(.text, depth), value: tree.any(depth), grouping: grouping)
      }
    }
  }

  private mutating func loop(_ depth: Int, _ result: (inout Self) -> ForExpr.Result) -> Expr {
    let collection = expr(random.pick([.list, .set, .map]), depth)
    let names = [Binding("k", at: location), Binding("v", at: location)]
    scope += names
    defer { scope.removeLast(2) }
    let condition = random.isOne(in: 3) ? expr(.flag, depth) : nil
    return .for(ForExpr(key: names[0], value: names[1], in: collection, result(&self), if: condition))
  }

  private mutating func segments(_ depth: Int) -> [Template.Segment] {
    (0..<random.int(1...3)).map { _ in
      switch random.int(0...4) {
      case 0: .text(random.pick(Self.texts))
      case 1: .conditional(expr(.flag, depth), then: [.text("yes")], else: [.interpolation(any(depth))])
      default: .interpolation(any(depth))
      }
    }
  }
}

// MARK: - Values

extension RandomExpression {
  private static let keys = ["a", "b", "é", "Z", "1", "true", "e\u{301}"]

  private static let numbers: [Expr] = [
    .integer(0), .integer(1), .integer(-1), .integer(2), .integer(3), .integer(7), .integer(10), .integer(-4),
    .integer(443), .integer(2_000), .integer(.max), .integer(.min), .integer(1 << 53), .integer(100_000_000),
    .decimal(0.5), .decimal(1), .decimal(1.5), .decimal(-2.5), .decimal(0.1), .decimal(0.2), .decimal(1e21),
    .decimal(1e-7), .decimal(-0.0), .decimal(0.25), .decimal(1e300), .string("1"), .string("10"), .string("0.5"),
  ]

  private static let texts = [
    "", "", "a", "b", "ab", "abc", "aXb", "1", "01", "1.0", "443", "10", "9", "true", "false", "0", "-0", "1e3", "0x1",
    "1p3", "inf", "Inf", "nan", "+1", ".5", "5.", "1_0", " 1", "9223372036854775808", "0.10", "0.1", "1e400", ",",
    "a,b",
    "a,,b", ",a", "é", "e\u{301}", "\u{301}", "É", "ß", "ẞ", "İ", "ı", "ŉ", "ǆ", "Ω", "\u{2126}", "Σς", "ﬁ", "日本",
    "👍🏽", "🇩🇪", "\r\n", "a\nb", "\n", "\r", " a ", "\u{A0}x\u{A0}", "\u{85}", "\u{200B}a", "\u{2028}", "\u{3000}", "\t",
    "Zürich", "zurich", "/a/", "/", "क्ष", "\u{1F}", "\u{1C}a", "aé", "\u{17F}", "\u{1E9E}x", "K", "\u{212A}",
  ]
}
