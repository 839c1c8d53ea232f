# What the load balancer promises, applied to a mocked account.
mock_provider "aws" {
  mock_data "aws_caller_identity" {
    defaults = { account_id = "123456789012" }
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
  alarm_topics      = ["arn:aws:sns:us-west-2:123456789012:alerts"]
}

run "defaults" {
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

run "refused" {
  command = plan

  variables {
    name              = "internal-api"
    public_subnet_ids = ["subnet-0123456789abcdef0"]
    tls_policy        = "ELBSecurityPolicy-2016-08"
    error_threshold   = -1
  }

  expect_failures = [var.name, var.public_subnet_ids, var.tls_policy, var.error_threshold]
}
