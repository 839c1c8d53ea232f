import Terraform
import Testing

/// Strings of Swift are escaped, and values of Terraform are interpolated.
@Suite struct TextTests {
  private let name = Text.variable("name")

  @Test func literals() {
    #expect(("vpc" as Text).hcl == #""vpc""#)
    #expect(("" as Text).hcl == #""""#)
    #expect(("a \"b\" \\ \n\t" as Text).hcl == #""a \"b\" \\ \n\t""#)
  }

  @Test func interpolations() {
    #expect(("vpc-\(name)" as Text).hcl == #""vpc-${var.name}""#)
    #expect(
      ("\(name)-\(Number.variable("port")):\(Flag.variable("tls"))" as Text).hcl
        == #""${var.name}-${var.port}:${var.tls}""#
    )
  }

  @Test func textOfOneInterpolationIsTheValue() {
    #expect(("\(name)" as Text).hcl == "var.name")
  }

  /// In Terraform, `"${var.port}"` is the number itself, which is not equal to any text.
  @Test func textOfOneNumberIsConverted() {
    #expect(("\(Number.variable("port"))" as Text).hcl == "tostring(var.port)")
    #expect(("\(Flag.variable("tls"))" as Text).hcl == "tostring(var.tls)")
    #expect(("\(Number.variable("port"))/tcp" as Text).hcl == #""${var.port}/tcp""#)
  }

  @Test func swiftValuesBecomeText() {
    let environment = "prod"
    #expect(("\(environment)-\(2)" as Text).hcl == #""prod-2""#)
    #expect(("\(environment as String)-\(name)" as Text).hcl == #""prod-${var.name}""#)
  }

  @Test func textInTextIsOneText() {
    let prefix: Text = "orders-\(name)"
    #expect(("\(prefix)-api" as Text).hcl == #""orders-${var.name}-api""#)
    #expect(("\("a" as Text)\("b" as Text)" as Text).hcl == #""ab""#)
  }

  /// A string of Swift never becomes an expression.
  @Test func markersAreEscaped() {
    let input = "${var.secret} %{ if true }"
    #expect(("\(input)" as Text).hcl == #""$${var.secret} %%{ if true }""#)
    #expect(("$\(name) %\(name)" as Text).hcl == #""${"$"}${var.name} %${var.name}""#)
    #expect(("100% of $5" as Text).hcl == #""100% of $5""#)
  }

  @Test func typesOfText() {
    #expect(Choice.small.hcl == #""small""#)
    #expect(Text(Choice.small).hcl == #""small""#)
    #expect(Choice(name).hcl == "var.name")
    #expect(("size-\(Choice.small)" as Text).hcl == #""size-small""#)
  }

  private struct Choice: TextValue {
    let expr: Expr

    static let small = Self("small")
  }
}
