import Files
import Terraform
import Testing

/// The files of a module: its variables and its outputs.
@Suite struct ModuleFileTests {
  private static func file(_ name: String) throws -> String {
    try files { tf in
      let password = tf.data("aws_secretsmanager_random_password", "it") { $0.password_length = 32 }
      tf.module(
        "database",
        PostgreSQL(identifier: "orders", subnetIDs: .raw("[]"), password: password.random_password)
      )
    }.content(of: "first/modules/postgresql/\(name)")
  }

  /// Type, default, validation and sensitivity come from the interface.
  @Test func variables() throws {
    #expect(
      try Self.file("variables.tf") == """
        variable "identifier" {
          description = "Name of the instance."
          type        = string
          nullable    = false

          validation {
            condition     = length(var.identifier) <= 63
            error_message = "At most 63 characters."
          }
        }

        variable "subnet_ids" {
          description = "Subnets in at least two zones."
          type        = list(string)
          nullable    = false
        }

        variable "password" {
          description = "Password of the master user."
          type        = string
          nullable    = false
          sensitive   = true
        }

        variable "instance_class" {
          description = "Class of the instance."
          type        = string
          default     = "db.t4g.micro"
          nullable    = false
        }

        variable "storage" {
          description = "Storage of the instance."
          type = object({
            # GiB to start with.
            initial = number
            # GiB that storage grows to by itself.
            most = optional(number, 100)
            # Type of the storage.
            type = optional(string, "gp3")
            # Operations per second; the type decides if they are not set.
            iops = optional(number)
          })
          default  = { initial = 20 }
          nullable = false
        }

        variable "alarms" {
          description = "Alarms by the name of their metric."
          type = map(object({
            # Value that sets the alarm off.
            threshold = number
            # Periods that are compared.
            periods = optional(object({
              # Length of a period.
              seconds = optional(number, 300)
              # Number of periods.
              count = optional(number, 3)
            }), {})
          }))
          default  = {}
          nullable = false
        }

        """
    )
  }

  /// An output that contains a secret is sensitive.
  @Test func outputs() throws {
    #expect(
      try Self.file("outputs.tf") == """
        output "address" {
          description = "Host name of the instance."
          value       = aws_db_instance.this.address
        }

        output "security_group_id" {
          description = "Security group of the instance."
          value       = aws_security_group.this.id
        }

        output "url" {
          description = "URL of the database, with the password."
          value       = format("postgres://app:%s@%s", var.password, aws_db_instance.this.address)
          sensitive   = true
        }

        """
    )
  }
}
