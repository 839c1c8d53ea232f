import Terraform
import Testing

@Suite struct NullableTests {
  private let key = Nullable<Text>.variable("key")

  @Test func literals() {
    #expect((nil as Nullable<Text>).hcl == "null")
    #expect(Nullable(Text("a")).hcl == #""a""#)
    #expect(Nullable(nil as Text?).hcl == "null")
  }

  @Test func isSet() {
    #expect(key.isSet.hcl == "var.key != null")
    #expect((!key.isSet).hcl == "var.key == null")
    #expect((key.isSet && Flag.variable("a")).hcl == "var.key != null && var.a")
  }

  @Test func conditionals() {
    let isProtected = Flag.variable("is_protected")
    #expect(
      isProtected.then(Nullable("final" as Text), else: nil).hcl == #"var.is_protected ? "final" : null"#
    )
    #expect(key.isSet.then(60, else: 0).hcl == "var.key != null ? 60 : 0")
  }

  @Test func alternatives() {
    #expect(key.or("x").hcl == #"var.key != null ? var.key : "x""#)
    #expect(key.or(Nullable<Text>.variable("other")).hcl == "var.key != null ? var.key : var.other")
  }

  @Test func map() {
    #expect(key.map { "alias/\($0)" as Text }.hcl == #"var.key != null ? "alias/${var.key}" : null"#)
  }
}
