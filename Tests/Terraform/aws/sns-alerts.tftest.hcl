# The topic that alarms publish to.
mock_provider "aws" {
  mock_resource "aws_sns_topic" {
    defaults = { arn = "arn:aws:sns:us-west-2:123456789012:connect2-alerts-test" }
  }

  mock_data "aws_caller_identity" {
    defaults = { account_id = "123456789012" }
  }
}

variables {
  name = "connect2-alerts-test"
}

run "topic" {
  command = apply

  variables {
    subscriptions = { on-call = "on-call@connect.com" }
  }

  assert {
    condition     = aws_sns_topic.this.kms_master_key_id == aws_kms_key.this.id && aws_kms_key.this.enable_key_rotation
    error_message = "Messages are encrypted with a key of the account."
  }

  assert {
    condition = alltrue([
      for policy in [aws_kms_key.this.policy, aws_sns_topic_policy.this.policy] : anytrue([
        for statement in jsondecode(policy).Statement :
        try(statement.Principal.Service, []) == ["cloudwatch.amazonaws.com"] &&
        try(statement.Condition.StringEquals["aws:SourceAccount"], "") == "123456789012"
      ])
    ])
    error_message = "CloudWatch may use the key and the topic, for this account alone."
  }

  assert {
    condition     = aws_sns_topic_subscription.this["on-call"].protocol == "email"
    error_message = "Whoever subscribes gets mail."
  }
}

run "refused" {
  command = plan

  variables {
    name          = "alerts of test"
    subscriptions = { on-call = "connect.com" }
  }

  expect_failures = [var.name, var.subscriptions]
}
