import Diagnostics
import HCL
import Testing

@testable import Terraform

/// Values of expressions, among them those at which Terraform differs from Swift.
@Suite struct EvaluatorTests {
  private static let unknown: Expr = .raw("var.x")

  /// The value of an expression without names; “unknown” if it is.
  private func value(_ expr: Expr) -> String {
    let location = Diagnostics.SourceLocation(#filePath, #line)
    let declarations = Declarations(
      directory: Directory("a test"),
      location: location,
      aliases: [],
      items: [],
      calls: []
    )
    let module = ModuleInstance(SymbolTable(declarations), stack: "test")
    return Evaluator([:], ModuleCompiler()).value(expr, in: module).testDescription
  }

  @Test(
    arguments: [
      (.string("443"), .integer(443), "false"), (.string("true"), .bool(true), "false"),
      (.integer(1), .decimal(1), "true"), (.decimal(0.1), .decimal(0.1), "true"),
      (.string("é"), .string("e\u{301}"), "true"), (.null, .string(""), "false"),
      (.list([]), .string(""), "false"), (.list([.integer(1)]), .list([.integer(2)]), "false"),
      // A tuple and a list are not equal, and it is not known which of them a list is.
      (.list([.integer(1)]), .list([.integer(1)]), "unknown"),
      (.conditional(.bool(true), then: .integer(1), else: unknown), .integer(1), "unknown"),
      (.conditional(.bool(true), then: .integer(1), else: unknown), .integer(2), "false"),
    ] as [(Expr, Expr, String)]
  )
  func equality(_ lhs: Expr, _ rhs: Expr, _ result: String) {
    #expect(value(.binary(lhs, .equal, rhs)) == result)
  }

  @Test func conditionsConvertTheirResults() {
    #expect(value(.conditional(.bool(true), then: .integer(1), else: .string("a"))) == "\"1\"")
    #expect(value(.conditional(.bool(true), then: .integer(1), else: .null)) == "1")
    #expect(value(.conditional(.bool(true), then: .integer(1), else: .bool(true))) == "unknown")
    #expect(value(.conditional(.string("1"), then: .integer(1), else: .integer(2))) == "1")
    #expect(value(.conditional(.integer(1), then: .integer(1), else: .integer(1))) == "unknown")
    #expect(value(.conditional(.bool(true), then: .integer(1), else: Self.unknown)) == "ambiguous 1")
    #expect(
      value(.conditional(.bool(false), then: .list([.string("a")]), else: .list([.integer(1), .bool(true)])))
        == "[ambiguous 1, ambiguous true]"
    )
  }

  @Test(
    arguments: [
      ("split", [.string(""), .string("ab")], "[\"a\", \"b\"]"), ("split", [.string(","), .string("")], "[\"\"]"),
      ("upper", [.string("ß")], "unknown"), ("lower", [.string("İ")], "unknown"), ("upper", [.string("é")], "\"É\""),
      ("length", [.string("\r\n")], "1"), ("length", [.string("é")], "1"), ("length", [.string("क्ष")], "unknown"),
      ("trimspace", [.string("\u{A0}\u{85} a\u{1C}")], "\"a\u{1C}\""),
      ("startswith", [.string("e\u{301}a"), .string("e")], "unknown"),
      ("startswith", [.string("abc"), .string("ab")], "true"),
      ("replace", [.string("a\r\nb"), .string("\n"), .string("-")], "\"a\r-b\""),
      ("substr", [.string("abc"), .integer(.max), .integer(1)], "\"\""),
      ("substr", [.string("abc"), .integer(.min), .integer(2)], "\"ab\""),
      ("substr", [.string("abc"), .integer(0), .decimal(0.5)], "unknown"),
      ("substr", [.string("abc"), .integer(0), .decimal(1e300)], "unknown"),
      ("element", [.list([.integer(1), .integer(2)]), .integer(.max)], "2"),
      ("element", [.list([.integer(1), .integer(2)]), .decimal(1e300)], "unknown"),
      ("element", [.list([.integer(1)]), .integer(-1)], "unknown"), ("element", [.list([]), .integer(0)], "unknown"),
      ("range", [.integer(0), .decimal(1e12)], "unknown"), ("range", [.integer(1_025)], "unknown"),
      ("range", [.integer(3), .integer(1)], "[3, 2]"), ("range", [.integer(0), .integer(1), .integer(0)], "unknown"),
      ("toset", [.list([.integer(10), .integer(9), .integer(10)])], "{9, 10}"),
      ("toset", [.list([.integer(1), .string("1"), .bool(true)])], "{\"1\", \"true\"}"),
      ("toset", [.list([.integer(1), .bool(true)])], "unknown"),
      ("distinct", [.list([.integer(1), .string("1")])], "[\"1\"]"),
      ("contains", [.list([.string("443")]), .integer(443)], "false"),
      ("sort", [.list([.string("é"), .string("z"), .string("Z")])], "[\"Z\", \"z\", \"é\"]"),
      ("coalesce", [.integer(1), .string("a")], "\"1\""), ("coalesce", [.null, .string(""), .string("a")], "\"a\""),
      ("lookup", [.object([]), .string("a"), .string("01")], "unknown"),
      ("lookup", [.object([]), .string("a"), .string("b")], "\"b\""),
      ("alltrue", [.list([.bool(true), .null])], "false"), ("anytrue", [.list([.null])], "false"),
      ("tostring", [.decimal(1)], "\"1\""), ("tostring", [.decimal(1e21)], "\"1000000000000000000000\""),
      ("tostring", [.decimal(1e-7)], "\"0.0000001\""), ("tostring", [.decimal(.infinity)], "unknown"),
      ("tonumber", [.string("0x1")], "unknown"), ("tonumber", [.string("nan")], "unknown"),
      ("tonumber", [.string("1e3")], "1000"), ("tobool", [.string("1")], "true"),
    ] as [(String, [Expr], String)]
  )
  func functions(_ name: String, _ arguments: [Expr], _ result: String) {
    #expect(value(.call(name, arguments)) == result)
  }

