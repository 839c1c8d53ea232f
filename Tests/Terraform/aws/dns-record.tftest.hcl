# A name is an alias or has records.
mock_provider "aws" {}

variables {
  name    = "api.connect.com"
  zone_id = "Z0123456789ABCDEFGHIJ"
}

run "alias" {
  command = plan

  variables {
    alias = {
      dns_name = "api-1.us-west-2.elb.amazonaws.com"
      zone_id  = "Z1H1FL5HABSF5"
    }
  }

  assert {
    condition     = keys(aws_route53_record.alias) == ["A", "AAAA"] && length(aws_route53_record.this) == 0
    error_message = "An alias is for IPv4 and IPv6."
  }

  assert {
    condition     = alltrue([for record in aws_route53_record.alias : record.alias[0].evaluate_target_health])
    error_message = "An alias answers as long as its target is healthy."
  }
}

run "records" {
  command = plan

  variables {
    records = {
      MX  = { values = ["10 mx.example.com"] }
      TXT = { values = ["v=spf1 -all"], ttl = 3600 }
    }
  }

  assert {
    condition     = aws_route53_record.this["MX"].ttl == 300 && aws_route53_record.this["TXT"].ttl == 3600
    error_message = "Records are remembered for five minutes unless they say otherwise."
  }
}

run "neither" {
  command = plan

  expect_failures = [var.alias]
}

run "both" {
  command = plan

  variables {
    alias   = { dns_name = "api-1.us-west-2.elb.amazonaws.com", zone_id = "Z1H1FL5HABSF5" }
    records = { A = { values = ["192.0.2.1"] } }
  }

  expect_failures = [var.alias]
}

run "nothing_to_say" {
  command = plan

  variables {
    name    = "connect"
    records = { NAPTR = { values = [] } }
  }

  expect_failures = [var.name, var.records]
}
