import HCL
import Testing

/// What goes over several lines, and what does not.
@Suite struct PrinterLayoutTests {
  private let address = Expr.string("https://example.com/a/rather/long/path")
  private let tags = Expr.object([.field("Name", .string("a")), .field("Environment", .string("dev"))])

  @Test func oneFieldStaysOnTheLine() {
    #expect(Printer.print(.list([.object([.field("a", 1)]), .omitted, .object([])])) == "[{ a = 1 }, {}]")
  }

  @Test func wideListHasOneElementALine() {
    #expect(
      Printer.print(.list([address, address, address])) == """
        [
          "https://example.com/a/rather/long/path",
          "https://example.com/a/rather/long/path",
          "https://example.com/a/rather/long/path",
        ]
        """
    )
  }

  @Test func callHugsItsLastArgument() {
    #expect(
      Printer.print(.call("merge", ["tags", tags])) == """
        merge(tags, {
          Name        = "a"
          Environment = "dev"
        })
        """
    )
  }

  @Test func callWithAnObjectBeforeTheLastDoesNot() {
    #expect(
      Printer.print(.call("merge", [.object([.field("a", 1)]), tags], expandingLast: true)) == """
        merge(
          { a = 1 },
          {
            Name        = "a"
            Environment = "dev"
          }...
        )
        """
    )
  }

  @Test func loopKeepsItsHeadTogether() {
    let (key, value) = (Binding("name"), Binding("subnet"))
    let loop = ForExpr(
      key: key,
      value: value,
      in: "subnets",
      .object(key: .bound(key), value: .object([.field("id", .attribute(of: .bound(value), "id")), .field("a", 1)])),
      if: .binary(.bound(value), .notEqual, .null)
    )
    #expect(
      Printer.print(.for(loop)) == """
        {
          for name, subnet in subnets : name => {
            id = subnet.id
            a  = 1
          }
          if subnet != null
        }
        """
    )
  }

  @Test func loopInALoopDoesNotHideTheOuterName() {
    let (outer, inner) = (Binding("item"), Binding("item"))
    let loop = ForExpr(value: inner, in: .bound(outer), .list(.list([.bound(outer), .bound(inner)])))
    #expect(
      Printer.print(.for(ForExpr(value: outer, in: "items", .list(.for(loop)))))
        == "[for item in items : [for item_2 in item : [item, item_2]]]"
    )
  }
}
