import AWS
import Testing

@Suite struct DomainNameTests {
  @Test(arguments: [
    "connect.com", "api.dev.connect.com", "*.connect.com", "_dmarc.connect.com", "xn--bcher-kva.example", "1.a-b.c",
  ])
  func acceptsNames(text: String) {
    #expect(DomainName(text).name == text)
  }

  @Test(arguments: [
    ("", "at least two labels"), ("connect", "at least two labels"), ("connect.com.", "without a dot at the end"),
    ("Connect.com", "other than lower-case letters"), ("a_b.com", "other than lower-case letters"),
    ("a..com", "is empty"),
    ("_.com", "beside the underscore"), ("_-a.com", "has a hyphen at its start or end"),
    ("-a.com", "has a hyphen at its start or end"), ("a-.com", "has a hyphen at its start or end"),
    ("a.*.com", "other than lower-case letters"), ("bücher.example", "other than lower-case letters"),
    (String(repeating: "a", count: 64) + ".com", "at most 63"),
    (String(repeating: "a.", count: 126) + "com", "at most 253"),
  ])
  func refusesOthers(text: String, reason: String) {
    #expect(problem(in: DomainName(text)) == .domainName)
    #expect(renderedArguments { $0.value = DomainName(text) }.contains(reason))
  }

  @Test func hasNamesBelow() {
    let domain: DomainName = "connect.com"
    #expect(domain.subdomain("api").name == "api.connect.com")
    #expect(domain.wildcard.name == "*.connect.com")
    #expect(problem(in: domain.subdomain("Api")) == .domainName)
    #expect(
      renderedArguments { $0.value = DomainName.raw("var.domain").subdomain("api") } == #"value = "api.${var.domain}""#
    )
  }

  @Test func knowsItsZone() {
    let domain: DomainName = "api.connect.com"
    #expect(domain.isInside("connect.com") == true)
    #expect(domain.isInside("api.connect.com") == true)
    #expect(domain.isInside("nect.com") == false)
    #expect(domain.isInside(.raw("var.zone")) == nil)
  }
}
