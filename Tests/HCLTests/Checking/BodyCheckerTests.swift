import Diagnostics
import Files
import HCL
import Support
import Testing

/// Errors in HCL that cannot be rendered, all of them at once.
@Suite struct BodyCheckerTests {
  private let directory = Directory("module network")
  private let line = SourceLocation("/Blueprints/API.swift", 23)

  private func checker(_ items: [Body.Item]) -> BodyChecker {
    var checker = BodyChecker(directory, at: line)
    checker.check(items)
    return checker
  }

  private func errors(_ items: [Body.Item]) -> [Diagnostic.ID?] { checker(items).diagnostics.all.map(\.id) }

  private func errors(_ expr: Expr) -> [Diagnostic.ID?] { errors([.argument("a", expr)]) }

  private func argument(_ name: String, _ value: Expr, line: UInt) -> Body.Item {
    .argument(Argument(name, value, at: SourceLocation("/Blueprints/API.swift", line)))
  }

  @Test func everyErrorHasItsLine() {
    let items = [
      argument("a", .string("x\0y"), line: 1), argument("a b", 1, line: 2), argument("a", .decimal(.infinity), line: 3),
    ]
    #expect(
      checker(items).diagnostics.short == """
        1: nul
        2: bad-name
        3: argument-twice
        3: not-finite
        """
    )
  }

  /// The stack of a thread is limited. Each line has one such error, however many values on it are too deep.
  @Test func deepValuesAndBlocks() {
    func nested(_ levels: Int) -> Expr { (0..<levels).reduce(1) { expr, _ in .list([expr]) } }
    #expect(errors(nested(999)) == [])
    #expect(errors(.list([nested(1_000), nested(1_000)])) == [.nestedTooDeeply])
    let blocks = (0..<1_001).reduce([Body.Item]()) { items, _ in [.block("a", items: items)] }
    #expect(errors(blocks) == [.nestedTooDeeply])
  }

  /// An invalid value has no line. The argument that it is assigned to has one.
  @Test func invalidValueIsReportedWhereItIsUsed() {
    let fault = Diagnostic(
      "“10.0.0.0/33” is not a range",
      why: "A prefix has at most 32 bits.",
      fix: "Write “10.0.0.0/16”."
    )
    let value = Expr.list([.conditional("a", then: .invalid(fault), else: "b")])
    #expect(
      checker([argument("ranges", value, line: 7)]).diagnostics.description == """
        /Blueprints/API.swift:7: error: “10.0.0.0/33” is not a range
          A prefix has at most 32 bits.
          Write “10.0.0.0/16”.
        """
    )
  }

  @Test(arguments: ["", "1a", "a.b", "é", "-a"])
  func namesAreChecked(name: String) {
    #expect(errors([.argument(name, 1)]) == [.badName])
    #expect(errors([.block(name, items: [])]) == [.badName])
    #expect(errors([.block("module", name, items: [])]) == [.badName])
    #expect(errors([.dynamic(name, in: "a", Binding("b"), [])]) == [.badName])
    #expect(errors(.call(name, [])) == [.unknownFunction])
    #expect(errors(.keyword(name)) == [.badName])
  }

  @Test func functionOfAProviderIsAName() {
    #expect(errors(.call("provider::aws::arn_parse", [])) == [])
  }

  @Test func keyTwice() {
    #expect(errors(.object([.field("a", 1), .comment("Again."), .field("a", 2)])) == [.keyTwice])
    #expect(errors(.object([.field(.expression(.string("a")), 1), .field("a", 2)])) == [.keyTwice])
    #expect(errors(.object([.field(.expression("a"), 1), .field("a", 2)])) == [])
  }

  @Test func omittedValueInAnExpression() {
    #expect(errors(.omitted) == [])
    #expect(errors(.list([.omitted, .object([.field("b", .omitted)])])) == [])
    #expect(errors(.binary("a", .add, .omitted)) == [.omittedInExpression])
    #expect(errors(.call("merge", [.omitted])) == [.omittedInExpression])
    #expect(errors(.template(Template([.interpolation(.omitted)]))) == [.omittedInExpression])
  }

  @Test func expandingNeedsAnArgument() {
    #expect(errors(.call("merge", [], expandingLast: true)) == [.argumentsOfFunction])
  }

  @Test func iteratorOutsideItsLoop() {
    let item = Binding("item", at: line)
    let loop = Expr.for(ForExpr(value: item, in: "items", .list(.bound(item)), if: .bound(item)))
    #expect(errors(loop) == [])
    #expect(
      checker([argument("a", .list([loop, .bound(item)]), line: 30)]).diagnostics.short == "30: outside-its-scope"
    )
    let sibling = Expr.for(ForExpr(value: Binding("item"), in: "items", .list(.bound(item))))
    #expect(errors(sibling) == [.outsideItsScope])
    let circular = Expr.for(ForExpr(value: item, in: .bound(item), .list(1)))
    #expect(errors(circular) == [.outsideItsScope])
  }

  @Test func eachOutsideItsBlock() {
    let each = Binding.each(at: line)
    func block(forEach: Expr) -> Body.Item {
      let items: [Body.Item] = [
        .argument("name", .attribute(of: .bound(each), "key")), .argument("for_each", forEach),
        .block("inner", items: [.argument("name", .bound(each))]),
      ]
      return .block(Block("resource", ["a", "b"], items, binding: each, at: line))
    }
    #expect(errors([block(forEach: "names")]) == [])
    #expect(errors([block(forEach: .bound(each))]) == [.outsideItsScope])
    #expect(errors([block(forEach: "names"), .argument("a", .bound(each))]) == [.outsideItsScope])
    let sibling = Block("resource", [], [.argument("a", .bound(each))], binding: .each(at: line), at: line)
    #expect(errors([.block(sibling)]) == [.outsideItsScope])
  }

  @Test func iteratorOutsideItsContent() {
    let rule = Binding("rule")
    #expect(errors([.dynamic("rule", in: "rules", rule, [.argument("a", .bound(rule))])]) == [])
    #expect(errors([.dynamic("rule", in: .bound(rule), rule, [])]) == [.outsideItsScope])
  }

  @Test func referencesToOtherModules() {
    let mine = Reference(.variable("name"), of: directory, at: line)
    let other = Reference(.resource(type: "aws_vpc", name: "this"), of: Directory("module rds"), at: line)
    let checker = checker([argument("a", .list([.reference(mine), .attribute(of: .reference(other), "id")]), line: 9)])
    #expect(!checker.diagnostics.hasErrors)
    #expect(checker.foreignReferences.map(\.reference.address.description) == ["aws_vpc.this"])
    #expect(checker.foreignReferences.map(\.location.line) == [9])
  }
}
