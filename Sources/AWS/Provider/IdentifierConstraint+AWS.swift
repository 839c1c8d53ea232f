import Terraform

extension IdentifierConstraint {
  /// The identifiers that arguments of the AWS provider accept, for arguments whose name or path decides the type of resource.
  ///
  /// The `id` of some types is their ARN, so `id` and `arn` are both accepted there. Arguments that are not certain are not listed, because
  /// a wrong error costs more than a mistake that AWS reports.
  static let aws: [IdentifierConstraint] = network + keys + roles + balancing + others

  private static let network = [
    IdentifierConstraint(["vpc_id", "peer_vpc_id"], accept: ["aws_vpc.id", "aws_default_vpc.id"]),
    IdentifierConstraint(["subnet_id", "subnet_ids", "subnets"], accept: ["aws_subnet.id", "aws_default_subnet.id"]),
    IdentifierConstraint(
      [
        "referenced_security_group_id", "security_group_id", "security_group_ids", "security_groups",
        "source_security_group_id", "vpc_security_group_ids",
      ],
      accept: ["aws_security_group.id", "aws_default_security_group.id"]
    ),
    IdentifierConstraint(
      ["route_table_id", "route_table_ids"],
      accept: ["aws_route_table.id", "aws_default_route_table.id"]
    ),
    IdentifierConstraint(["nat_gateway_id"], accept: ["aws_nat_gateway.id"]),
    IdentifierConstraint(["internet_gateway_id"], accept: ["aws_internet_gateway.id"]),
    IdentifierConstraint(
      ["aws_route.gateway_id", "aws_route_table_association.gateway_id"],
      accept: ["aws_internet_gateway.id", "aws_vpn_gateway.id"]
    ),
    IdentifierConstraint(["allocation_id"], accept: ["aws_eip.id"]),
    IdentifierConstraint(["network_interface_id"], accept: ["aws_network_interface.id"]),
    IdentifierConstraint(["transit_gateway_id"], accept: ["aws_ec2_transit_gateway.id"]),
    IdentifierConstraint(
      ["aws_eip.instance", "aws_eip_association.instance_id", "aws_volume_attachment.instance_id"],
      accept: ["aws_instance.id"]
    ),
    IdentifierConstraint(
      ["aws_route53_record.zone_id", "aws_route53_zone_association.zone_id"],
      accept: ["aws_route53_zone.id"]
    ),
  ]

  private static let keyTypes = [
    "aws_kms_key", "aws_kms_replica_key", "aws_kms_external_key", "aws_kms_replica_external_key", "aws_kms_alias",
  ]

  private static let keys = [
    IdentifierConstraint(["kms_key_id", "kms_master_key_id"], accept: keyTypes.flatMap { ["\($0).arn", "\($0).id"] }),
    // The provider accepts only ARNs here. The `id` of an alias that is read with `data` is its ARN.
    IdentifierConstraint(
      [
        "aws_cloudwatch_log_group.kms_key_id", "aws_db_instance.kms_key_id", "aws_rds_cluster.kms_key_id",
        "kms_key_arn",
        "performance_insights_kms_key_id",
      ],
      accept: keyTypes.map { "\($0).arn" } + ["aws_kms_alias.id"]
    ),
  ]

  private static let roles = [
    IdentifierConstraint(
      ["aws_lambda_function.role", "execution_role_arn", "iam_role_arn", "role_arn", "task_role_arn"],
      accept: ["aws_iam_role.arn", "aws_iam_service_linked_role.arn"]
    ),
    // The `id` of a role is its name.
    IdentifierConstraint(
      ["aws_iam_instance_profile.role", "aws_iam_role_policy.role", "aws_iam_role_policy_attachment.role"],
      accept: ["aws_iam_role.id"]
    ),
    IdentifierConstraint(
      [
        "aws_iam_group_policy_attachment.policy_arn", "aws_iam_policy_attachment.policy_arn",
        "aws_iam_role_policy_attachment.policy_arn", "aws_iam_user_policy_attachment.policy_arn",
      ],
      accept: ["aws_iam_policy.arn", "aws_iam_policy.id"]
    ),
  ]

  private static let balancing = [
    IdentifierConstraint(
      ["acm_certificate_arn", "certificate_arn"],
      accept: ["aws_acm_certificate.arn", "aws_acm_certificate.id", "aws_iam_server_certificate.arn"]
    ),
    IdentifierConstraint(
      ["lb_target_group_arn", "target_group_arn", "target_group_arns"],
      accept: [
        "aws_lb_target_group.arn", "aws_lb_target_group.id", "aws_alb_target_group.arn", "aws_alb_target_group.id",
      ]
    ),
    IdentifierConstraint(["load_balancer_arn"], accept: ["aws_lb.arn", "aws_lb.id", "aws_alb.arn", "aws_alb.id"]),
    IdentifierConstraint(
      [
        "aws_alb_listener_certificate.listener_arn", "aws_alb_listener_rule.listener_arn",
        "aws_lb_listener_certificate.listener_arn", "aws_lb_listener_rule.listener_arn",
      ],
      accept: ["aws_lb_listener.arn", "aws_lb_listener.id", "aws_alb_listener.arn", "aws_alb_listener.id"]
    ),
  ]

  private static let others = [
    IdentifierConstraint(
      ["aws_ecs_service.cluster", "aws_ecs_task_set.cluster"],
      accept: ["aws_ecs_cluster.arn", "aws_ecs_cluster.id"]
    ),
    IdentifierConstraint(
      ["notification_topic_arn", "sns_topic_arn", "topic_arn"],
      accept: ["aws_sns_topic.arn", "aws_sns_topic.id"]
    ),
    IdentifierConstraint(
      ["aws_secretsmanager_secret_rotation.secret_id", "aws_secretsmanager_secret_version.secret_id"],
      accept: ["aws_secretsmanager_secret.arn", "aws_secretsmanager_secret.id"]
    ),
    IdentifierConstraint(["user_pool_id"], accept: ["aws_cognito_user_pool.id"]),
    IdentifierConstraint(["rest_api_id"], accept: ["aws_api_gateway_rest_api.id"]),
  ]
}
