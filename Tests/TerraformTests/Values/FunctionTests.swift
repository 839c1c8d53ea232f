import Terraform
import Testing

/// Functions of Terraform as methods in Swift.
@Suite struct FunctionTests {
  private let name = Text.variable("name")
  private let numbers = List<Number>.variable("numbers")
  private let flags = List<Flag>.variable("flags")

  @Test func text() {
    #expect(name.length.hcl == "length(var.name)")
    #expect(name.trimmed.lowercased.hcl == "lower(trimspace(var.name))")
    #expect(name.removing(prefix: "a").removing(suffix: "b").hcl == #"trimsuffix(trimprefix(var.name, "a"), "b")"#)
    #expect(name.replacing("-", with: "_").hcl == #"replace(var.name, "-", "_")"#)
    // Terraform would read a part between slashes as a regular expression.
    #expect(name.replacing("/v1/", with: "/v2/").hcl == #"join("/v2/", split("/v1/", var.name))"#)
    #expect(name.replacing(name, with: "_").hcl == #"join("_", split(var.name, var.name))"#)
    #expect(("443" as Text).asNumber.hcl == #"tonumber("443")"#)
    #expect(name.asFlag.hcl == "tobool(var.name)")
    #expect(name.split(by: ",").hcl == #"split(",", var.name)"#)
    #expect(name.part(from: 0, length: 3).hcl == "substr(var.name, 0, 3)")
    #expect(name.hasSuffix("x").hcl == #"endswith(var.name, "x")"#)
    #expect(name.matches("^[a-z]+$").hcl == #"can(regex("^[a-z]+$", var.name))"#)
    #expect(name.sha256.hcl == "sha256(var.name)")
  }

  @Test func numbersAndFlags() {
    let size = Number.variable("size")
    #expect((size / 3).roundedUp.hcl == "ceil(var.size / 3)")
    #expect(Number.max(size, 1).hcl == "max(var.size, 1)")
    #expect(numbers.sum.hcl == "sum(var.numbers)")
    #expect(numbers.max.hcl == "max(var.numbers...)")
    #expect(flags.allTrue.hcl == "alltrue(var.flags)")
  }

  @Test func json() {
    #expect(Text.json(Object { $0.Version = "2012-10-17" }).hcl == #"jsonencode({ Version = "2012-10-17" })"#)
    #expect(Map<Text>.variable("tags").jsonEncoded.hcl == "jsonencode(var.tags)")
  }

  @Test func functionsWithoutAMethod() {
    #expect(Text.call("title", name).hcl == "title(var.name)")
    #expect(Number.raw("var.size << 2").hcl == "var.size << 2")
    #expect((Number.raw("var.size << 2") + 1).hcl == "(var.size << 2) + 1")
  }
}
