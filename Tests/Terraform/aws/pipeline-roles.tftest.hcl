# The roles of a stack, for the jobs of one GitHub environment.
mock_provider "aws" {
  mock_resource "aws_iam_role" {
    defaults = { arn = "arn:aws:iam::123456789012:role/pipeline-connect2-api-test" }
  }

  mock_data "aws_caller_identity" {
    defaults = { account_id = "123456789012" }
  }
}

variables {
  name                = "pipeline-connect2-api-test"
  provider_arn        = "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com"
  subject             = "repo:example/connect2:environment:api-test"
  bucket_arn          = "arn:aws:s3:::states"
  bucket_key_arn      = "arn:aws:kms:us-west-2:123456789012:key/11111111-2222-3333-4444-555555555555"
  regions             = ["us-west-2"]
  state_key           = "api/terraform.tfstate"
  readable_state_keys = ["api/terraform.tfstate", "shared/terraform.tfstate"]
  resource_types      = ["aws_flow_log", "aws_vpc"]
  data_source_types   = ["aws_region"]
  role_names          = ["connect2-api-test-*"]
}

run "roles" {
  command = apply

  assert {
    condition = alltrue([
      for role in [aws_iam_role.plan, aws_iam_role.apply] : alltrue([
        for statement in jsondecode(role.assume_role_policy).Statement :
        statement.Principal == { Federated = [var.provider_arn] } && statement.Condition == {
          StringEquals = {
            "token.actions.githubusercontent.com:aud" = "sts.amazonaws.com"
            "token.actions.githubusercontent.com:sub" = "repo:example/connect2:environment:api-test"
          }
        }
      ])
    ])
    error_message = "Only jobs of the GitHub environment can take the roles."
  }

  assert {
    condition = {
      for statement in jsondecode(aws_iam_role_policy.plan_state.policy).Statement : statement.Sid => statement.Resource
      } == {
      FindStates = ["arn:aws:s3:::states"]
      ReadStates = ["arn:aws:s3:::states/api/terraform.tfstate", "arn:aws:s3:::states/shared/terraform.tfstate"]
      Lock       = ["arn:aws:s3:::states/api/terraform.tfstate.tflock"]
      Encrypt    = [var.bucket_key_arn]
    }
    error_message = "A plan reads the states that the stack needs, and writes nothing but the lock."
  }

  assert {
    condition = [
      for statement in jsondecode(aws_iam_role_policy.apply_state.policy).Statement :
      statement.Resource if statement.Action == ["s3:PutObject"]
    ] == [["arn:aws:s3:::states/api/terraform.tfstate"]]
    error_message = "An apply writes one state."
  }

  assert {
    condition     = [for statement in jsondecode(aws_iam_role_policy.plan.policy).Statement : statement.Action] == [["ec2:Describe*", "sts:GetCallerIdentity"]]
    error_message = "A plan changes nothing."
  }

  assert {
    condition = [
      for statement in jsondecode(aws_iam_role_policy.apply.policy).Statement :
      statement.Action if statement.Sid == "Change"
      ] == [
      [
        "ec2:CreateFlowLogs", "ec2:CreateTags", "ec2:CreateVpc", "ec2:DeleteFlowLogs", "ec2:DeleteTags", "ec2:DeleteVpc",
        "ec2:ModifyVpcAttribute",
      ],
    ]
    error_message = "An apply changes what the stack has, and roles by another statement."
  }

  assert {
    condition = flatten([
      for statement in jsondecode(aws_iam_role_policy.apply_roles[0].policy).Statement : statement.Resource
      ]) == [
      "arn:aws:iam::123456789012:role/connect2-api-test-*",
      "arn:aws:iam::123456789012:instance-profile/connect2-api-test-*",
    ]
    error_message = "An apply makes roles of the stack alone."
  }

  assert {
    condition = alltrue([
      for policy in [aws_iam_role_policy.plan, aws_iam_role_policy.apply] : alltrue([
        for statement in jsondecode(policy.policy).Statement :
        statement.Condition == { StringEquals = { "aws:RequestedRegion" = ["us-west-2", "us-east-1"] } }
      ])
    ])
    error_message = "Neither role does anything in other regions."
  }

  assert {
    condition     = length(aws_iam_role_policy.apply_buckets) == 0
    error_message = "A stack without buckets may do nothing with buckets."
  }
}

run "buckets" {
  command = plan

  variables {
    resource_types = ["aws_s3_bucket_policy"]
    bucket_names   = ["connect2-api-test-*"]
  }

  assert {
    condition = jsondecode(aws_iam_role_policy.apply_buckets[0].policy).Statement == [
      {
        Sid      = "Buckets"
        Effect   = "Allow"
        Action   = ["s3:DeleteBucketPolicy", "s3:PutBucketPolicy"]
        Resource = ["arn:aws:s3:::connect2-api-test-*"]
      },
    ]
    error_message = "An apply makes buckets of the stack alone."
  }
}

run "refused" {
  command = plan

  variables {
    name    = "pipeline/connect2"
    subject = "repo:example/*:environment:api-test"
    regions = []
  }

  expect_failures = [var.name, var.subject, var.regions]
}
