# What the firewall promises, applied to a mocked account.
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
    defaults = { arn = "arn:aws:logs:us-west-2:123456789012:log-group:aws-waf-logs-connect2-api-dev" }
  }
  mock_resource "aws_wafv2_web_acl" {
    defaults = { arn = "arn:aws:wafv2:us-west-2:123456789012:regional/webacl/connect2-api-dev/00000000-0000-0000-0000-000000000000" }
  }
}

variables {
  name       = "connect2-api-dev"
  rate_limit = { requests = 2000 }
}

run "defaults" {
  assert {
    condition     = one([for rule in aws_wafv2_web_acl.this.rule : rule.statement[0].rate_based_statement[0] if rule.name == "rate-limit"]).evaluation_window_sec == 300
    error_message = "Requests are counted over 5 minutes."
  }

  assert {
    condition     = length(one([for rule in aws_wafv2_web_acl.this.rule : rule.action if rule.priority == 0])[0].block) == 1
    error_message = "Whoever sends more is blocked, before anything else is looked at."
  }

  assert {
    condition     = toset([for rule in aws_wafv2_web_acl.this.rule : rule.priority]) == toset([0, 1, 2, 3, 4, 5])
    error_message = "The limit and the five groups each have a place."
  }

  assert {
    condition = alltrue([
      for rule in aws_wafv2_web_acl.this.rule : length(rule.override_action[0].none) == 1 if rule.priority > 0
    ])
    error_message = "What a group blocks is blocked."
  }

  assert {
    condition = [
      for rule in aws_wafv2_web_acl.this.rule : rule.name
      if rule.priority > 0 && length(rule.statement[0].managed_rule_group_statement) > 0 && try(length(rule.statement[0].managed_rule_group_statement[0].rule_action_override), 0) > 0
    ] == ["AWSManagedRulesAnonymousIpList"]
    error_message = "Requests of other services are counted, and nothing else."
  }

  assert {
    condition     = startswith(aws_cloudwatch_log_group.this.name, "aws-waf-logs-") && aws_cloudwatch_log_group.this.retention_in_days == 365 && aws_cloudwatch_log_group.this.kms_key_id == aws_kms_key.logs.arn
    error_message = "Logs are where AWS WAF wants them, for a year, encrypted."
  }

  assert {
    condition     = toset([for field in aws_wafv2_web_acl_logging_configuration.this.redacted_fields : field.single_header[0].name]) == toset(["authorization", "cookie"])
    error_message = "No credentials are logged."
  }

  assert {
    condition     = jsondecode(aws_cloudwatch_log_resource_policy.this.policy_document).Statement[0].Resource == ["${aws_cloudwatch_log_group.this.arn}:*"]
    error_message = "Logs are delivered to this group alone."
  }
}

run "counting" {
  variables {
    counted_rules = { AWSManagedRulesCommonRuleSet = ["SizeRestrictions_BODY"] }
    log_retention = 400
  }

  assert {
    condition     = aws_cloudwatch_log_group.this.retention_in_days == 400
    error_message = "Logs are kept for as long as the caller says."
  }

  assert {
    condition = one([
      for rule in aws_wafv2_web_acl.this.rule : rule.statement[0].managed_rule_group_statement[0].rule_action_override[0].name
      if rule.name == "AWSManagedRulesCommonRuleSet"
    ]) == "SizeRestrictions_BODY"
    error_message = "The rule is counted."
  }
}

run "refused" {
  command = plan

  variables {
    name          = "a name with spaces"
    rate_limit    = { requests = 9, window = 90 }
    counted_rules = { AWSManagedRulesWindowsRuleSet = ["PowerShellCommands_BODY"] }
    log_retention = 364
  }

  expect_failures = [var.name, var.rate_limit, var.counted_rules, var.log_retention]
}
