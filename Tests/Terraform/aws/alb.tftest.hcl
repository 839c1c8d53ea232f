# What the load balancer promises, applied to a mocked account.
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
  mock_resource "aws_s3_bucket" {
    defaults = { arn = "arn:aws:s3:::connect2-api-dev-access-logs-123456789012" }
  }
  mock_resource "aws_lb" {
    defaults = {
      arn        = "arn:aws:elasticloadbalancing:us-west-2:123456789012:loadbalancer/app/connect2-api-dev/0123456789abcdef"
      arn_suffix = "app/connect2-api-dev/0123456789abcdef"
    }
  }
  mock_resource "aws_lb_listener" {
    defaults = {
      arn = "arn:aws:elasticloadbalancing:us-west-2:123456789012:listener/app/connect2-api-dev/0123456789abcdef/0123456789abcdef"
    }
  }
}

variables {
  name              = "connect2-api-dev"
  vpc_id            = "vpc-0123456789abcdef0"
  public_subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  certificate_arn   = "arn:aws:acm:us-west-2:123456789012:certificate/00000000-0000-0000-0000-000000000000"
  rate_limit        = { requests = 2000 }
  alarm_topics      = ["arn:aws:sns:us-west-2:123456789012:alerts"]
}

run "defaults" {
  assert {
    condition     = aws_wafv2_web_acl_association.this.resource_arn == aws_lb.this.arn && aws_wafv2_web_acl_association.this.web_acl_arn == output.web_acl_arn
    error_message = "Every request passes the firewall."
  }

  assert {
    condition     = output.load_balancer.listener_arn == aws_lb_listener.https.arn && output.load_balancer.arn_suffix == aws_lb.this.arn_suffix
    error_message = "A service gets what it has to know."
  }

  assert {
    condition     = aws_lb.this.enable_deletion_protection && aws_lb.this.drop_invalid_header_fields && aws_lb.this.desync_mitigation_mode == "defensive"
    error_message = "The shortest call is the safe one."
  }

  assert {
    condition     = aws_lb_listener.http.default_action[0].type == "redirect" && aws_lb_listener.https.default_action[0].fixed_response[0].status_code == "404"
    error_message = "HTTP is redirected, and nobody is served by accident."
  }

  assert {
    condition     = aws_lb_listener.https.ssl_policy == "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09"
    error_message = "TLS is what AWS recommends."
  }

  assert {
    condition     = aws_s3_bucket.access_logs.bucket == "connect2-api-dev-access-logs-123456789012" && !aws_s3_bucket.access_logs.force_destroy
    error_message = "Access logs have a bucket of their own, and Terraform does not delete them."
  }
}

run "names" {
  command = plan

  variables {
    names = {
      "connect.com"     = "Z0123456789ABCDEFGHIJ"
      "www.connect.com" = "Z0123456789ABCDEFGHIJ"
    }
  }

  assert {
    condition     = keys(module.dns_record) == ["connect.com", "www.connect.com"]
    error_message = "Each name is an alias of the load balancer."
  }
}

run "weaker" {
  command = plan

  variables {
    tls_policy          = "ELBSecurityPolicy-TLS13-1-2-2021-06"
    deletion_protection = false
    error_threshold     = 100
    counted_rules       = { AWSManagedRulesCommonRuleSet = ["SizeRestrictions_BODY"] }
  }

  assert {
    condition     = aws_lb_listener.https.ssl_policy == "ELBSecurityPolicy-TLS13-1-2-2021-06"
    error_message = "Older clients are let in if the caller says so."
  }

  assert {
    condition     = !aws_lb.this.enable_deletion_protection && aws_s3_bucket.access_logs.force_destroy
    error_message = "What comes and goes takes its logs with it."
  }

  assert {
    condition     = aws_cloudwatch_metric_alarm.errors.threshold == 100
    error_message = "The alarm goes off where the caller says."
  }
}

run "refused" {
  command = plan

  variables {
    name              = "internal-api"
    public_subnet_ids = ["subnet-0123456789abcdef0"]
    tls_policy        = "ELBSecurityPolicy-2016-08"
    error_threshold   = -1
    rate_limit        = { requests = 2000, window = 30 }
    counted_rules     = { none = [] }
    names             = { localhost = "Z0123456789ABCDEFGHIJ" }
  }

  expect_failures = [
    var.name, var.public_subnet_ids, var.tls_policy, var.error_threshold, var.rate_limit, var.counted_rules, var.names,
  ]
}
