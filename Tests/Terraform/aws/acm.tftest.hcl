# A certificate for a domain and everything below it, without an account.
mock_provider "aws" {
  mock_resource "aws_acm_certificate" {
    override_during = plan

    defaults = {
      arn = "arn:aws:acm:us-west-2:123456789012:certificate/00000000-0000-0000-0000-000000000000"

      domain_validation_options = [
        {
          domain_name           = "connect.com"
          resource_record_name  = "_0.connect.com"
          resource_record_type  = "CNAME"
          resource_record_value = "_0.acm-validations.aws"
        },
        {
          domain_name           = "*.connect.com"
          resource_record_name  = "_0.connect.com"
          resource_record_type  = "CNAME"
          resource_record_value = "_0.acm-validations.aws"
        },
        {
          domain_name           = "api.dev.connect.com"
          resource_record_name  = "_1.api.dev.connect.com"
          resource_record_type  = "CNAME"
          resource_record_value = "_1.acm-validations.aws"
        },
      ]
    }
  }

  mock_resource "aws_acm_certificate_validation" {
    override_during = plan
  }
}

variables {
  domain_name       = "connect.com"
  alternative_names = ["*.connect.com", "api.dev.connect.com"]
  zone_id           = "Z0123456789ABCDEFGHIJ"
  alarm_topics      = ["arn:aws:sns:us-west-2:123456789012:alerts"]
}

run "validated" {
  command = plan

  assert {
    condition     = keys(aws_route53_record.validation) == ["api.dev.connect.com", "connect.com"]
    error_message = "A domain and its wildcard share a record."
  }

  assert {
    condition     = aws_route53_record.validation["connect.com"].records == toset(["_0.acm-validations.aws"])
    error_message = "The record is the one that AWS asks for."
  }

  assert {
    condition     = output.certificate_arn == aws_acm_certificate_validation.this[0].certificate_arn
    error_message = "Who uses the certificate waits until it is issued."
  }

  assert {
    condition     = aws_cloudwatch_metric_alarm.expiry.threshold == 30 && aws_cloudwatch_metric_alarm.expiry.alarm_actions == toset(var.alarm_topics)
    error_message = "The topics are told 30 days before the end."
  }
}

run "not_awaited" {
  command = plan

  variables {
    waits_for_validation = false
    expiry_alarm_days    = 14
  }

  assert {
    condition     = aws_cloudwatch_metric_alarm.expiry.threshold == 14
    error_message = "The alarm goes off when the caller says."
  }

  assert {
    condition     = length(aws_acm_certificate_validation.this) == 0 && length(aws_route53_record.validation) == 2
    error_message = "The records are there, and nothing waits."
  }

  assert {
    condition     = output.certificate_arn == aws_acm_certificate.this.arn
    error_message = "The certificate is given out all the same."
  }
}

run "refused" {
  command = plan

  variables {
    domain_name       = "A-name-that-is-far-too-long-for-the-first-one.of-a-certificate.com"
    alternative_names = ["connect.com."]
    expiry_alarm_days = 90
  }

  expect_failures = [var.domain_name, var.alternative_names, var.expiry_alarm_days]
}
