# What Terraform calls for the types of resource that a stack has.
variables {
  resource_types    = ["aws_s3_bucket_policy", "aws_iam_role_policy", "aws_sns_topic", "aws_lb"]
  data_source_types = ["aws_ssm_parameter"]
}

run "actions" {
  command = plan

  assert {
    condition = alltrue([
      for action in ["elasticloadbalancing:Describe*", "s3:GetBucket*", "sns:GetTopicAttributes", "ssm:GetParameter", "sts:GetCallerIdentity"] :
      contains(output.read_actions, action)
    ])
    error_message = "A plan reads what the types need, and asks who it is."
  }

  assert {
    condition = alltrue([
      for actions in [output.read_actions, tolist(output.change_actions)] : actions == sort(distinct(actions))
    ])
    error_message = "An action stands once, in the order of the names."
  }

  assert {
    condition     = contains(output.change_actions, "iam:CreateServiceLinkedRole") && contains(output.change_actions, "sns:CreateTopic")
    error_message = "A role of a service belongs to no stack, so every stack may make it."
  }

  assert {
    condition     = !anytrue([for action in output.change_actions : startswith(action, "s3:") || action == "iam:PutRolePolicy"])
    error_message = "What changes roles and buckets is apart."
  }

  assert {
    condition     = tolist(output.role_actions) == tolist(["iam:DeleteRolePolicy", "iam:PutRolePolicy"])
    error_message = "What changes roles is for those of the stack alone."
  }

  assert {
    condition     = tolist(output.bucket_actions) == tolist(["s3:DeleteBucketPolicy", "s3:PutBucketPolicy"])
    error_message = "What changes buckets is for those of the stack alone."
  }
}

run "nothing" {
  command = plan

  variables {
    resource_types    = []
    data_source_types = []
  }

  assert {
    condition     = output.read_actions == tolist(["sts:GetCallerIdentity"]) && length(output.change_actions) == 0
    error_message = "A stack without resources may ask who it is."
  }
}
