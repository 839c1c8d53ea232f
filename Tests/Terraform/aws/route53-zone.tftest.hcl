# A zone and what it delegates.
mock_provider "aws" {}

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

run "delegating" {
  command = plan

  variables {
    delegations = { "dev.connect.com" = ["ns-1.awsdns-01.org", "ns-2.awsdns-02.com"] }
  }

  assert {
    condition     = aws_route53_record.delegations["dev.connect.com"].type == "NS"
    error_message = "A delegation is a set of name servers."
  }
}

run "elsewhere" {
  command = plan

  variables {
    delegations = { "dev.example.com" = ["ns-1.awsdns-01.org", "ns-2.awsdns-02.com"] }
  }

  expect_failures = [aws_route53_record.delegations]
}

run "refused" {
  command = plan

  variables {
    domain_name = "Connect.com."
    delegations = { "dev.connect.com" = ["ns-1.awsdns-01.org"] }
  }

  expect_failures = [var.domain_name, var.delegations]
}
