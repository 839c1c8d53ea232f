import Terraform
import Testing

@Suite struct NumberTests {
  private let a = Number.variable("a")
  private let b = Number.variable("b")

  @Test func literals() {
    #expect((5432 as Number).hcl == "5432")
    #expect((0.5 as Number).hcl == "0.5")
    #expect(Number(Int.min).hcl == "-9223372036854775808")
    #expect(Number(1e21).hcl == "1e+21")
  }

  @Test func operators() {
    #expect((a + b - 1).hcl == "var.a + var.b - 1")
    #expect((a * 2 / b % 3).hcl == "var.a * 2 / var.b % 3")
    #expect((-a).hcl == "-var.a")
  }

  @Test func parentheses() {
    #expect(((a + b) * 2).hcl == "(var.a + var.b) * 2")
    #expect((a - (b - 1)).hcl == "var.a - (var.b - 1)")
    #expect((-(a + b)).hcl == "-(var.a + var.b)")
    #expect(((a * b) + 2).hcl == "var.a * var.b + 2")
  }

  @Test func comparisons() {
    #expect((a < b).hcl == "var.a < var.b")
    #expect((a >= 1 && a <= 35).hcl == "var.a >= 1 && var.a <= 35")
    #expect((a == b).hcl == "var.a == var.b")
    #expect((a != 0).hcl == "var.a != 0")
  }
}
