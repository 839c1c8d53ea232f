# What the cluster promises, applied to a mocked account.
mock_provider "aws" {
  mock_data "aws_caller_identity" {
    defaults = { account_id = "123456789012" }
  }
  mock_data "aws_region" {
    defaults = { name = "us-west-2" }
  }
  mock_resource "aws_kms_key" {
    defaults = { arn = "arn:aws:kms:us-west-2:123456789012:key/00000000-0000-0000-0000-000000000000" }
  }
  mock_resource "aws_cloudwatch_log_group" {
    defaults = { arn = "arn:aws:logs:us-west-2:123456789012:log-group:/ecs/connect2-cluster-dev/exec" }
  }
}

variables {
  name = "connect2-cluster-dev"
}

run "defaults" {
  assert {
    condition     = one(aws_ecs_cluster.this.setting).value == "enhanced"
    error_message = "Container Insights are enhanced."
  }

  assert {
    condition     = aws_ecs_cluster.this.configuration[0].execute_command_configuration[0].kms_key_id == aws_kms_key.this.arn
    error_message = "Sessions are encrypted with the cluster's own key."
  }

  assert {
    condition     = aws_cloudwatch_log_group.exec.retention_in_days == 365 && aws_cloudwatch_log_group.exec.kms_key_id == aws_kms_key.this.arn
    error_message = "Sessions are logged for a year, encrypted."
  }
}

run "kept_for_longer" {
  command = plan

  variables {
    log_retention = 1096
  }

  assert {
    condition     = aws_cloudwatch_log_group.exec.retention_in_days == 1096
    error_message = "Logs are kept for as long as the caller says."
  }
}

run "refused" {
  command = plan

  variables {
    name          = "a name with spaces"
    log_retention = 364
  }

  expect_failures = [var.name, var.log_retention]
}
