# What the secrets promise, applied to a mocked account.
mock_provider "aws" {
  mock_data "aws_caller_identity" {
    defaults = { account_id = "123456789012" }
  }
  mock_resource "aws_kms_key" {
    defaults = { arn = "arn:aws:kms:us-west-2:123456789012:key/00000000-0000-0000-0000-000000000000" }
  }
}

variables {
  name    = "connect2-api-dev"
  secrets = ["signing-key", "mail-password"]
}

run "defaults" {
  assert {
    condition     = aws_secretsmanager_secret.this["signing-key"].name == "connect2-api-dev/signing-key" && keys(output.arns) == ["mail-password", "signing-key"]
    error_message = "People find the secrets by the name of the application."
  }

  assert {
    condition     = alltrue([for secret in aws_secretsmanager_secret.this : secret.kms_key_id == aws_kms_key.this.arn])
    error_message = "They are encrypted with their own key."
  }
}

run "refused" {
  command = plan

  variables {
    name    = "a name with spaces"
    secrets = ["signing-secret"]
  }

  expect_failures = [var.name, var.secrets]
}
