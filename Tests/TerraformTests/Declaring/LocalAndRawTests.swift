import Terraform
import Testing

/// Locals, comments and HCL that a blueprint writes itself.
@Suite struct LocalAndRawTests {
  @Test func localsAreInOneBlock() throws {
    let hcl = try hcl { tf in
      let name = tf.local("name", "orders" as Text)
      let tags = tf.local("tags", (["Team": "orders"] as Map<Text>).merging(["Name": name]))
      tf.resource(VPC.self, "this") { $0.tags = tags }
    }
    #expect(
      hcl == """
        locals {
          name = "orders"
          tags = merge({ Team = "orders" }, { Name = local.name })
        }

        resource "aws_vpc" "this" {
          tags = local.tags
        }

        """
    )
  }

  @Test func commentStandsAboveItsBlock() throws {
    let hcl = try hcl { tf in
      tf.comment("Nothing uses the group that AWS creates with a VPC.")
      tf.resource("aws_default_security_group", "this") { $0.comment("It has no rules.") }
    }
    #expect(
      hcl == """
        # Nothing uses the group that AWS creates with a VPC.
        resource "aws_default_security_group" "this" {
          # It has no rules.
        }

        """
    )
  }

  @Test func rawBlocksAndArguments() throws {
    let hcl = try hcl { tf in
      tf.raw(
        unchecked: "a test",
        """
        resource "terraform_data" "release" {
          input = "none"
        }
        """
      )
      tf.resource("terraform_data", "this") {
        $0.raw(unchecked: "a test", "input = terraform_data.release.output")
        $0.triggers_replace = Text.raw("title(\"release\")")
      }
    }
    #expect(
      hcl == """
        resource "terraform_data" "release" {
          input = "none"
        }

        resource "terraform_data" "this" {
          input = terraform_data.release.output

          triggers_replace = title("release")
        }

        """
    )
  }

  @Test func documentsAreEncodedAsJSON() throws {
    let hcl = try hcl { tf in
      let group = tf.resource("aws_cloudwatch_log_group", "this") { $0.name = "orders" }
      tf.resource("aws_iam_policy", "logs") {
        $0.policy = .json(
          Object {
            $0.Version = "2012-10-17"
            $0.Statement = List([
              Object {
                $0.Effect = "Allow"
                $0.Action = ["logs:PutLogEvents"]
                $0.Resource = "\(group.arn):*"
              }
            ])
          }
        )
      }
    }
    #expect(
      hcl.hasSuffix(
        """
        resource "aws_iam_policy" "logs" {
          policy = jsonencode({
            Version = "2012-10-17"
            Statement = [
              {
                Effect   = "Allow"
                Action   = ["logs:PutLogEvents"]
                Resource = "${aws_cloudwatch_log_group.this.arn}:*"
              },
            ]
          })
        }

        """
      )
    )
  }
}
