# What the service promises, applied to a mocked account.
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
  mock_resource "aws_cloudwatch_log_group" {
    defaults = { arn = "arn:aws:logs:us-west-2:123456789012:log-group:/ecs/connect2-api-dev" }
  }
  mock_resource "aws_iam_role" {
    defaults = { arn = "arn:aws:iam::123456789012:role/connect2-api-dev" }
  }
  mock_resource "aws_lb_target_group" {
    defaults = {
      arn        = "arn:aws:elasticloadbalancing:us-west-2:123456789012:targetgroup/ecs-1/0123456789abcdef"
      arn_suffix = "targetgroup/ecs-1/0123456789abcdef"
    }
  }
  mock_resource "aws_ecs_task_definition" {
    defaults = { arn = "arn:aws:ecs:us-west-2:123456789012:task-definition/connect2-api-dev:1" }
  }
}

variables {
  name               = "connect2-api-dev"
  cluster_arn        = "arn:aws:ecs:us-west-2:123456789012:cluster/connect2-cluster-dev"
  vpc_id             = "vpc-0123456789abcdef0"
  private_subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  load_balancer = {
    arn_suffix        = "app/connect2-api-dev/0123456789abcdef"
    listener_arn      = "arn:aws:elasticloadbalancing:us-west-2:123456789012:listener/app/connect2-api-dev/0123456789abcdef/0123456789abcdef"
    security_group_id = "sg-0123456789abcdef0"
  }
  host_names     = ["api.dev.connect.com"]
  repository_arn = "arn:aws:ecr:us-west-2:123456789012:repository/connect2-api"
  image          = "123456789012.dkr.ecr.us-west-2.amazonaws.com/connect2-api:bootstrap"
  container_port = 8000
  alarm_topics   = ["arn:aws:sns:us-west-2:123456789012:alerts"]
}

run "defaults" {
  assert {
    condition     = aws_ecs_service.this.launch_type == "FARGATE" && length(aws_ecs_service.this.capacity_provider_strategy) == 0
    error_message = "Nothing takes a task back."
  }

  assert {
    condition     = aws_ecs_task_definition.this.skip_destroy && !aws_ecs_task_definition.this.track_latest
    error_message = "Terraform neither deregisters a revision nor follows those of deploys."
  }

  assert {
    condition     = aws_ssm_parameter.task_definition.value == aws_ecs_task_definition.this.arn
    error_message = "A deploy finds the revision that Terraform registered."
  }

  assert {
    condition     = jsondecode(aws_ecs_task_definition.this.container_definitions)[0].readonlyRootFilesystem && jsondecode(aws_ecs_task_definition.this.container_definitions)[0].user == "1000"
    error_message = "The container writes nowhere but where it may, and is not root."
  }

  assert {
    condition     = !aws_ecs_service.this.enable_execute_command && length(aws_iam_role_policy.exec) == 0
    error_message = "Nobody runs commands in tasks."
  }

  assert {
    condition     = length(aws_iam_role_policy.secrets) == 0 && length(aws_iam_role_policy.secret_keys) == 0
    error_message = "Without secrets there is nothing to read."
  }

  assert {
    condition     = aws_ecs_service.this.deployment_circuit_breaker[0].rollback && aws_ecs_service.this.alarms[0].rollback
    error_message = "A bad deployment is rolled back."
  }

  assert {
    condition     = aws_appautoscaling_target.this.min_capacity == 2 && aws_cloudwatch_metric_alarm.running_tasks.threshold == 2
    error_message = "There are at least two tasks, and an alarm if there are not."
  }
}

