# Plans the roots of the example without an account: the provider is mocked, and so is the state that one stack reads of the other.
mock_provider "aws" {}

mock_provider "aws" {
  alias = "us_east_1"
}

override_data {
  target = data.terraform_remote_state.shared
  values = {
    outputs = {
      vpc_id                    = "vpc-0123456789abcdef0"
      private_subnet_ids        = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
      alert_topic_arn           = "arn:aws:sns:eu-west-1:123456789012:orders-alerts"
      log_bucket                = "orders-logs"
      bastion_security_group_id = "sg-0123456789abcdef0"
    }
  }
}

run "shared_in_dev" {
  command = plan

  module {
    source = "../Golden/infrastructure/terraform/environments/dev"
  }

  assert {
    condition     = aws_security_group.bastion.description == "Bastion of dev"
    error_message = "dev has a bastion."
  }
}

run "shared_in_staging" {
  command = plan

  module {
    source = "../Golden/infrastructure/terraform/environments/staging"
  }
}

run "shared_in_prod" {
  command = plan

  module {
    source = "../Golden/infrastructure/terraform/environments/prod"
  }
}

run "api_in_dev" {
  command = plan

  module {
    source = "../Golden/api/infrastructure/terraform/environments/dev"
  }

  assert {
    condition     = aws_vpc_security_group_egress_rule.bastion_database.security_group_id == "sg-0123456789abcdef0"
    error_message = "The bastion of dev reaches the database."
  }
}

run "api_in_staging" {
  command = plan

  module {
    source = "../Golden/api/infrastructure/terraform/environments/staging"
  }
}
