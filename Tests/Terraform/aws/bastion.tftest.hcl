# What the bastion promises, applied to a mocked account.
mock_provider "aws" {
  mock_data "aws_caller_identity" {
    defaults = { account_id = "123456789012" }
  }
  mock_data "aws_region" {
    defaults = { name = "us-west-2" }
  }
  mock_data "aws_ssm_parameter" {
    defaults = { insecure_value = "ami-0123456789abcdef0" }
  }
  mock_resource "aws_kms_key" {
    defaults = { arn = "arn:aws:kms:us-west-2:123456789012:key/00000000-0000-0000-0000-000000000000" }
  }
  mock_resource "aws_cloudwatch_log_group" {
    defaults = { arn = "arn:aws:logs:us-west-2:123456789012:log-group:/ssm/connect2-bastion-dev" }
  }
}

variables {
  name      = "connect2-bastion-dev"
  vpc_id    = "vpc-0123456789abcdef0"
  subnet_id = "subnet-0123456789abcdef0"
}

run "defaults" {
  assert {
    condition     = aws_instance.this.metadata_options[0].http_tokens == "required" && aws_instance.this.metadata_options[0].http_put_response_hop_limit == 1
    error_message = "Metadata is for the host alone."
  }

  assert {
    condition     = aws_instance.this.root_block_device[0].encrypted && aws_instance.this.root_block_device[0].kms_key_id == aws_kms_key.this.arn
    error_message = "The disk is encrypted with a key of its own."
  }

  assert {
    condition     = jsondecode(aws_ssm_document.session.content).inputs.cloudWatchLogGroupName == "/ssm/connect2-bastion-dev"
    error_message = "Sessions are logged."
  }
}

run "connections" {
  variables {
    log_retention = 731
    connections   = { cache = { security_group_id = "sg-22222222222222222", port = 6379 } }
  }

  assert {
    condition     = aws_vpc_security_group_egress_rule.connections["cache"].referenced_security_group_id == "sg-22222222222222222"
    error_message = "The bastion can leave for the cache."
  }

  assert {
    condition     = aws_cloudwatch_log_group.sessions.retention_in_days == 731
    error_message = "Sessions are kept for as long as the caller says."
  }

  assert {
    condition     = aws_vpc_security_group_ingress_rule.connections["cache"].security_group_id == "sg-22222222222222222" && aws_vpc_security_group_ingress_rule.connections["cache"].from_port == 6379
    error_message = "The cache lets it in."
  }
}

run "refused" {
  command = plan

  variables {
    name          = ""
    connections   = { "Datenbank für alle" = { security_group_id = "sg-22222222222222222", port = 0 } }
    log_retention = 180
  }

  expect_failures = [var.name, var.connections, var.log_retention]
}
