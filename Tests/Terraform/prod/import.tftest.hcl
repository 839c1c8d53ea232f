# Plans the API in prod, with the resource that it takes over.
mock_provider "aws" {}

override_data {
  target = data.terraform_remote_state.shared
  values = {
    outputs = {
      vpc_id             = "vpc-0123456789abcdef0"
      private_subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
      alert_topic_arn    = "arn:aws:sns:eu-west-1:123456789012:orders-alerts"
      log_bucket         = "orders-logs"
    }
  }
}

# A mocked provider has nothing to import from.
override_resource {
  target = aws_cloudwatch_log_group.this
}

run "api_in_prod" {
  command = plan

  assert {
    condition     = aws_cloudwatch_log_group.this.name == "/orders/api/prod"
    error_message = "The log group is the one that is there already."
  }
}
