import Files
import HCL
import Testing

@testable import Terraform

/// Nested blocks and arguments, and the HCL that they render.
@Suite struct NestedBlockTests {
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

  private struct LoadBalancer: Empty {
    static let name = "load-balancer"

    var logBucket: Nullable<Text> = .default

    static let interface = Interface(Self.init(logBucket:)) {
      Field(\.logBucket, "Bucket of the access logs. Without one, there are no access logs.")
    }

    func body(_ tf: Scope) -> NoOutputs {
      tf.resource("aws_lb", "this") {
        $0.block("access_logs", ifSet: logBucket) { logs, bucket in
          logs.bucket = bucket
          logs.enabled = true
        }
      }
      return NoOutputs()
    }
  }

  @Test func ifThereIsAValue() throws {
    #expect(
      try hcl(of: LoadBalancer.self) == """
        resource "aws_lb" "this" {
          dynamic "access_logs" {
            for_each = var.log_bucket[*]

            content {
              bucket  = access_logs.value
              enabled = true
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

  /// Blocks inside of a repeated block read the element of the outer one.
  @Test func blocksInBlocks() {
    let expiry = Map<Number>.variable("expiry")
    let hcl = resource {
      $0.blocks("rule", forEach: expiry) { rule, each in
        rule.id = each.key
        rule.block("expiration") { $0.days = each.value }
        rule.block("noncurrent_version_expiration", when: Flag.variable("versioned")) { $0.noncurrent_days = 30 }
      }
    }
    #expect(
      hcl == """
        resource "aws_vpc" "this" {
          dynamic "rule" {
            for_each = var.expiry

            content {
              id = rule.key

              expiration {
                days = rule.value
              }

              dynamic "noncurrent_version_expiration" {
                for_each = var.versioned ? [true] : []

                content {
                  noncurrent_days = 30
                }
              }
            }
          }
        }

        """
    )
  }

  /// `lifecycle` is rendered last, wherever it is declared.
  @Test func lifecycleComesLast() {
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
    let hcl = resource { $0.user_data = .lines("#!/bin/sh\necho ${HOSTNAME} \(name)\n") }
    #expect(
      hcl == """
        resource "aws_vpc" "this" {
          user_data = <<-EOT
            #!/bin/sh
            echo $${HOSTNAME} ${var.name}
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