run "everything" {
  variables {
    size = {
      cpu    = 4096
      memory = 30720
    }
    secrets = {
      PASSWORD = { arn = "arn:aws:secretsmanager:us-west-2:123456789012:secret:db-AbCdEf", key = "password" }
      USER     = { arn = "arn:aws:secretsmanager:us-west-2:123456789012:secret:db-AbCdEf", key = "username" }
      TOKEN    = { arn = "arn:aws:ssm:us-west-2:123456789012:parameter/token" }
    }
    secret_keys    = ["arn:aws:kms:us-west-2:123456789012:key/00000000-0000-0000-0000-000000000000"]
    connections    = { database = { security_group_id = "sg-11111111111111111", port = 5432 } }
    policies       = { queue = jsonencode({ Version = "2012-10-17", Statement = [] }) }
    writable_paths = { cache = "/var/cache/nginx" }
    environment    = { LOG_LEVEL = "info" }
    architecture   = "ARM64"
    user           = "1001:1001"
    log_retention  = 400
    health_check   = { path = "/", codes = "200-299,302", grace_period = 120 }
    scaling        = { minimum = 1, maximum = 20, cpu = 50, memory = 60 }
    alarms         = { cpu = 95, memory = 90, errors = 0, latency = 0.5 }
    spot           = { on_demand = 1 }

    deregistration_delay = 5
    exec = {
      key_arn       = "arn:aws:kms:us-west-2:123456789012:key/00000000-0000-0000-0000-000000000000"
      log_group_arn = "arn:aws:logs:us-west-2:123456789012:log-group:/ecs/connect2-cluster-dev/exec"
    }
  }

  assert {
    condition     = one(aws_ecs_task_definition.this.runtime_platform).cpu_architecture == "ARM64"
    error_message = "Tasks run on what the image is built for."
  }

  assert {
    condition     = jsondecode(aws_ecs_task_definition.this.container_definitions)[0].environment == [{ name = "LOG_LEVEL", value = "info" }] && jsondecode(aws_ecs_task_definition.this.container_definitions)[0].user == "1001:1001"
    error_message = "The container has its variables and its user."
  }

  assert {
    condition     = aws_lb_target_group.this.health_check[0].path == "/" && aws_lb_target_group.this.health_check[0].matcher == "200-299,302" && aws_ecs_service.this.health_check_grace_period_seconds == 120
    error_message = "The load balancer asks what the caller says, after as long as tasks take to start."
  }

  assert {
    condition     = aws_lb_target_group.this.deregistration_delay == "5" && aws_cloudwatch_log_group.this.retention_in_days == 400
    error_message = "Tasks go, and logs stay, for as long as the caller says."
  }

  assert {
    condition     = aws_appautoscaling_target.this.min_capacity == 1 && aws_appautoscaling_target.this.max_capacity == 20
    error_message = "There are as many tasks as the caller says."
  }

  assert {
    condition     = aws_appautoscaling_policy.cpu.target_tracking_scaling_policy_configuration[0].target_value == 50 && aws_appautoscaling_policy.memory.target_tracking_scaling_policy_configuration[0].target_value == 60
    error_message = "Scaling aims at what the caller says."
  }

  assert {
    condition = [
      aws_cloudwatch_metric_alarm.cpu.threshold, aws_cloudwatch_metric_alarm.memory.threshold,
      aws_cloudwatch_metric_alarm.errors.threshold, aws_cloudwatch_metric_alarm.latency.threshold,
    ] == [95, 90, 0, 0.5]
    error_message = "Alarms go off where the caller says."
  }

  assert {
    condition = {
      for strategy in aws_ecs_service.this.capacity_provider_strategy : strategy.capacity_provider => "${strategy.base == null ? 0 : strategy.base}/${strategy.weight}"
    } == { FARGATE = "1/0", FARGATE_SPOT = "0/1" }
    error_message = "One task stays, and the others run on spare capacity."
  }

  assert {
    condition     = jsondecode(aws_ecs_task_definition.this.container_definitions)[0].secrets[0].valueFrom == "arn:aws:secretsmanager:us-west-2:123456789012:secret:db-AbCdEf:password::"
    error_message = "A key of a secret is read by its name."
  }

  assert {
    condition     = jsondecode(aws_ecs_task_definition.this.container_definitions)[0].secrets[1].valueFrom == "arn:aws:ssm:us-west-2:123456789012:parameter/token"
    error_message = "A parameter is read as a whole."
  }

  assert {
    condition     = length(jsondecode(aws_iam_role_policy.secrets[0].policy).Statement[0].Resource) == 2
    error_message = "The service reads its secrets and no others, each stated once."
  }

  assert {
    condition = (
      aws_vpc_security_group_egress_rule.connections["database"].security_group_id == aws_security_group.this.id
      && aws_vpc_security_group_egress_rule.connections["database"].referenced_security_group_id == "sg-11111111111111111"
      && aws_vpc_security_group_ingress_rule.connections["database"].security_group_id == "sg-11111111111111111"
      && aws_vpc_security_group_ingress_rule.connections["database"].referenced_security_group_id == aws_security_group.this.id
      && aws_vpc_security_group_ingress_rule.connections["database"].from_port == 5432
    )
    error_message = "A connection opens one port, out of here and into the other side."
  }

  assert {
    condition     = aws_iam_role_policy.task["queue"].role == aws_iam_role.task.name
    error_message = "What the application may do belongs to its own role."
  }

  assert {
    condition     = aws_ecs_service.this.enable_execute_command && !jsondecode(aws_ecs_task_definition.this.container_definitions)[0].readonlyRootFilesystem
    error_message = "ECS Exec gets the file system that it needs."
  }

  assert {
    condition     = one(aws_ecs_task_definition.this.volume).name == "cache"
    error_message = "A folder that can be written to is a volume."
  }
}

run "refused" {
  command = plan

  variables {
    spot                 = { on_demand = -1 }
    name                 = "a-name-that-is-much-too-long-for-the-roles-that-are-named-after-it"
    cluster_arn          = "connect2-cluster-dev"
    host_names           = ["a", "b", "c", "d", "e", "f"]
    image                = "123456789012.dkr.ecr.us-west-2.amazonaws.com:443/connect2-api:v1:v2"
    container_port       = 0
    size                 = { cpu = 256, memory = 4096 }
    architecture         = "x86"
    user                 = "0:0"
    health_check         = { path = "health", codes = "500" }
    deregistration_delay = 3601
    connections          = { "Datenbank für alle" = { security_group_id = "sg-11111111111111111", port = 65536 } }
    scaling              = { minimum = 3, maximum = 2, cpu = 101 }
    alarms               = { memory = 101 }
    log_retention        = 180
  }

  expect_failures = [
    var.spot,
    var.name,
    var.cluster_arn,
    var.host_names,
    var.image,
    var.connections,
    var.container_port,
    var.size,
    var.architecture,
    var.user,
    var.health_check,
    var.deregistration_delay,
    var.scaling,
    var.alarms,
    var.log_retention,
  ]
}

run "unknown_cpu" {
  command = plan

  variables {
    size = { cpu = 300, memory = 512 }
  }

  expect_failures = [var.size]
}
