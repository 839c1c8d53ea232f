import Terraform
import Testing

/// Meta-arguments, and the HCL that they render.
@Suite struct LifecycleTests {
  @Test func lifecycle() throws {
    let hcl = try hcl { tf in
      let parameters = tf.resource("aws_db_parameter_group", "this") {
        $0.family = "postgres17"
        $0.lifecycle(createBeforeDestroy: true)
      }
      tf.resource(Database.self, "this") {
        $0.instance_class = "db.t4g.micro"
        $0.lifecycle(
          preventDestroy: true,
          ignoreChanges: ["password", "snapshot_identifier"],
          replaceTriggeredBy: [parameters]
        )
      }
    }
    #expect(
      hcl == """
        resource "aws_db_parameter_group" "this" {
          family = "postgres17"

          lifecycle {
            create_before_destroy = true
          }
        }

        resource "aws_db_instance" "this" {
          instance_class = "db.t4g.micro"

          lifecycle {
            prevent_destroy      = true
            ignore_changes       = [password, snapshot_identifier]
            replace_triggered_by = [aws_db_parameter_group.this]
          }
        }

        """
    )
  }

  @Test func conditions() throws {
    let hcl = try hcl { tf in
      let retention = tf.local("retention", 7 as Number)
      tf.resource(Database.self, "this") {
        $0.instance_class = "db.t4g.micro"
        $0.backup_retention_period = retention
        $0.precondition(retention > 0, "A replica needs backups of the instance.")
        $0.postcondition("The storage has to be encrypted.") { $0.storage_encrypted }
      }
      tf.check("backups") {
        $0.assert(retention >= 7, "Backups should be kept for a week.")
      }
    }
    #expect(
      hcl == """
        locals {
          retention = 7
        }

        resource "aws_db_instance" "this" {
          instance_class          = "db.t4g.micro"
          backup_retention_period = local.retention

          lifecycle {
            precondition {
              condition     = local.retention > 0
              error_message = "A replica needs backups of the instance."
            }

            postcondition {
              condition     = self.storage_encrypted
              error_message = "The storage has to be encrypted."
            }
          }
        }

        check "backups" {
          assert {
            condition     = local.retention >= 7
            error_message = "Backups should be kept for a week."
          }
        }

        """
    )
  }

  @Test func dependsOnAndProvider() throws {
    let hcl = try hcl { tf in
      tf.provider("aws") { $0.region = "eu-west-1" }
      tf.provider(.usEast1) { $0.region = "us-east-1" }
      let gateway = tf.resource("aws_internet_gateway", "this") { _ in }
      tf.resource(Subnet.self, "a") {
        $0.provider(.usEast1)
        $0.vpc_id = "vpc-1"
        $0.depends(on: gateway)
      }
    }
    #expect(
      hcl == """
        provider "aws" {
          region = "eu-west-1"
        }

        provider "aws" {
          alias  = "us_east_1"
          region = "us-east-1"
        }

        resource "aws_internet_gateway" "this" {}

        resource "aws_subnet" "a" {
          provider = aws.us_east_1

          vpc_id = "vpc-1"

          depends_on = [aws_internet_gateway.this]
        }

        """
    )
  }

  @Test func timeouts() throws {
    let hcl = try hcl { tf in
      tf.resource(Database.self, "this") {
        $0.instance_class = "db.t4g.micro"
        $0.block("timeouts") { $0.delete = "60m" }
        $0.lifecycle(ignoreChanges: ["password"])
      }
    }
    #expect(
      hcl == """
        resource "aws_db_instance" "this" {
          instance_class = "db.t4g.micro"

          timeouts {
            delete = "60m"
          }

          lifecycle {
            ignore_changes = [password]
          }
        }

        """
    )
  }
}
