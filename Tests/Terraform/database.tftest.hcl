# What the inputs of the module with 25 inputs change in a plan, and what its validations refuse.
mock_provider "aws" {}

variables {
  identifier      = "orders"
  engine_version  = "16"
  instance_class  = "db.t4g.micro"
  vpc_id          = "vpc-0123456789abcdef0"
  subnet_ids      = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  master_password = "not-a-real-password"
  alarm_topics    = ["arn:aws:sns:eu-west-1:123456789012:alerts"]
}

run "defaults" {
  command = plan

  module {
    source = "../Golden/api/infrastructure/terraform/modules/postgresql"
  }

  assert {
    condition     = aws_db_instance.this.multi_az && aws_db_instance.this.deletion_protection
    error_message = "The shortest call is the safe one."
  }

  assert {
    condition     = aws_db_instance.this.max_allocated_storage == 100 && aws_db_instance.this.backup_retention_period == 7
    error_message = "Fields of an object that are left out have their defaults."
  }

  assert {
    condition     = length(aws_kms_key.this) == 1 && length(aws_db_instance.replica) == 0
    error_message = "Without a key there is one of its own, and there are no replicas."
  }

  assert {
    condition     = aws_db_instance.this.monitoring_interval == 0 && output.snapshot == null
    error_message = "What is null stays null."
  }
}

run "everything" {
  command = plan

  module {
    source = "../Golden/api/infrastructure/terraform/modules/postgresql"
  }

  variables {
    replicas        = 2
    kms_key         = "arn:aws:kms:eu-west-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    monitoring_role = "arn:aws:iam::123456789012:role/monitoring"
    storage         = { initial = 50, most = 500 }
    parameters      = { "rds.force_ssl" = { value = "1", applies_at_reboot = true } }
    alarms          = { CPUUtilization = { threshold = 80, periods = { count = 5 } } }
  }

  assert {
    condition     = length(aws_kms_key.this) == 0 && length(aws_db_instance.replica) == 2
    error_message = "A given key needs no other, and replicas are counted."
  }

  assert {
    condition     = aws_db_instance.replica[1].identifier == "orders-replica-2"
    error_message = "Replicas are numbered from 1."
  }

  assert {
    condition     = one(aws_db_parameter_group.this.parameter).apply_method == "pending-reboot"
    error_message = "A static parameter waits for a reboot."
  }

  assert {
    condition     = aws_cloudwatch_metric_alarm.this["CPUUtilization"].evaluation_periods == 5
    error_message = "A nested object arrives."
  }

  assert {
    condition     = aws_cloudwatch_metric_alarm.this["CPUUtilization"].period == 300
    error_message = "A nested object has its defaults."
  }
}

run "refused" {
  command = plan

  module {
    source = "../Golden/api/infrastructure/terraform/modules/postgresql"
  }

  variables {
    identifier = "this-name-is-far-too-long-for-an-instance-of-rds-which-takes-sixty-three"
    subnet_ids = ["subnet-0123456789abcdef0"]
    replicas   = 16
  }

  expect_failures = [var.identifier, var.subnet_ids, var.replicas]
}
