import Diagnostics
import HCL
import Terraform
import Testing

/// Large values have a result or an error at their line. No test measures a time, but a quadratic function would take minutes here.
@Suite struct LimitTests {
  private static let wrappers: [String: @Sendable (Expr) -> Expr] = [
    "call": { .call("lower", [$0]) },
    "list": { .list([$0]) },
    "object": { .object([.field("a", $0)]) },
    "operator": { .binary($0, .and, .bool(true)) },
    "condition": { .conditional(.bool(true), then: $0, else: .null) },
    "template": { .template(Template([.text("a"), .interpolation($0)])) },
    "attribute": { .attribute(of: $0, "a") },
    "index": { .index(of: .list([]), $0) },
    "sign": { .unary(.not, $0) },
  ]

  @Test(arguments: wrappers.keys.sorted()) func deepValueIsAnErrorAtItsLine(_ kind: String) {
    let line = #line + 4
    let text = errors { tf in
      var expr = Expr.raw("local.a")
      for _ in 0..<10_000 { expr = Self.wrappers[kind]?(expr) ?? expr }
      tf.resource("terraform_data", "this") { $0.input = Text(expr: expr) }
    }
    #expect(text == "\(line): nested-too-deeply")
  }

  @Test(arguments: wrappers.keys.sorted()) func valueOf900LevelsIsNoError(_ kind: String) {
    let text = errors { tf in
      var expr = Expr.raw("local.a")
      for _ in 0..<900 { expr = Self.wrappers[kind]?(expr) ?? expr }
      tf.resource("terraform_data", "this") { $0.input = Text(expr: expr) }
    }
    #expect(text == "no errors")
  }

  private struct Names: Module {
    static let name = "names"
    static let requirements = Requirements.things
    let names: Map<Text>

    static let interface = Interface(Self.init) {
      Field(
        \.names,
        "Names.",
        Validation("Every name is set.") { $0.values.map { $0 != "" }.allTrue },
        Validation("Names differ.") { $0.values.distinct.count == $0.count }
      )
    }

    func body(_ tf: Scope) -> NoOutputs {
      let others = tf.resources("x_other", "o", forEach: names) { $0.name = $1.value }
      tf.resources("x_thing", "t", forEach: names) { $0.name = others[$1.key].name as Text }
      return NoOutputs()
    }
  }

  @Test func mapOf100_000KeysOfAModule() {
    let rule = Rule.thing { $0.name != "none" }
    let text = findings([rule], in: [TestEnvironment(name: "dev")]) { _, tf in
      tf.module("names", Names(names: Map((0..<100_000).map { ("key\($0)", Text("name\($0)")) })))
    }
    #expect(text == "no findings")
  }

  @Test func countOf100_000_000() {
    let rule = Rule.thing { $0.name == "a" }
    let text = findings([rule], in: [TestEnvironment(name: "dev")]) { _, tf in
      tf.resources("x_thing", "t", count: 100_000_000) { thing, _ in thing.name = "a" }
      let numbers = List<Number>(expr: .call("range", [.integer(0), .decimal(1e12)]))
      tf.resources("x_thing", "n", count: numbers.count) { thing, _ in thing.name = "a" }
    }
    #expect(text == "no findings")
  }
}
