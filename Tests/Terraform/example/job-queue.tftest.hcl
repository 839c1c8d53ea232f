# The module of the example: what its inputs change in a plan, and which values they refuse.
mock_provider "aws" {
  mock_resource "aws_sqs_queue" {
    defaults = { arn = "arn:aws:sqs:eu-west-1:123456789012:orders-invoices-failed" }
  }
}

variables {
  name         = "orders-invoices"
  alarm_topics = ["arn:aws:sns:eu-west-1:123456789012:alerts"]
}

run "defaults" {
  assert {
    condition     = jsondecode(aws_sqs_queue.this.redrive_policy).maxReceiveCount == 3
    error_message = "A job is tried three times."
  }

  assert {
    condition     = aws_sqs_queue.this.kms_master_key_id == null && length(aws_cloudwatch_metric_alarm.age) == 0
    error_message = "An input that is null sets no argument and declares no alarm."
  }
}

run "everything" {
  variables {
    attempts    = 10
    kms_key_arn = "arn:aws:kms:eu-west-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    maximum_age = 3600
  }

  assert {
    condition     = jsondecode(aws_sqs_queue.this.redrive_policy).maxReceiveCount == 10
    error_message = "The number of attempts is passed."
  }

  assert {
    condition     = aws_sqs_queue.this.kms_master_key_id == var.kms_key_arn && aws_sqs_queue.failed.kms_master_key_id == var.kms_key_arn
    error_message = "Both queues are encrypted with the key."
  }

  assert {
    condition     = aws_cloudwatch_metric_alarm.age[0].threshold == 3600
    error_message = "The alarm has the maximum age."
  }
}

run "no_attempt" {
  command = plan

  variables {
    attempts = 0
  }

  expect_failures = [var.attempts]
}
