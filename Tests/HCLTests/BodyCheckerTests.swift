import Diagnostics
import Files
import HCL
import Support
import Testing

/// What cannot be written is told, and all of it at once.
@Suite struct CheckerTests {
  private let directory = Directory("module network")
  private let line = SourceLocation("/Blueprints/API.swift", 23)

  private func checker(_ items: [Body.Item]) -> BodyChecker {
    var checker = BodyChecker(directory, at: line)
    checker.check(items)
    return checker
  }

  private func summaries(_ items: [Body.Item]) -> [String] { checker(items).diagnostics.all.map(\.summary) }

  private func summaries(_ expr: Expr) -> [String] { summaries([.argument("a", expr)]) }

  private func argument(_ name: String, _ value: Expr, line: UInt) -> Body.Item {
    .argument(Argument(name, value, at: SourceLocation("/Blueprints/API.swift", line)))
  }

  @Test func everyProblemIsToldAtItsLine() {
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

  /// Whoever makes a value that cannot be has no line to tell it at; whoever uses it has.
  @Test func aFaultIsToldWhereItIsUsed() {
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
    let problem = "“\(name)” is not a name in Terraform"
    #expect(summaries([.argument(name, 1)]) == [problem])
    #expect(summaries([.block(name, items: [])]) == [problem])
    #expect(summaries([.block("module", name, items: [])]) == [problem])
    #expect(summaries([.dynamic(name, in: "a", Binding("b"), [])]) == [problem])
    #expect(summaries(.call(name, [])) == [problem])
    #expect(summaries(.keyword(name)) == [problem])
  }

  @Test func functionOfAProviderIsAName() {
    #expect(summaries(.call("provider::aws::arn_parse", [])) == [])
  }

  @Test func keyIsThereOnce() {
    let problem = ["the key “a” is there twice"]
    #expect(summaries(.object([.field("a", 1), .comment("Again."), .field("a", 2)])) == problem)
    #expect(summaries(.object([.field(.expression(.string("a")), 1), .field("a", 2)])) == problem)
    #expect(summaries(.object([.field(.expression("a"), 1), .field("a", 2)])) == [])
  }

  @Test func omittedPartsAreTold() {
    let problem = ["a value is left out where one is needed"]
    #expect(summaries(.omitted) == [])
    #expect(summaries(.list([.omitted, .object([.field("b", .omitted)])])) == [])
    #expect(summaries(.binary("a", .add, .omitted)) == problem)
    #expect(summaries(.call("f", [.omitted])) == problem)
    #expect(summaries(.template(Template([.interpolation(.omitted)]))) == problem)
  }

  @Test func expandingNeedsAnArgument() {
    #expect(summaries(.call("f", [], expandingLast: true)) == ["f() has no last argument to expand"])
  }

  @Test func nameOfALoopHoldsInsideItOnly() {
    let item = Binding("item", at: line)
    let loop = Expr.for(ForExpr(value: item, in: "items", .list(.bound(item)), if: .bound(item)))
    #expect(summaries(loop) == [])
    #expect(
      checker([argument("a", .list([loop, .bound(item)]), line: 30)]).diagnostics.short == "30: outside-its-scope"
    )
    let sibling = Expr.for(ForExpr(value: Binding("item"), in: "items", .list(.bound(item))))
    #expect(summaries(sibling) == ["“item” is used outside its scope"])
    let circular = Expr.for(ForExpr(value: item, in: .bound(item), .list(1)))
    #expect(summaries(circular) == ["“item” is used outside its scope"])
  }

  @Test func eachHoldsInItsBlockButNotInForEach() {
    let each = Binding.each(at: line)
    func block(forEach: Expr) -> Body.Item {
      let items: [Body.Item] = [
        .argument("name", .attribute(of: .bound(each), "key")), .argument("for_each", forEach),
        .block("inner", items: [.argument("name", .bound(each))]),
      ]
      return .block(Block("resource", ["a", "b"], items, binding: each, at: line))
    }
    let problem = ["“each” is used outside its scope"]
    #expect(summaries([block(forEach: "names")]) == [])
    #expect(summaries([block(forEach: .bound(each))]) == problem)
    #expect(summaries([block(forEach: "names"), .argument("a", .bound(each))]) == problem)
    let sibling = Block("resource", [], [.argument("a", .bound(each))], binding: .each(at: line), at: line)
    #expect(summaries([.block(sibling)]) == problem)
  }

  @Test func iteratorHoldsInTheContentOnly() {
    let rule = Binding("rule")
    #expect(summaries([.dynamic("rule", in: "rules", rule, [.argument("a", .bound(rule))])]) == [])
    #expect(summaries([.dynamic("rule", in: .bound(rule), rule, [])]) == ["“rule” is used outside its scope"])
  }

  @Test func whatBelongsToOthersIsFound() {
    let mine = Reference(.variable("name"), of: directory, at: line)
    let other = Reference(.resource(type: "aws_vpc", name: "this"), of: Directory("module rds"), at: line)
    let checker = checker([argument("a", .list([.reference(mine), .attribute(of: .reference(other), "id")]), line: 9)])
    #expect(!checker.diagnostics.hasErrors)
    #expect(checker.foreignReferences.map(\.reference.address.description) == ["aws_vpc.this"])
    #expect(checker.foreignReferences.map(\.location.line) == [9])
  }
}