  @Test(
    arguments: [
      (.integer(.max), .add, .integer(1), "unknown"), (.integer(.min), .divide, .integer(-1), "unknown"),
      (.integer(.min), .remainder, .integer(-1), "unknown"), (.integer(7), .remainder, .integer(-2), "1"),
      (.integer(1), .divide, .integer(0), "unknown"), (.integer(1), .remainder, .integer(0), "unknown"),
      (.integer(7), .divide, .integer(2), "3.5"), (.integer(1), .divide, .integer(3), "unknown"),
      (.decimal(0.1), .add, .decimal(0.2), "unknown"), (.decimal(0.5), .add, .decimal(0.25), "0.75"),
      (.integer(.max), .less, .decimal(1e19), "true"), (.string("10"), .greater, .integer(9), "true"),
      (.decimal(1e308), .multiply, .integer(10), "unknown"), (.integer(0), .multiply, .integer(-1), "unknown"),
      (unknown, .and, .bool(false), "false"), (.null, .and, .bool(false), "unknown"),
      (.string("a"), .or, .bool(true), "unknown"),
    ] as [(Expr, BinaryOperator, Expr, String)]
  )
  func operators(_ lhs: Expr, _ sign: BinaryOperator, _ rhs: Expr, _ result: String) {
    #expect(value(.binary(lhs, sign, rhs)) == result)
  }

  @Test func loopsOverSetsAndDuplicateKeys() {
    let location = Diagnostics.SourceLocation(#filePath, #line)
    let (key, element) = (Binding("k", at: location), Binding("v", at: location))
    func loop(_ collection: Expr, _ result: ForExpr.Result) -> Expr {
      .for(ForExpr(key: key, value: element, in: collection, result))
    }
    let set = Expr.call("toset", [.list([.string("b"), .string("a")])])
    #expect(value(loop(set, .list(.bound(key)))) == "[\"a\", \"b\"]")
    #expect(value(loop(.list([.integer(1)]), .list(.bound(key)))) == "[0]")
    let twice = Expr.list([.integer(1), .integer(1)])
    #expect(value(loop(twice, .object(key: .bound(element), value: .bound(key)))) == "unknown")
    #expect(value(loop(twice, .object(key: .bound(element), value: .bound(key), grouping: true))) == "{1 = [0, 1]}")
    // The order of a set of objects is not known.
    let objects = Expr.call(
      "toset",
      [.list([.object([.field("a", .integer(1))]), .object([.field("a", .integer(2))])])]
    )
    #expect(value(.index(of: loop(objects, .list(.attribute(of: .bound(element), "a"))), .integer(0))) == "unknown")
  }

  @Test func templateOfOneExpressionHasItsType() {
    #expect(value(.template(Template([.interpolation(.integer(1))]))) == "1")
    #expect(value(.template(Template([.interpolation(.integer(1)), .text("a")]))) == "\"1a\"")
    #expect(value(.template(Template([.text("a"), .interpolation(.null)]))) == "unknown")
  }
}

extension PartialValue {
  fileprivate var testDescription: String {
    switch self {
    case .string(let text): "\"\(text)\""
    case .ambiguous(let value): "ambiguous \(value.testDescription)"
    case .list(let elements): "[\(elements.map(\.testDescription).joined(separator: ", "))]"
    case .set(let elements): "{\(elements.map(\.testDescription).joined(separator: ", "))}"
    case .object(let fields): "{\(fields.map { "\($0.name) = \($0.value.testDescription)" }.joined(separator: ", "))}"
    case .null: "null"
    default: text ?? "unknown"
    }
  }
}
