# A zone and what it delegates.
mock_provider "aws" {
  mock_data "aws_caller_identity" {
    defaults = { account_id = "123456789012" }
  }
  mock_resource "aws_route53_zone" {
    defaults = { id = "Z0123456789ABCDEFGHIJ" }
  }
  mock_resource "aws_route53_key_signing_key" {
    defaults = { ds_record = "2371 13 2 0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF" }
  }
}

# Where Route 53 logs queries, and finds the key that signs a zone.
mock_provider "aws" {
  alias = "us_east_1"

  mock_resource "aws_kms_key" {
    defaults = { arn = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000" }
  }
  mock_resource "aws_cloudwatch_log_group" {
    defaults = { arn = "arn:aws:logs:us-east-1:123456789012:log-group:/aws/route53/connect.com" }
  }
}

variables {
  domain_name = "connect.com"
}

run "alone" {
  command = plan

  assert {
    condition     = aws_route53_zone.this.force_destroy == false && length(aws_route53_record.delegations) == 0
    error_message = "A zone with records is never destroyed."
  }
}

run "logged" {
  assert {
    condition     = aws_route53_query_log.this.cloudwatch_log_group_arn == aws_cloudwatch_log_group.queries.arn && aws_cloudwatch_log_group.queries.kms_key_id == aws_kms_key.queries.arn && aws_cloudwatch_log_group.queries.retention_in_days == 365
    error_message = "Queries are logged for a year, encrypted, in us-east-1."
  }

  assert {
    condition     = jsondecode(aws_cloudwatch_log_resource_policy.queries.policy_document).Statement[0].Condition.ArnLike["aws:SourceArn"] == "arn:aws:route53:::hostedzone/Z0123456789ABCDEFGHIJ"
    error_message = "Route 53 writes for this zone alone."
  }

  assert {
    condition     = length(aws_route53_hosted_zone_dnssec.this) == 0 && length(aws_cloudwatch_metric_alarm.signing) == 0 && output.delegation_signer == null
    error_message = "A zone is signed on request."
  }
}

run "signed" {
  variables {
    is_signed     = true
    alarm_topics  = ["arn:aws:sns:us-east-1:123456789012:alerts"]
    log_retention = 400
  }

  assert {
    condition = {
      for alarm in [aws_cloudwatch_metric_alarm.signing[0], aws_cloudwatch_metric_alarm.signing_key[0]] :
      alarm.metric_name => alarm.dimensions["HostedZoneId"]
      if alarm.alarm_actions == toset(var.alarm_topics) && alarm.ok_actions == toset(var.alarm_topics)
      } == {
      DNSSECInternalFailure             = "Z0123456789ABCDEFGHIJ"
      DNSSECKeySigningKeysNeedingAction = "Z0123456789ABCDEFGHIJ"
    }
    error_message = "The topics are told before the domain vanishes."
  }

  assert {
    condition     = aws_kms_key.signing[0].customer_master_key_spec == "ECC_NIST_P256" && aws_kms_key.signing[0].key_usage == "SIGN_VERIFY" && aws_route53_key_signing_key.this[0].key_management_service_arn == aws_kms_key.signing[0].arn
    error_message = "The key is of the kind that Route 53 wants."
  }

  assert {
    condition     = startswith(output.delegation_signer, "2371 13 2 ") && length(aws_route53_hosted_zone_dnssec.this) == 1
    error_message = "The parent gets to know the key."
  }

  assert {
    condition     = aws_cloudwatch_log_group.queries.retention_in_days == 400
    error_message = "The log is kept as long as the caller says."
  }
}

run "delegating" {
  command = plan

  variables {
    delegations        = { "dev.connect.com" = ["ns-1.awsdns-01.org", "ns-2.awsdns-02.com"] }
    delegation_signers = { "dev.connect.com" = "2371 13 2 0123456789ABCDEF" }
  }

  assert {
    condition     = aws_route53_record.delegation_signers["dev.connect.com"].type == "DS"
    error_message = "A signed zone is vouched for."
  }

  assert {
    condition     = aws_route53_record.delegations["dev.connect.com"].type == "NS"
    error_message = "A delegation is a set of name servers."
  }
}

run "signed_and_nobody_is_told" {
  command = plan

  variables {
    is_signed = true
  }

  expect_failures = [aws_route53_hosted_zone_dnssec.this]
}

run "elsewhere" {
  command = plan

  variables {
    delegations = { "dev.example.com" = ["ns-1.awsdns-01.org", "ns-2.awsdns-02.com"] }
  }

  expect_failures = [aws_route53_record.delegations]
}

run "a_signer_of_nothing" {
  command = plan

  variables {
    delegation_signers = { "dev.connect.com" = "2371 13 2 0123456789ABCDEF" }
  }

  expect_failures = [aws_route53_record.delegation_signers]
}

run "refused" {
  command = plan

  variables {
    domain_name        = "_012345678901234567890123456789012345678901234567890123456789012.com"
    delegations        = { "dev.connect.com." = ["ns-1.awsdns-01.org."] }
    alarm_topics       = ["arn:aws:sns:us-west-2:123456789012:alerts"]
    delegation_signers = { "dev.connect.com" = "a key" }
    log_retention      = 364
  }

  expect_failures = [var.domain_name, var.delegations, var.delegation_signers, var.alarm_topics, var.log_retention]
}
