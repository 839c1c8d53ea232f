public import Terraform

extension ECSService {
  public func body(_ tf: Scope) -> Outputs {
    let account = tf.account()
    let key = tf.logKey("this", "Logs and revision of \(name)", for: "/ecs/\(name)", in: account)
    let logs = logGroup(tf, key)
    let execution = executionRole(tf, logs, in: account)
    let task = taskRole(tf, in: account)
    let definition = taskDefinition(tf, logs, execution.role, task, in: account)

    let group = tf.securityGroup("this", Text(name), "Tasks of \(name)", in: vpcID)
    tf.httpsEgress(from: group.id)
    tf.connect(
      "load_balancer_service",
      from: loadBalancer.securityGroupID,
      to: group.id,
      port: containerPort,
      comment: "checkov:skip=CKV_AWS_260:Only the load balancer can reach the port."
    )

    tf.connect(Text(name), from: group.id, to: connections)

    let traffic = targetGroup(tf)
    let rollbackAlarms = trafficAlarms(tf, traffic.group)
    let service = tf.resource(Service.self, "this") {
      $0.name = name
      $0.cluster = clusterARN
      $0.task_definition = definition.arn
      $0.desired_count = scaling.minimum
      $0.launch_type = spot.isSet.then(nil, else: Nullable("FARGATE" as Text))
      $0.deployment_minimum_healthy_percent = 100
      $0.deployment_maximum_percent = 200
      $0.health_check_grace_period_seconds = healthCheck.gracePeriod
      $0.enable_execute_command = exec.isSet
      $0.enable_ecs_managed_tags = true
      $0.propagate_tags = "SERVICE"
      $0.block("capacity_provider_strategy", ifSet: spot) { strategy, spot in
        strategy.capacity_provider = "FARGATE"
        strategy.base = spot.onDemand
        strategy.weight = 0
      }
      $0.block("capacity_provider_strategy", ifSet: spot) { strategy, _ in
        strategy.capacity_provider = "FARGATE_SPOT"
        strategy.weight = 1
      }
      $0.block("network_configuration") {
        $0.subnets = privateSubnetIDs
        $0.security_groups = List([group.id])
        $0.assign_public_ip = false
      }
      $0.block("load_balancer") {
        $0.target_group_arn = traffic.group.arn
        $0.container_name = Self.containerName
        $0.container_port = containerPort
      }
      $0.block("deployment_circuit_breaker") {
        $0.enable = true
        $0.rollback = true
      }
      $0.block("alarms") {
        $0.enable = true
        $0.rollback = true
        $0.alarm_names = rollbackAlarms
      }
      // Deployments and rollbacks change the revision, and scaling changes the number of tasks.
      $0.lifecycle(ignoreChanges: ["task_definition", "desired_count"])
      // A target group accepts tasks only after a listener rule uses it, and the first task needs the policies of its roles.
      $0.depends(on: traffic.rule)
      for policy in execution.policies { $0.depends(on: policy) }
    }
    let clusterName = tf.local("cluster_name", Text(clusterARN).split(by: "/")[1])
    scale(tf, service, in: clusterName)
    taskAlarms(tf, service, in: clusterName)

    tf.comment(
      "Where a deploy starts: it puts its image into this revision, registers the result and updates the service."
    )
    let parameter = tf.resource(SSMParameter.self, "task_definition") {
      $0.name = "/ecs/\(name)/task-definition"
      $0.description = "Revision of \(name) that Terraform registered last"
      $0.type = "SecureString"
      $0.key_id = key.arn
      $0.value = definition.arn
    }

    return Outputs(
      serviceName: service.name,
      taskDefinitionFamily: definition.family,
      taskDefinitionParameter: parameter.name,
      targetGroupARNSuffix: traffic.group.arn_suffix,
      securityGroupID: group.id,
      taskRoleARN: task.arn,
      taskRoleName: task.name,
      executionRoleARN: execution.role.arn,
      logGroupName: logs.name,
      kmsKeyARN: key.arn
    )
  }

  private func logGroup(_ tf: Scope, _ key: Resource<Key>) -> Resource<LogGroup> {
    tf.resource(LogGroup.self, "this") {
      $0.name = "/ecs/\(name)"
      $0.retention_in_days = logRetention
      $0.kms_key_id = key.arn
    }
  }

  /// Declares the target group, and the listener rule that forwards requests for the host names to it.
  private func targetGroup(_ tf: Scope) -> (group: Resource<TargetGroup>, rule: Resource<AnyResource>) {
    let group = tf.resource(TargetGroup.self, "this") {
      $0.comment(
        "checkov:skip=CKV_AWS_378:TLS ends at the load balancer, and this is the way from there inside the VPC."
      )
      $0.name_prefix = "ecs-"
      $0.vpc_id = vpcID
      $0.target_type = "ip"
      $0.port = containerPort
      $0.protocol = "HTTP"
      $0.deregistration_delay = deregistrationDelay
      $0.block("health_check") {
        $0.path = healthCheck.path
        $0.matcher = healthCheck.codes
        $0.interval = 15
        $0.timeout = 5
        $0.healthy_threshold = 2
        $0.unhealthy_threshold = 2
      }
      $0.tags = ["Name": Text(name)]
      $0.lifecycle(createBeforeDestroy: true)
    }
    let rule = tf.resource("aws_lb_listener_rule", "this") {
      $0.listener_arn = loadBalancer.listenerARN
      $0.block("condition") {
        $0.block("host_header") { $0.values = hostNames }
      }
      $0.block("action") {
        $0.type = "forward"
        $0.target_group_arn = group.arn
      }
    }
    return (group, rule)
  }
}
