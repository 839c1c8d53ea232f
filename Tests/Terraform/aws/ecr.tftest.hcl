# What the registry promises, applied to a mocked account.
mock_provider "aws" {
  mock_data "aws_caller_identity" {
    defaults = { account_id = "123456789012" }
  }
  mock_resource "aws_kms_key" {
    defaults = { arn = "arn:aws:kms:us-west-2:123456789012:key/00000000-0000-0000-0000-000000000000" }
  }
}

variables {
  repositories = ["connect2-api", "connect2-web"]
}

run "defaults" {
  assert {
    condition = alltrue([
      for repository in aws_ecr_repository.this :
      repository.image_tag_mutability == "IMMUTABLE" && !repository.force_delete && repository.image_scanning_configuration[0].scan_on_push
    ])
    error_message = "A tag is one image for ever, images are scanned, and a repository that has some is not deleted."
  }

  assert {
    condition = alltrue([
      for repository in aws_ecr_repository.this :
      one(repository.encryption_configuration).kms_key == aws_kms_key.this.arn
    ])
    error_message = "Images are encrypted with the registry's own key."
  }

  assert {
    condition     = [for rule in jsondecode(aws_ecr_lifecycle_policy.this["connect2-api"].policy).rules : rule.selection.countNumber] == [1, 7, 500]
    error_message = "The first image stays, what has no tag goes after a week, and 500 images are kept."
  }

  assert {
    condition     = jsondecode(aws_ecr_lifecycle_policy.this["connect2-web"].policy).rules[0].selection.tagPatternList == ["bootstrap"]
    error_message = "The image that services start with never expires."
  }

  assert {
    condition     = length(aws_ecr_repository_policy.this) == 0
    error_message = "No other account pulls images."
  }

  assert {
    condition     = keys(output.repository_urls) == ["connect2-api", "connect2-web"] && keys(output.repository_arns) == ["connect2-api", "connect2-web"]
    error_message = "Repositories are given out by their names."
  }
}

run "shared" {
  variables {
    images_kept     = 50
    permanent_tag   = "first"
    reader_accounts = ["210987654321"]
  }

  assert {
    condition     = jsondecode(aws_ecr_repository_policy.this["connect2-api"].policy).Statement[0].Principal.AWS == ["arn:aws:iam::210987654321:root"]
    error_message = "The account pulls images."
  }

  assert {
    condition     = !strcontains(aws_ecr_repository_policy.this["connect2-api"].policy, "Put")
    error_message = "It pushes none."
  }

  assert {
    condition     = jsondecode(aws_ecr_lifecycle_policy.this["connect2-api"].policy).rules[0].selection.tagPatternList == ["first"] && jsondecode(aws_ecr_lifecycle_policy.this["connect2-api"].policy).rules[2].selection.countNumber == 50
    error_message = "The lifecycle is what the caller says."
  }
}

run "refused" {
  command = plan

  variables {
    repositories    = ["Connect2"]
    images_kept     = 1
    permanent_tag   = "not a tag"
    reader_accounts = ["everybody"]
  }

  expect_failures = [var.repositories, var.images_kept, var.permanent_tag, var.reader_accounts]
}
