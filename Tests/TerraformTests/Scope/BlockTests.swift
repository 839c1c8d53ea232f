import Files
import HCL
import Testing

@testable import Terraform

/// Nested blocks, beside the HCL that they give.
@Suite struct BlockTests {
  @Test func forEachElement() {
    let hcl = resource { $0.blocks("ingress", forEach: ["a": 80] as Map<Number>) { $0.from_port = $1.value } }
    #expect(
      hcl == """
        resource "aws_vpc" "this" {
          dynamic "ingress" {
            for_each = { a = 80 }

            content {
              from_port = ingress.value
            }
          }
        }

        """
    )
  }

  @Test func ifThereIsAValue() {
    let hcl = resource { $0.block("logging", ifSet: Nullable<Text>.variable("bucket")) { $0.target = $1 } }
    #expect(
      hcl == """
        resource "aws_vpc" "this" {
          dynamic "logging" {
            for_each = var.bucket[*]

            content {
              target = logging.value
            }
          }
        }

        """
    )
  }

  /// `[*]` would go over the elements of the list.
  @Test func ifThereIsAList() {
    let hcl = resource { $0.block("logging", ifSet: Nullable<List<Text>>.variable("buckets")) { $0.targets = $1 } }
    #expect(hcl.contains("for_each = var.buckets != null ? [var.buckets] : []"))
    #expect(hcl.contains("targets = logging.value"))
  }

  @Test func ifAFlagIsTrue() {
    let hcl = resource { $0.block("timeouts", when: Flag.variable("slow")) { $0.create = "60m" } }
    #expect(hcl.contains("for_each = var.slow ? [true] : []"))
  }

  /// What comes last in HCL can be said anywhere.
  @Test func theTailComesLast() {
    let hcl = resource {
      $0.lifecycle(preventDestroy: true)
      $0.cidr_block = "10.0.0.0/16"
      $0.lifecycle(ignoreChanges: ["tags[\"Release\"]"])
    }
    #expect(
      hcl == """
        resource "aws_vpc" "this" {
          cidr_block = "10.0.0.0/16"

          lifecycle {
            prevent_destroy = true
            ignore_changes  = [tags["Release"]]
          }
        }

        """
    )
  }

  @Test func swiftValues() {
    let name: String? = nil
    let hcl = resource {
      $0.a = 1
      $0.b = true
      $0.c = "x"
      $0.d = name.map { Text($0) }
      $0.e = ["x", "y"]
      $0.f = ["x": "y"]
    }
    #expect(
      hcl == """
        resource "aws_vpc" "this" {
          a = 1
          b = true
          c = "x"
          e = ["x", "y"]
          f = { x = "y" }
        }

        """
    )
  }

  @Test func linesAreAHeredoc() {
    let name = Text.variable("name")
    let hcl = resource { $0.user_data = .lines("#!/bin/sh\necho \(name)\n") }
    #expect(
      hcl == """
        resource "aws_vpc" "this" {
          user_data = <<-EOT
            #!/bin/sh
            echo ${var.name}
          EOT
        }

        """
    )
  }

  private func resource(_ arguments: (inout Arguments) -> Void) -> String {
    let scope = Scope(Directory("a module"), at: SourceLocation(#filePath, #line))
    scope.resource("aws_vpc", "this", arguments)
    return String(decoding: Printer.print(Body(scope.declarations.items)), as: UTF8.self)
  }
}
