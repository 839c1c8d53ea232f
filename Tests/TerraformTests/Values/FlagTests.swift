import Terraform
import Testing

@Suite struct FlagTests {
  private let a = Flag.variable("a")
  private let b = Flag.variable("b")
  private let c = Flag.variable("c")

  @Test func literals() {
    let isProtected = true
    #expect((false as Flag).hcl == "false")
    #expect(Flag(isProtected).hcl == "true")
  }

  @Test func operators() {
    #expect((a && b || !c).hcl == "var.a && var.b || !var.c")
    #expect((a && (b || c)).hcl == "var.a && (var.b || var.c)")
    #expect((!(a && b)).hcl == "!(var.a && var.b)")
  }

  @Test func negatedComparison() {
    #expect((!(Text.variable("name") == "prod")).hcl == #"var.name != "prod""#)
    #expect((!(Text.variable("name") != "prod")).hcl == #"var.name == "prod""#)
  }

  @Test func conditionals() {
    #expect(a.then("x", else: "y").hcl == #"var.a ? "x" : "y""#)
    #expect(a.then(1, else: 0).hcl == "var.a ? 1 : 0")
    #expect((b.then(1, else: 0) + 1).hcl == "(var.b ? 1 : 0) + 1")
    #expect(("\(a.then("x", else: "y"))-z" as Text).hcl == #""${var.a ? "x" : "y"}-z""#)
  }

  @Test func conditionalsInConditionals() {
    let inner = b.then("x", else: "y")
    #expect(a.then(inner, else: "z").hcl == #"var.a ? (var.b ? "x" : "y") : "z""#)
    #expect(a.then("z", else: inner).hcl == #"var.a ? "z" : var.b ? "x" : "y""#)
  }
}
