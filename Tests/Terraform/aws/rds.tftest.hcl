# What the module rds plans, and what it refuses. It runs in the folder of the module.
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

  mock_resource "aws_iam_role" {
    defaults = { arn = "arn:aws:iam::123456789012:role/rds-monitoring" }
  }

  mock_resource "aws_db_instance" {
    defaults = {
      arn = "arn:aws:rds:us-west-2:123456789012:db:orders"
      master_user_secret = [{
        secret_arn    = "arn:aws:secretsmanager:us-west-2:123456789012:secret:orders"
        secret_status = "active"
        kms_key_id    = "arn:aws:kms:us-west-2:123456789012:key/00000000-0000-0000-0000-000000000000"
      }]
    }
  }
}

variables {
  identifier     = "orders"
  engine_version = "17"
  instance_class = "db.t4g.medium"
  vpc_id         = "vpc-0123456789abcdef0"
  subnet_ids     = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  alarm_topics   = ["arn:aws:sns:us-west-2:123456789012:alerts"]
}

run "defaults" {
  assert {
    condition     = aws_db_instance.this.multi_az && aws_db_instance.this.deletion_protection
    error_message = "The shortest call is the safe one."
  }

  assert {
    condition     = !aws_db_instance.this.skip_final_snapshot && aws_db_instance.this.final_snapshot_identifier == "orders-final"
    error_message = "A database that goes leaves a snapshot."
  }

  assert {
    condition     = aws_db_instance.this.manage_master_user_password && aws_db_instance.this.password == null
    error_message = "No state has a password."
  }

  assert {
    condition     = aws_db_instance.this.storage_encrypted && aws_db_instance.this.kms_key_id == aws_kms_key.this[0].arn
    error_message = "The storage is encrypted with a key of its own."
  }

  assert {
    condition     = alltrue([for group in aws_cloudwatch_log_group.this : group.retention_in_days == 365])
    error_message = "Logs are kept for a year."
  }

  assert {
    condition     = output.db_instance_master_user_secret_arn == "arn:aws:secretsmanager:us-west-2:123456789012:secret:orders"
    error_message = "The secret is given out, for policies."
  }

  assert {
    condition     = contains(aws_cloudwatch_metric_alarm.transaction_ids.alarm_actions, "arn:aws:sns:us-west-2:123456789012:alerts")
    error_message = "Alarms tell the topics."
  }
}

run "everything" {
  command = plan

  variables {
    create_kms_key      = false
    kms_key_arn         = "arn:aws:kms:us-west-2:123456789012:key/00000000-0000-0000-0000-000000000001"
    deletion_protection = false
    skip_final_snapshot = true
    multi_az            = false
    parameters          = { max_connections = { value = "200", apply_method = "pending-reboot" } }
    alarm_thresholds    = { free_storage = 2048, freeable_memory = 256, connections = 400, transaction_ids = 500000000 }

    database_name               = "shop"
    user_name                   = "shop_admin"
    allocated_storage           = 50
    max_allocated_storage       = 500
    backup_retention            = 14
    backup_window               = "03:00-04:00"
    maintenance_window          = "mon:22:00-tue:01:00"
    snapshot_identifier         = "orders-before"
    allow_major_version_upgrade = true
    apply_immediately           = true
  }

  assert {
    condition     = aws_db_instance.this.db_name == "shop" && aws_db_instance.this.username == "shop_admin" && aws_db_instance.this.snapshot_identifier == "orders-before"
    error_message = "The database has its names, and what the snapshot has."
  }

  assert {
    condition     = aws_db_instance.this.allocated_storage == 50 && aws_db_instance.this.max_allocated_storage == 500 && !aws_db_instance.this.multi_az
    error_message = "The database is as large as the caller says."
  }

  assert {
    condition = (
      aws_db_instance.this.backup_retention_period == 14 &&
      aws_db_instance.this.backup_window == "03:00-04:00" &&
      aws_db_instance.this.maintenance_window == "mon:22:00-tue:01:00" &&
      aws_db_instance.this.allow_major_version_upgrade &&
      aws_db_instance.this.apply_immediately
    )
    error_message = "Backups and changes are made when the caller says."
  }

  assert {
    condition = [
      aws_cloudwatch_metric_alarm.freeable_memory.threshold, aws_cloudwatch_metric_alarm.connections.threshold,
      aws_cloudwatch_metric_alarm.transaction_ids.threshold,
    ] == [268435456, 400, 500000000]
    error_message = "Alarms go off where the caller says."
  }

  assert {
    condition     = length(aws_kms_key.this) == 0 && endswith(aws_db_instance.this.kms_key_id, "1")
    error_message = "A given key needs no other."
  }

  assert {
    condition     = aws_db_instance.this.skip_final_snapshot
    error_message = "A database without protection may go without a snapshot."
  }

  assert {
    condition     = length(aws_db_parameter_group.this.parameter) == 4
    error_message = "Parameters come on top of those of the module."
  }

  assert {
    condition     = aws_cloudwatch_metric_alarm.free_storage.threshold == 2147483648
    error_message = "Storage is given in GiB."
  }

  assert {
    condition     = aws_cloudwatch_metric_alarm.cpu.threshold == 80
    error_message = "A threshold that is left out has its default."
  }
}

run "a_protected_database_leaves_a_snapshot" {
  command = plan

  variables {
    skip_final_snapshot = true
  }

  assert {
    condition     = !aws_db_instance.this.skip_final_snapshot
    error_message = "The last snapshot is skipped only where protection is off."
  }
}

run "refused" {
  command = plan

  variables {
    identifier       = "Orders"
    engine_version   = "09"
    instance_class   = "db.t4g"
    subnet_ids       = ["subnet-0123456789abcdef0"]
    database_name    = "my-shop"
    user_name        = "admin"
    backup_retention = 36
    parameters       = { "rds.force_ssl" = { value = "0", apply_method = "later" } }

    allocated_storage     = 10
    max_allocated_storage = 65537
    backup_window         = "3:00-4:00"
    maintenance_window    = "sunday"
    alarm_thresholds      = { cpu = 101 }
  }

  expect_failures = [
    var.identifier,
    var.engine_version,
    var.instance_class,
    var.subnet_ids,
    var.database_name,
    var.user_name,
    var.allocated_storage,
    var.max_allocated_storage,
    var.backup_retention,
    var.backup_window,
    var.maintenance_window,
    var.parameters,
    var.alarm_thresholds,
  ]
}

run "storage_that_cannot_grow" {
  command = plan

  variables {
    allocated_storage = 100
  }

  expect_failures = [aws_db_instance.this]
}

run "two_keys" {
  command = plan

  variables {
    kms_key_arn = "arn:aws:kms:us-west-2:123456789012:key/00000000-0000-0000-0000-000000000001"
  }

  expect_failures = [aws_db_instance.this]
}
