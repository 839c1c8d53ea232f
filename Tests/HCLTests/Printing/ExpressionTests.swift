import HCL
import Testing

/// The HCL of expressions.
@Suite struct ExpressionTests {
  @Test(arguments: [
    (#"${var.x}"#, #""$${var.x}""#),
    (#"%{ if true }"#, #""%%{ if true }""#),
    (#"$${x"#, #""$$${x""#),
    ("say \"hi\"\n", #""say \"hi\"\n""#),
    ("$5 {", #""$5 {""#),
    ("Zürich, 日本, 👨‍👩‍👧", #""Zürich, 日本, 👨‍👩‍👧""#),
    ("\u{301}\u{202E}a\u{200D}b\n\u{301}", #""\u0301\u202ea\u200db\n\u0301""#),
  ])
  func textIsEscaped(content: String, hcl: String) {
    #expect(Printer.print(.string(content)) == hcl)
  }

  @Test func dollarBeforeAnInterpolationIsInterpolated() {
    let price: Expr = .template(Template([.text("costs $%$"), .interpolation("price"), .text("$"), .text("{x}")]))
    #expect(Printer.print(price) == #""costs ${"$%$"}${price}$${x}""#)
  }

  @Test func templateOfOneInterpolationIsTheValue() {
    let sum: Expr = .template(Template([.text(""), .interpolation(.binary("a", .add, "b"))]))
    #expect(Printer.print(.binary(sum, .multiply, 2)) == "(a + b) * 2")
    #expect(Printer.print(.object([.field(.expression(sum), 1)])) == "{ (a + b) = 1 }")
  }

  @Test func directives() {
    let name = Binding("name")
    let segments: [Template.Segment] = [
      .text("a%"), .conditional("b", then: [.text("c%")], else: [.text("d")]),
      .loop(key: nil, value: name, in: "names", [.interpolation(.bound(name))]),
    ]
    #expect(
      Printer.print(.template(Template(segments)))
        == #""a${"%"}%{if b}c${"%"}%{else}d%{endif}%{for name in names}${name}%{endfor}""#
    )
  }

  @Test(
    arguments: [
      (.binary(.binary("a", .add, "b"), .multiply, "c"), "(a + b) * c"),
      (.binary("a", .add, .binary("b", .multiply, "c")), "a + b * c"),
      (.binary("a", .subtract, .binary("b", .subtract, "c")), "a - (b - c)"),
      (.binary(.binary("a", .subtract, "b"), .subtract, "c"), "a - b - c"),
      (.unary(.not, .binary("a", .and, "b")), "!(a && b)"),
      (.unary(.minus, .integer(-1)), "-(-1)"),
      (.binary("a", .or, .binary("b", .and, .unary(.not, "c"))), "a || b && !c"),
      (
        .conditional(.conditional("a", then: "b", else: "c"), then: "d", else: .conditional("e", then: 1, else: 2)),
        "(a ? b : c) ? d : e ? 1 : 2"
      ),
      (.index(of: .conditional("a", then: "b", else: "c"), 0), "(a ? b : c)[0]"),
      (.index(of: .splat(of: "a", [.attribute("b")]), 0), "(a[*].b)[0]"),
      (.attribute(of: .integer(-1), "a b"), #"(-1)["a b"]"#),
      (.attribute(of: .raw("a ? b : c"), "d"), "(a ? b : c).d"),
    ] as [(Expr, String)]
  )
  func parenthesesStandWhereTheTreeNeedsThem(expr: Expr, hcl: String) {
    #expect(Printer.print(expr) == hcl)
  }

  @Test func keysWithoutQuotes() {
    let object = Expr.object([
      .field("name", 1), .field("a b", 2), .field("null", 3), .field(.expression("key"), 4),
      .field(.expression(.template(Template([.text("a-"), .interpolation("key")]))), 5), .field(.raw("aws.east"), 6),
    ])
    #expect(
      Printer.print(object) == """
        {
          name       = 1
          "a b"      = 2
          "null"     = 3
          (key)      = 4
          "a-${key}" = 5
          aws.east   = 6
        }
        """
    )
  }

  /// `terraform fmt` accepts no other layout of these.
  @Test(
    arguments: [
      (.index(of: .string("a"), 0), #"("a")[0]"#),
      (.index(of: "a", .bool(true)), "a[(true)]"),
      (.template(Template([.text("a"), .interpolation(.integer(-1))])), #""a${(-1)}""#),
      (.template(Template([.text("a"), .interpolation(.object([]))])), #""a${ {} }""#),
      (
        .for(ForExpr(value: Binding("v"), in: "a", .list("b"), if: .binary(.binary("a", .or, "b"), .and, "c"))),
        "[for v in a : b if(a || b) && c]"
      ),
    ] as [(Expr, String)]
  )
  func layoutsOfTerraformFmt(expr: Expr, hcl: String) {
    #expect(Printer.print(expr) == hcl)
  }

  @Test func keysWithQuotes() {
    let items: [ObjectItem] = [
      .field("a-b", 1), .field("for", 2), .field("0", 3), .field("e\u{301}", 4), .field(.expression("c"), 5),
      .field("left_out", .omitted), .comment("A comment."), .field("null", 6),
    ]
    #expect(
      Printer.print(.object(items)) == #"""
        {
          a-b       = 1
          "for"     = 2
          "0"       = 3
          "e\u0301" = 4
          (c)       = 5
          # A comment.
          "null" = 6
        }
        """#
    )
  }
}
