# What the maps of zones make, without an account.
mock_provider "aws" {
  mock_resource "aws_cloudwatch_log_group" {
    defaults = { arn = "arn:aws:logs:us-west-2:123456789012:log-group:/aws/vpc/connect2-test/flow-log" }
  }

  mock_resource "aws_kms_key" {
    defaults = { arn = "arn:aws:kms:us-west-2:123456789012:key/00000000-0000-0000-0000-000000000000" }
  }

  mock_resource "aws_iam_role" {
    defaults = { arn = "arn:aws:iam::123456789012:role/connect2-test-flow-log" }
  }

  mock_data "aws_region" {
    defaults = { name = "us-west-2" }
  }

  mock_data "aws_caller_identity" {
    defaults = { account_id = "123456789012" }
  }
}

variables {
  name           = "connect2-test"
  vpc_cidr_block = "10.1.0.0/16"
  alarm_topics   = ["arn:aws:sns:us-west-2:123456789012:alerts"]

  public_subnets = {
    us-west-2a = "10.1.128.0/22"
    us-west-2b = "10.1.132.0/22"
  }

  private_subnets = {
    us-west-2a = "10.1.0.0/20"
    us-west-2b = "10.1.16.0/20"
  }

  database_subnets = {
    us-west-2a = "10.1.160.0/22"
    us-west-2b = "10.1.164.0/22"
  }
}

run "without_nat_gateways" {
  command = apply

  assert {
    condition     = length(aws_vpc_endpoint.interface) == 0 && length(aws_security_group.endpoints) == 0
    error_message = "Endpoints that cost something are there on request."
  }

  assert {
    condition     = length(aws_nat_gateway.this) == 0 && length(aws_route.private_internet) == 0
    error_message = "Nothing leads from the private subnets to the internet."
  }

  assert {
    condition     = length(output.private_subnet_ids) == 2 && length(output.private_route_table_ids) == 2
    error_message = "There are a private subnet and a route table in each zone."
  }

  assert {
    condition     = !anytrue([for subnet in aws_subnet.public : subnet.map_public_ip_on_launch])
    error_message = "Nothing gets a public address by itself."
  }

  assert {
    condition     = aws_cloudwatch_log_group.flow_log.retention_in_days == 365 && aws_flow_log.this.traffic_type == "ALL"
    error_message = "All traffic is logged, for a year."
  }

  assert {
    condition     = aws_vpc_endpoint.s3.service_name == "com.amazonaws.us-west-2.s3"
    error_message = "S3 is reached within the region."
  }
}

run "with_one_nat_gateway" {
  command = apply

  variables {
    nat_gateways = ["us-west-2a"]

    nat_gateways_by_zone = {
      us-west-2a = "us-west-2a"
      us-west-2b = "us-west-2a"
    }
  }

  assert {
    condition     = aws_route.private_internet["us-west-2b"].nat_gateway_id == aws_nat_gateway.this["us-west-2a"].id
    error_message = "Both zones use the gateway of the first."
  }

  assert {
    condition     = aws_nat_gateway.this["us-west-2a"].subnet_id == aws_subnet.public["us-west-2a"].id
    error_message = "The gateway is in the public subnet of its zone."
  }

  assert {
    condition     = length(aws_cloudwatch_metric_alarm.nat_ports["us-west-2a"].alarm_actions) == 1
    error_message = "The topics are told when the gateway has no port left."
  }
}

run "with_interface_endpoints" {
  command = apply

  variables {
    interface_endpoints = ["ecr.api", "logs"]
    flow_log_retention  = 731
  }

  assert {
    condition     = aws_cloudwatch_log_group.flow_log.retention_in_days == 731
    error_message = "The flow log is kept for as long as the caller says."
  }

  assert {
    condition     = aws_vpc_endpoint.interface["ecr.api"].service_name == "com.amazonaws.us-west-2.ecr.api" && aws_vpc_endpoint.interface["logs"].private_dns_enabled
    error_message = "The services are reached by their usual names."
  }

  assert {
    condition     = aws_vpc_endpoint.interface["logs"].subnet_ids == toset([for subnet in aws_subnet.private : subnet.id])
    error_message = "Each zone has its own way there."
  }

  assert {
    condition     = aws_vpc_security_group_ingress_rule.endpoints[0].cidr_ipv4 == "10.1.0.0/16" && aws_vpc_security_group_ingress_rule.endpoints[0].from_port == 443
    error_message = "The VPC is let in, and nobody else."
  }
}

run "refused" {
  command = plan

  variables {
    name                = "Netz für alle"
    vpc_cidr_block      = "10.0.0.0/8"
    public_subnets      = { us-west-2a = "10.1.0.0/29" }
    private_subnets     = { us-west-2a = "10.1.300.0/24" }
    database_subnets    = { us-west-2a = "10.1.160.1/22" }
    flow_log_retention  = 180
    interface_endpoints = ["dynamodb"]
  }

  expect_failures = [
    var.name, var.vpc_cidr_block, var.public_subnets, var.private_subnets, var.database_subnets, var.flow_log_retention,
    var.interface_endpoints,
  ]
}

run "gateways_in_other_zones" {
  command = plan

  variables {
    nat_gateways = ["us-west-2c"]
  }

  expect_failures = [var.nat_gateways]
}

run "zones_with_other_gateways" {
  command = plan

  variables {
    nat_gateways         = ["us-west-2a"]
    nat_gateways_by_zone = { us-west-2a = "us-west-2b" }
  }

  expect_failures = [var.nat_gateways_by_zone]
}
