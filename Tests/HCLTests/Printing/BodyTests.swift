import HCL
import Testing

/// The HCL of bodies: arguments, blocks and comments.
@Suite struct BodyTests {
  @Test func argumentsAreAligned() {
    let items: [Body.Item] = [
      .argument("id", 1),
      .argument("cidr_block", .string("10.0.0.0/16")),
      .argument("left_out", .omitted),
      .argument("tags", .object([.field("Name", .string("a")), .field("é – ü", .string("b")), .field("c", 1)])),
      .argument("next", .null),
      .blank,
      .argument("far", .bool(true)),
    ]
    #expect(
      text(items) == """
        id         = 1
        cidr_block = "10.0.0.0/16"
        tags = {
          Name    = "a"
          "é – ü" = "b"
          c       = 1
        }
        next = null

        far = true

        """
    )
  }

  @Test func blocksAreSeparatedByBlankLinesAndCommentsAreNot() {
    let items: [Body.Item] = [
      .comment("First.\n\nThe rest."),
      .argument("a", 1),
      .block("lifecycle", items: [.argument("prevent_destroy", .bool(true))]),
      .comment("Empty."),
      .block("resource", "aws_vpc", "this", items: [.blank, .argument("a", .omitted)]),
      .raw("b {\n  c = 1\n}\n"),
      .argument("d", 1),
    ]
    #expect(
      text(items) == """
        # First.
        #
        # The rest.
        a = 1

        lifecycle {
          prevent_destroy = true
        }

        # Empty.
        resource "aws_vpc" "this" {}

        b {
          c = 1
        }

        d = 1

        """
    )
  }

  @Test func lineBreaksAndInvisibleCharactersInComments() {
    #expect(
      text([.comment("one\r\ntwo\rthree\u{2028}four \u{202E}five")]) == "# one\n# two\n# three\n# four \\u202efive\n"
    )
  }

  /// Terraform keeps a line of spaces as it is, so it has no indentation.
  @Test func lineOfSpacesInAHeredoc() {
    let script = Template([.text("a\n   \n b\n")], style: .heredoc)
    #expect(
      text([.block("b", items: [.argument("script", .template(script))])]) == """
        b {
          script = <<-EOT
            a
        \("   ")
             b
          EOT
        }

        """
    )
  }

  /// Terraform would remove these with the indentation, since they form one character with a space.
  @Test(arguments: [
    "a\n\u{E33}\n", "a\n\u{93E}\n", "a\n\u{200D}\n", "a\n\u{1F3FD}\n", "a\n\u{301}\n", " a\n \u{301}\n",
  ])
  func noHeredocForALineThatStartsWithAMark(_ lines: String) {
    #expect(!text([.argument("a", .template(Template([.text(lines)], style: .heredoc)))]).contains("<<"))
  }

  @Test func heredoc() {
    let script = Template([.text("a $"), .interpolation("name"), .text("\n\n  ${EOT}\nEOT\n")], style: .heredoc)
    #expect(
      text([.block("b", items: [.argument("a", 1), .argument("script", .template(script)), .argument("id", 2)])]) == """
        b {
          a      = 1
          script = <<-EOT_
            a ${"$"}${name}

              $${EOT}
            EOT
          EOT_
          id     = 2
        }

        """
    )
  }

  @Test(arguments: [
    ("no line break at the end", #""no line break at the end""#),
    ("\ttab\n", #""\ttab\n""#),
    ("  all lines\n  indented\n", #""  all lines\n  indented\n""#),
    ("carriage\r\n", #""carriage\r\n""#),
    ("\n", #""\n""#),
  ])
  func textThatAHeredocCannotContainIsQuoted(content: String, hcl: String) {
    #expect(text([.argument("a", .template(Template([.text(content)], style: .heredoc)))]) == "a = \(hcl)\n")
  }

  @Test func innerDynamicBlockOfTheSameTypeHasAnIterator() {
    let (outer, inner) = (Binding("rule"), Binding("rule"))
    let items: [Body.Item] = [
      .dynamic(
        "rule",
        in: "rules",
        outer,
        [
          .dynamic(
            "rule",
            in: .attribute(of: .bound(outer), "value"),
            inner,
            [
              .argument("both", .list([.bound(outer), .bound(inner)]))
            ]
          )
        ]
      )
    ]
    #expect(
      text(items) == """
        dynamic "rule" {
          for_each = rules

          content {
            dynamic "rule" {
              for_each = rule.value
              iterator = rule_2

              content {
                both = [rule, rule_2]
              }
            }
          }
        }

        """
    )
  }
}
