# The bucket of the states. It refuses to be destroyed, as a test does after an apply, so this one only plans.
mock_provider "aws" {
  override_during = plan

  mock_resource "aws_s3_bucket" {
    defaults = { arn = "arn:aws:s3:::connect2-terraform-state-test" }
  }

  mock_resource "aws_kms_key" {
    defaults = { arn = "arn:aws:kms:us-west-2:123456789012:key/11111111-2222-3333-4444-555555555555" }
  }

  mock_data "aws_caller_identity" {
    defaults = { account_id = "123456789012" }
  }
}

variables {
  name  = "connect2-terraform-state-test"
  users = "pipeline-*"
}

run "bucket" {
  command = plan

  assert {
    condition     = aws_s3_bucket_versioning.this.versioning_configuration[0].status == "Enabled"
    error_message = "Every version of a state is kept."
  }

  assert {
    condition = alltrue([
      aws_s3_bucket_public_access_block.this.block_public_acls,
      aws_s3_bucket_public_access_block.this.block_public_policy,
      aws_s3_bucket_public_access_block.this.ignore_public_acls,
      aws_s3_bucket_public_access_block.this.restrict_public_buckets,
      aws_s3_bucket_ownership_controls.this.rule[0].object_ownership == "BucketOwnerEnforced",
    ])
    error_message = "Nobody but the account has states."
  }

  assert {
    condition = alltrue([
      for rule in aws_s3_bucket_server_side_encryption_configuration.this.rule :
      rule.bucket_key_enabled && rule.apply_server_side_encryption_by_default[0].kms_master_key_id == aws_kms_key.this.arn
    ])
    error_message = "States are encrypted with a key of the account."
  }

  assert {
    condition     = aws_s3_bucket_notification.this.eventbridge
    error_message = "Whoever wants to know of a state that changes or goes can listen."
  }

  assert {
    condition = jsondecode(aws_s3_bucket_policy.this.policy).Statement == [
      {
        Sid       = "DenyWithoutTLS"
        Effect    = "Deny"
        Principal = { AWS = ["*"] }
        Action    = ["s3:*"]
        Resource = [
          "arn:aws:s3:::connect2-terraform-state-test", "arn:aws:s3:::connect2-terraform-state-test/*",
        ]
        Condition = { Bool = { "aws:SecureTransport" = "false" } }
      },
    ]
    error_message = "Nobody reads a state without TLS."
  }

  assert {
    condition = anytrue([
      for statement in jsondecode(aws_kms_key.this.policy).Statement :
      statement.Effect == "Deny" && contains(statement.Action, "kms:ScheduleKeyDeletion") &&
      try(statement.Condition.ArnLike["aws:PrincipalArn"], "") == "arn:aws:iam::123456789012:role/pipeline-*"
    ])
    error_message = "No role that uses states can take their key away."
  }
}

run "kept_for_less" {
  command = plan

  variables {
    version_retention = 90
  }

  assert {
    condition     = one(aws_s3_bucket_lifecycle_configuration.this.rule[0].noncurrent_version_expiration).noncurrent_days == 90
    error_message = "Old states are kept for as long as the caller says."
  }
}

run "refused" {
  command = plan

  variables {
    name              = "Connect2_states"
    version_retention = 1
  }

  expect_failures = [var.name, var.version_retention]
}
