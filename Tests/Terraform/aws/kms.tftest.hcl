# What the shared key promises, applied to a mocked account.
mock_provider "aws" {
  mock_data "aws_caller_identity" {
    defaults = { account_id = "123456789012" }
  }
  mock_data "aws_region" {
    defaults = { name = "us-west-2" }
  }
}

variables {
  name = "connect2-api-dev"
}

run "defaults" {
  assert {
    condition     = aws_kms_key.this.enable_key_rotation && aws_kms_key.this.deletion_window_in_days == 30
    error_message = "The key is rotated, and can be saved for a month."
  }

  assert {
    condition     = [for statement in jsondecode(aws_kms_key.this.policy).Statement : statement.Sid] == ["Administer"]
    error_message = "The account alone decides who uses it."
  }

  assert {
    condition     = aws_kms_alias.this.name == "alias/connect2-api-dev"
    error_message = "People find it by its name."
  }
}

run "shared" {
  variables {
    log_groups = ["/aws/rds/instance/connect2-api-dev/*", "/ecs/connect2-api-dev"]
    services   = ["cloudwatch.amazonaws.com"]
  }

  assert {
    condition = [
      for statement in jsondecode(aws_kms_key.this.policy).Statement :
      statement.Condition.ArnLike["kms:EncryptionContext:aws:logs:arn"] if can(statement.Condition.ArnLike)
      ] == [
      "arn:aws:logs:us-west-2:123456789012:log-group:/aws/rds/instance/connect2-api-dev/*",
      "arn:aws:logs:us-west-2:123456789012:log-group:/ecs/connect2-api-dev",
    ]
    error_message = "CloudWatch Logs uses it for these groups."
  }

  assert {
    condition = one([
      for statement in jsondecode(aws_kms_key.this.policy).Statement :
      statement.Condition.StringEquals["aws:SourceAccount"] if can(statement.Condition.StringEquals)
    ]) == "123456789012"
    error_message = "The service uses it for this account."
  }
}

run "refused" {
  command = plan

  variables {
    name     = "aws/rds"
    services = ["everybody"]
  }

  expect_failures = [var.name, var.services]
}
