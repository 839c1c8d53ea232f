import Diagnostics
import Files
import Foundation
import HCL
import Support
import Testing

@testable import Terraform

/// Groundplan finds the secrets that Terraform finds: the same parts of the same expressions are sensitive.
@Suite struct SecretFlowTests {
  private let directory = Directory("a module")
  private let here = SourceLocation(#filePath, #line)

  private func reference(_ address: Address) -> Expr { .reference(Reference(address, of: directory, at: here)) }

  /// The expressions of `SecretFlowTests.tf`, and what Terraform says of them.
  private var cases: [Expr] {
    let (text, map) = (reference(.variable("text")), reference(.variable("map")))
    let (object, list) = (reference(.local("object")), reference(.local("list")))
    let calls: [Expr] = [
      .call("length", [list]), .call("length", [text]), .call("length", [map]), .call("keys", [object]),
      .call("keys", [map]), .call("values", [object]), .index(of: .call("values", [object]), .integer(0)),
      .call("merge", [object, .object([.field("c", .string("d"))])]), .call("concat", [list, .list([.string("c")])]),
      .call("one", [.list([text])]), .call("tolist", [list]), .call("toset", [list]), .call("distinct", [list]),
      .call("reverse", [list]), .call("flatten", [.list([list])]), .call("compact", [list]), .call("sort", [list]),
      .call("jsonencode", [object]), .call("try", [text, .string("a")]), .call("can", [text]),
      .call("coalesce", [text, .string("a")]), .call("contains", [list, .string("b")]),
      .call("join", [.string(","), list]), .call("nonsensitive", [text]), .call("nonsensitive", [object]),
      .call("sensitive", [.string("a")]), .call("format", [.string("%s"), text]), .call("upper", [text]),
      .call("tostring", [text]), .call("slice", [list, .integer(0), .integer(1)]), .call("base64encode", [text]),
      .call("nonsensitive", [.call("toset", [.call("keys", [map])])]), .call("split", [.string(","), text]),
    ]
    let (key, item) = (Binding("key", at: here), Binding("item", at: here))
    func loop(_ collection: Expr, _ result: ForExpr.Result, if condition: Expr? = nil) -> Expr {
      .for(ForExpr(key: key, value: item, in: collection, result, if: condition))
    }
    let isSet = Expr.binary(.bound(item), .notEqual, .null)
    let loops: [Expr] = [
      loop(list, .list(.bound(item))), loop(list, .list(.string("a"))), loop(list, .list(.string("a")), if: isSet),
      loop(map, .list(.string("a"))), loop(map, .list(.bound(key))), loop(object, .list(.bound(key))),
      loop(object, .object(key: .bound(key), value: .bound(item))),
      loop(object, .object(key: .bound(key), value: .string("a"))),
      loop(list, .object(key: .template(Template([.text("k"), .interpolation(.bound(item))])), value: .string("a"))),
      .splat(of: list, []), .splat(of: text, []), .splat(of: map, []),
    ]
    let others: [Expr] = [
      text, map, object, list, .attribute(of: object, "a"), .attribute(of: object, "b"), .index(of: map, .string("a")),
      .index(of: list, .integer(0)), .index(of: list, .integer(1)), .index(of: object, .string("a")),
      .conditional(.bool(true), then: .string("a"), else: text), .binary(text, .equal, .string("x")),
      .conditional(.binary(text, .equal, .string("x")), then: .string("a"), else: .string("b")),
      .binary(text, .notEqual, .null), .unary(.not, .binary(text, .equal, .string("x"))),
      .binary(.call("length", [text]), .add, .integer(1)),
      .template(Template([.text("a"), .interpolation(text)])), .template(Template([.interpolation(text)])),
      .template(Template([.text("a"), .interpolation(.attribute(of: object, "b"))])),
      .object([.field(.expression(text), .integer(1))]), .object([.field("x", text)]), .list([.string("a")]),
      .index(of: .list([.string("a"), .string("b")]), .call("length", [text])), reference(.local("nested")),
      .attribute(of: .attribute(of: reference(.local("nested")), "inner"), "b"),
      .template(
        Template([
          .conditional(.binary(text, .equal, .string("x")), then: [.text("a")], else: [.text("b")]), .text("c"),
        ])
      ),
      .template(
        Template([.loop(key: nil, value: item, in: list, [.interpolation(.bound(item))]), .text("c")])
      ),
    ]
    return calls + loops + others
  }

  /// Terraform reads the second form of each: `issensitive` is true for a value that is sensitive as a whole, and `jsonencode` makes a
  /// value with a sensitive part sensitive as a whole.
  @Test func terraformFindsTheSameSecrets() throws {
    let text = reference(.variable("text"))
    let locals: [(String, Expr)] = [
      ("object", .object([.field("a", text), .field("b", .string("b"))])), ("list", .list([text, .string("b")])),
      ("nested", .object([.field("inner", reference(.local("object")))])),
    ]
    let block = Block("locals", [], locals.map { .argument(Argument($0.0, $0.1, at: here)) }, at: here)
    let variables = """
      variable "text" {
        default   = "x"
        sensitive = true
      }

      variable "map" {
        type      = map(string)
        default   = { a = "x" }
        sensitive = true
      }


      """
    let sensitive = ["text", "map"].map { name in
      Body.Item.block(Block("variable", [name], [.argument(Argument("sensitive", .bool(true), at: here))], at: here))
    }
    let declarations = Declarations(
      directory: directory,
      location: here,
      aliases: [],
      items: [.block(block)],
      calls: []
    )
    var flow = SecretFlow(declarations, variables: sensitive, [], ModuleCompiler())
    let cases = cases
    let whole = cases.map { Expr.call("issensitive", [$0]) }
    let parts = cases.map { Expr.call("issensitive", [.call("jsonencode", [$0])]) }
    let all = Block("locals", [], [.argument(Argument("all", .list(whole + parts), at: here))], at: here)
    let answers = try withTemporaryFolder { folder in
      let hcl = variables + String(decoding: Printer.print(Body([.block(block), .block(all)])), as: UTF8.self)
      try Data(hcl.utf8).write(to: folder.appending(path: "main.tf"))
      try Tool.terraform.run(["init", "-no-color"], in: folder)
      let input = "join(\" \", local.all)\n"
      let output = try Tool.terraform.run(["console", "-no-color"], in: folder, input: input)
      return output.text.split { " \"\n".contains($0) }.map { $0 == "true" }
    }
    try #require(answers.count == 2 * cases.count)
    for (index, expr) in cases.enumerated() {
      let value = flow.value(of: expr)
      #expect((value.ownSource != nil) == answers[index], "all of \(Printer.print(expr))")
      #expect((value.source != nil) == answers[cases.count + index], "a part of \(Printer.print(expr))")
    }
  }
}
