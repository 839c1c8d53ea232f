import HCL
import Testing

/// Expressions on one line, and on several lines.
@Suite struct LineBreakTests {
  private let address = Expr.string("https://example.com/a/rather/long/path")
  private let tags = Expr.object([
    .field("Name", .string("a")), .field("Environment", .string("dev")), .field("Tier", .string("web")),
  ])

  @Test func objectOfTwoFieldsIsOneLine() {
    let row = Expr.object([.field("a", 1), .field("b", 2)])
    #expect(Printer.print(.list([row, .omitted, .object([])])) == "[{ a = 1, b = 2 }, {}]")
  }

  @Test func objectWithAListOrAnObjectIsSeveralLines() {
    #expect(
      Printer.print(.object([.field("a", 1), .field("b", .list([1]))])) == """
        {
          a = 1
          b = [1]
        }
        """
    )
    #expect(Printer.print(.object([.field("b", .list([1]))])) == "{ b = [1] }")
  }

  @Test func requiredProvidersAreSeveralLines() {
    let source = Expr.object([.field("source", .string("hashicorp/aws")), .field("version", .string("5.100.0"))])
    let block = Block("required_providers", [], [.argument(Argument("aws", source, at: .here))], at: .here)
    #expect(
      String(decoding: Printer.print(Body([.block(block)])), as: UTF8.self) == """
        required_providers {
          aws = {
            source  = "hashicorp/aws"
            version = "5.100.0"
          }
        }

        """
    )
  }

  @Test func wideListHasOneElementPerLine() {
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

  @Test func lastArgumentOfACallIsSeveralLines() {
    #expect(
      Printer.print(.call("merge", ["tags", tags])) == """
        merge(tags, {
          Name        = "a"
          Environment = "dev"
          Tier        = "web"
        })
        """
    )
  }

  @Test func callWithTwoObjectsHasOneArgumentPerLine() {
    #expect(
      Printer.print(.call("merge", [.object([.field("a", 1)]), tags], expandingLast: true)) == """
        merge(
          { a = 1 },
          {
            Name        = "a"
            Environment = "dev"
            Tier        = "web"
          }...
        )
        """
    )
  }

  @Test func headOfALoopIsOneLine() {
    let (key, value) = (Binding("name"), Binding("subnet"))
    let subnet = Expr.object([.field("id", .attribute(of: .bound(value), "id")), .field("a", 1), .field("b", 2)])
    let loop = ForExpr(
      key: key,
      value: value,
      in: "subnets",
      .object(key: .bound(key), value: subnet),
      if: .binary(.bound(value), .notEqual, .null)
    )
    #expect(
      Printer.print(.for(loop)) == """
        {
          for name, subnet in subnets : name => {
            id = subnet.id
            a  = 1
            b  = 2
          }
          if subnet != null
        }
        """
    )
  }

  @Test func innerLoopHasAnotherName() {
    let (outer, inner) = (Binding("item"), Binding("item"))
    let loop = ForExpr(value: inner, in: .bound(outer), .list(.list([.bound(outer), .bound(inner)])))
    #expect(
      Printer.print(.for(ForExpr(value: outer, in: "items", .list(.for(loop)))))
        == "[for item in items : [for item_2 in item : [item, item_2]]]"
    )
  }
}
