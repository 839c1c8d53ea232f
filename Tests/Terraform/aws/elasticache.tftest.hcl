# What the module elasticache plans, and what it refuses. It runs in the folder of the module.
mock_provider "aws" {
  mock_data "aws_caller_identity" {
    defaults = { account_id = "123456789012" }
  }

  mock_data "aws_region" {
    defaults = { name = "us-west-2" }
  }

  mock_resource "aws_kms_key" {
    defaults = { arn = "arn:aws:kms:us-west-2:123456789012:key/00000000-0000-0000-0000-000000000000" }
  }
}

variables {
  replication_group_id = "sessions"
  engine               = { name = "redis", version = "7.1" }
  node_type            = "cache.t4g.small"
  vpc_id               = "vpc-0123456789abcdef0"
  subnet_ids           = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  alarm_topics         = ["arn:aws:sns:us-west-2:123456789012:alerts"]
}

run "defaults" {
  assert {
    condition = (
      aws_elasticache_replication_group.this.num_cache_clusters == 2 &&
      aws_elasticache_replication_group.this.automatic_failover_enabled &&
      aws_elasticache_replication_group.this.multi_az_enabled
    )
    error_message = "The shortest call is the safe one."
  }

  assert {
    condition     = aws_elasticache_replication_group.this.transit_encryption_enabled && aws_elasticache_replication_group.this.at_rest_encryption_enabled
    error_message = "Everything is encrypted."
  }

  assert {
    condition     = aws_elasticache_user.this["app"].user_id == aws_elasticache_user.this["app"].user_name
    error_message = "A user who signs in with IAM has its identifier as its name."
  }

  assert {
    condition     = jsondecode(output.user_policies["app"]).Statement[0].Resource == [aws_elasticache_replication_group.this.arn, aws_elasticache_user.this["app"].arn]
    error_message = "A role signs in to this cache as this user."
  }

  assert {
    condition     = aws_elasticache_user.default[0].user_name == "default" && startswith(aws_elasticache_user.default[0].access_string, "off ")
    error_message = "The user that Redis OSS has to have can do nothing."
  }

  assert {
    condition     = aws_elasticache_user_group.this.user_ids == toset(["sessions-app", "sessions-default"])
    error_message = "Both are in the group."
  }

  assert {
    condition     = aws_elasticache_parameter_group.this.family == "redis7" && aws_elasticache_parameter_group.this.name == "sessions-redis7"
    error_message = "The family follows from the engine."
  }

  assert {
    condition     = keys(aws_cloudwatch_metric_alarm.engine_cpu) == ["sessions-001", "sessions-002"]
    error_message = "Each node has its alarms."
  }

  assert {
    condition     = length(aws_elasticache_replication_group.this.log_delivery_configuration) == 2
    error_message = "Both logs are delivered."
  }
}

run "valkey_on_one_node" {
  command = plan

  variables {
    engine              = { name = "valkey", version = "8.0" }
    node_count          = 1
    multi_az            = false
    users               = { api = "on ~api:* +@all -@dangerous" }
    skip_final_snapshot = true
    parameters          = { maxmemory-policy = "allkeys-lru" }
    snapshot_retention  = 1
    snapshot_window     = "03:00-04:00"
    maintenance_window  = "mon:22:00-tue:01:00"
    create_kms_key      = false
    kms_key_arn         = "arn:aws:kms:us-west-2:123456789012:key/00000000-0000-0000-0000-000000000001"
    alarm_thresholds    = { engine_cpu = 70, memory = 60, evictions = 0, replication_lag = 5 }
    apply_immediately   = true
  }

  assert {
    condition = (
      aws_elasticache_replication_group.this.snapshot_retention_limit == 1 &&
      aws_elasticache_replication_group.this.snapshot_window == "03:00-04:00" &&
      aws_elasticache_replication_group.this.maintenance_window == "mon:22:00-tue:01:00" &&
      aws_elasticache_replication_group.this.apply_immediately
    )
    error_message = "Snapshots and changes are made when the caller says."
  }

  assert {
    condition     = length(aws_kms_key.this) == 0 && aws_elasticache_replication_group.this.kms_key_id == var.kms_key_arn
    error_message = "A given key needs no other."
  }

  assert {
    condition = [
      aws_cloudwatch_metric_alarm.engine_cpu["sessions-001"].threshold,
      aws_cloudwatch_metric_alarm.memory["sessions-001"].threshold,
      aws_cloudwatch_metric_alarm.evictions["sessions-001"].threshold,
      aws_cloudwatch_metric_alarm.replication_lag["sessions-001"].threshold,
    ] == [70, 60, 0, 5]
    error_message = "Alarms go off where the caller says."
  }

  assert {
    condition     = one(aws_elasticache_parameter_group.this.parameter).value == "allkeys-lru"
    error_message = "Parameters are those of the caller."
  }

  assert {
    condition     = !aws_elasticache_replication_group.this.automatic_failover_enabled && !aws_elasticache_replication_group.this.multi_az_enabled
    error_message = "One node has nothing to fail over to."
  }

  assert {
    condition     = length(aws_elasticache_user.default) == 0 && aws_elasticache_parameter_group.this.family == "valkey8"
    error_message = "Valkey needs no user with the name default."
  }

  assert {
    condition     = aws_elasticache_replication_group.this.final_snapshot_identifier == null
    error_message = "The last snapshot can be left out."
  }
}

run "refused" {
  command = plan

  variables {
    replication_group_id = "Sessions"
    engine               = { name = "redis", version = "6.2" }
    node_type            = "db.t4g.small"
    subnet_ids           = ["subnet-0123456789abcdef0"]
    node_count           = 0
    snapshot_retention   = 0
    snapshot_window      = "3:00-4:00"
    maintenance_window   = "sunday"
    alarm_thresholds     = { memory = 101 }
  }

  expect_failures = [
    var.replication_group_id,
    var.engine,
    var.node_type,
    var.subnet_ids,
    var.node_count,
    var.snapshot_retention,
    var.snapshot_window,
    var.maintenance_window,
    var.alarm_thresholds,
  ]
}

run "users_that_are_refused" {
  command = plan

  variables {
    users = { default = "on ~* +@all", a-user-of-a-cache-with-a-long-name = "off" }
  }

  expect_failures = [var.users]
}

run "two_keys" {
  command = plan

  variables {
    kms_key_arn = "arn:aws:kms:us-west-2:123456789012:key/00000000-0000-0000-0000-000000000001"
  }

  expect_failures = [aws_elasticache_replication_group.this]
}

run "one_node_alone" {
  command = plan

  variables {
    node_count = 1
  }

  expect_failures = [aws_elasticache_replication_group.this]
}
