import Terraform

extension Rule {
  private static let api = "https://docs.aws.amazon.com"
  private static let registry = "https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources"

  /// Names, prefixes and descriptions, by the type and the argument that has them.
  static let texts: [Rule] =
    [
      text(
        "aws_lb",
        "name",
        TextForm(length: 1...32, characters: .label, forbiddenPrefix: "internal-", hasHyphensAtEnds: false),
        "\(api)/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html"
      ),
      text(
        "aws_lb",
        "name_prefix",
        TextForm(length: 1...6, characters: .label, forbiddenPrefix: "-"),
        "\(registry)/lb"
      ),
      text(
        "aws_lb_target_group",
        "name",
        TextForm(length: 1...32, characters: .label, hasHyphensAtEnds: false),
        "\(api)/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html"
      ),
      text(
        "aws_lb_target_group",
        "name_prefix",
        TextForm(length: 1...6, characters: .label, forbiddenPrefix: "-"),
        "\(registry)/lb_target_group"
      ),
      text(
        "aws_iam_role",
        "name",
        TextForm(length: 1...64, characters: .identity),
        "\(api)/IAM/latest/APIReference/API_CreateRole.html"
      ),
      text("aws_iam_role", "name_prefix", TextForm(length: 1...38, characters: .identity), "\(registry)/iam_role"),
      text(
        "aws_iam_policy",
        "name",
        TextForm(length: 1...128, characters: .identity),
        "\(api)/IAM/latest/APIReference/API_CreatePolicy.html"
      ),
      text(
        "aws_iam_instance_profile",
        "name",
        TextForm(length: 1...128, characters: .identity),
        "\(api)/IAM/latest/APIReference/API_CreateInstanceProfile.html"
      ),
      text(
        "aws_elasticache_replication_group",
        "replication_group_id",
        TextForm(length: 1...40, characters: .label, hasHyphensAtEnds: false, hasLetterFirst: true),
        "\(api)/AmazonElastiCache/latest/APIReference/API_CreateReplicationGroup.html"
      ),
      text(
        "aws_db_instance",
        "identifier",
        TextForm(length: 1...63, characters: .smallLabel, hasHyphensAtEnds: false, hasLetterFirst: true),
        "\(api)/AmazonRDS/latest/APIReference/API_CreateDBInstance.html"
      ),
      text(
        "aws_db_subnet_group",
        "name",
        TextForm(length: 1...255, characters: .database),
        "\(api)/AmazonRDS/latest/APIReference/API_CreateDBSubnetGroup.html"
      ),
      text(
        "aws_acm_certificate",
        "domain_name",
        TextForm(length: 1...64, characters: .domain),
        "\(api)/acm/latest/APIReference/API_RequestCertificate.html"
      ),
      text(
        "aws_ecs_cluster",
        "name",
        TextForm(length: 1...255, characters: .word),
        "\(api)/AmazonECS/latest/APIReference/API_CreateCluster.html"
      ),
      text(
        "aws_ecs_service",
        "name",
        TextForm(length: 1...255, characters: .word),
        "\(api)/AmazonECS/latest/APIReference/API_CreateService.html"
      ),
      text(
        "aws_ecs_task_definition",
        "family",
        TextForm(length: 1...255, characters: .word),
        "\(api)/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html"
      ),
      text(
        "aws_cloudwatch_log_group",
        "name",
        TextForm(length: 1...512, characters: .logGroup),
        "\(api)/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogGroup.html"
      ),
      text(
        "aws_s3_bucket",
        "bucket",
        TextForm(length: 3...63, characters: .bucket, hasHyphensAtEnds: false),
        "\(api)/AmazonS3/latest/userguide/bucketnamingrules.html"
      ),
      text(
        "aws_sns_topic",
        "name",
        TextForm(length: 1...256, characters: .topic),
        "\(api)/sns/latest/api/API_CreateTopic.html"
      ),
      text(
        "aws_ecr_repository",
        "name",
        TextForm(length: 2...256, characters: .repository, hasLetterFirst: false),
        "\(api)/AmazonECR/latest/APIReference/API_CreateRepository.html"
      ),
      text(
        "aws_lambda_function",
        "function_name",
        TextForm(length: 1...64, characters: .word),
        "\(api)/lambda/latest/api/API_CreateFunction.html"
      ),
      text(
        "aws_secretsmanager_secret",
        "name",
        TextForm(length: 1...512, characters: .secret),
        "\(api)/secretsmanager/latest/apireference/API_CreateSecret.html"
      ),
    ] + securityGroupTexts

  private static let securityGroupTexts: [Rule] = [
    text(
      "aws_security_group",
      "name",
      TextForm(length: 1...255, characters: .securityGroup, forbiddenPrefix: "sg-"),
      groups
    ),
    text("aws_security_group", "description", TextForm(length: 0...255, characters: .securityGroup), groups),
    text(
      "aws_vpc_security_group_ingress_rule",
      "description",
      TextForm(length: 0...255, characters: .securityGroup),
      ranges
    ),
    text(
      "aws_vpc_security_group_egress_rule",
      "description",
      TextForm(length: 0...255, characters: .securityGroup),
      ranges
    ),
    text("aws_security_group_rule", "description", TextForm(length: 0...255, characters: .securityGroup), ranges),
    blocks("ingress"),
    blocks("egress"),
  ]

  private static let groups = "\(api)/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html"
  private static let ranges = "\(api)/AWSEC2/latest/APIReference/API_IpRange.html"

  private static func text(_ type: String, _ attribute: String, _ form: TextForm, _ source: String) -> Rule {
    Rule(
      "\(type).\(attribute) has a form that AWS takes",
      on: type,
      why: "AWS takes \(form.words) (\(source)).",
      fix: "Write one that has this form.",
      unknown: .passes
    ) { form.verdict($0.attribute(attribute)) }
  }

  private static func blocks(_ type: String) -> Rule {
    let form = TextForm(length: 0...255, characters: .securityGroup)
    return Rule(
      "aws_security_group.\(type).description has a form that AWS takes",
      on: "aws_security_group",
      why: "AWS takes \(form.words) (\(ranges)).",
      fix: "Write one that has this form.",
      unknown: .passes
    ) { group in .all((group.attribute(type).elements ?? []).map { form.verdict($0.description) }) }
  }
}

extension TextForm {
  fileprivate func verdict(_ value: ConfiguredValue) -> Verdict {
    guard let text = value.text else { return .holds }
    return problem(in: text).map { .fails("\(value.argumentName) “\(text)” \($0)", at: value) } ?? .holds
  }
}
