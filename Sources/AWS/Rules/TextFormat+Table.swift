extension TextFormat {
  /// An argument, the format that AWS requires of it, and the page that says so.
  struct Row {
    let type: String
    let argument: String
    let format: TextFormat
    let source: String

    init(_ type: String, _ argument: String, _ format: TextFormat, _ source: String) {
      self.type = type
      self.argument = argument
      self.format = format
      self.source = source
    }
  }

  private static let api = "https://docs.aws.amazon.com"
  private static let registry = "https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources"
  private static let elb = "\(api)/elasticloadbalancing/latest/APIReference"
  private static let iam = "\(api)/IAM/latest/APIReference"
  private static let ecs = "\(api)/AmazonECS/latest/APIReference"
  private static let rds = "\(api)/AmazonRDS/latest/APIReference"
  private static let elastiCache = "\(api)/AmazonElastiCache/latest/APIReference"
  private static let securityGroups = "\(api)/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html"
  /// The page about the descriptions of the rules of a security group.
  static let securityGroupRules = "\(api)/AWSEC2/latest/APIReference/API_IpRange.html"

  /// The format of the description of a rule of a security group.
  static let ruleDescription = TextFormat(length: 0...255, characters: .securityGroup)
  private static let prefix = TextFormat(length: 1...6, characters: .label, forbiddenPrefix: "-")
  private static let name = TextFormat(length: 1...32, characters: .label, allowsHyphensAtEnds: false)
  private static let balancerName = TextFormat(
    length: 1...32,
    characters: .label,
    forbiddenPrefix: "internal-",
    allowsHyphensAtEnds: false
  )
  private static let identifier = TextFormat(
    length: 1...63,
    characters: .lowerCaseLabel,
    allowsHyphensAtEnds: false,
    startsWithLetter: true
  )
  private static let groupID = TextFormat(
    length: 1...40,
    characters: .label,
    allowsHyphensAtEnds: false,
    startsWithLetter: true
  )
  private static let bucketName = TextFormat(length: 3...63, characters: .bucket, allowsHyphensAtEnds: false)
  private static let groupName = TextFormat(length: 1...255, characters: .securityGroup, forbiddenPrefix: "sg-")

  /// A format without conditions on single characters.
  private static func of(_ length: ClosedRange<Int>, _ characters: Characters) -> TextFormat {
    TextFormat(length: length, characters: characters)
  }

  /// The formats of names, prefixes and descriptions. A rule is made of each row.
  static let table: [Row] = [
    Row("aws_lb", "name", balancerName, "\(elb)/API_CreateLoadBalancer.html"),
    Row("aws_lb", "name_prefix", prefix, "\(registry)/lb"),
    Row("aws_lb_target_group", "name", name, "\(elb)/API_CreateTargetGroup.html"),
    Row("aws_lb_target_group", "name_prefix", prefix, "\(registry)/lb_target_group"),
    Row("aws_iam_role", "name", of(1...64, .iam), "\(iam)/API_CreateRole.html"),
    Row("aws_iam_role", "name_prefix", of(1...38, .iam), "\(registry)/iam_role"),
    Row("aws_iam_policy", "name", of(1...128, .iam), "\(iam)/API_CreatePolicy.html"),
    Row("aws_iam_instance_profile", "name", of(1...128, .iam), "\(iam)/API_CreateInstanceProfile.html"),
    Row(
      "aws_elasticache_replication_group",
      "replication_group_id",
      groupID,
      "\(elastiCache)/API_CreateReplicationGroup.html"
    ),
    Row("aws_db_instance", "identifier", identifier, "\(rds)/API_CreateDBInstance.html"),
    Row("aws_db_subnet_group", "name", of(1...255, .subnetGroup), "\(rds)/API_CreateDBSubnetGroup.html"),
    Row(
      "aws_acm_certificate",
      "domain_name",
      of(1...64, .domain),
      "\(api)/acm/latest/APIReference/API_RequestCertificate.html"
    ),
    Row("aws_ecs_cluster", "name", of(1...255, .word), "\(ecs)/API_CreateCluster.html"),
    Row("aws_ecs_service", "name", of(1...255, .word), "\(ecs)/API_CreateService.html"),
    Row("aws_ecs_task_definition", "family", of(1...255, .word), "\(ecs)/API_RegisterTaskDefinition.html"),
    Row(
      "aws_cloudwatch_log_group",
      "name",
      of(1...512, .logGroup),
      "\(api)/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogGroup.html"
    ),
    Row("aws_s3_bucket", "bucket", bucketName, "\(api)/AmazonS3/latest/userguide/bucketnamingrules.html"),
    Row("aws_sns_topic", "name", of(1...256, .topic), "\(api)/sns/latest/api/API_CreateTopic.html"),
    Row(
      "aws_ecr_repository",
      "name",
      of(2...256, .repository),
      "\(api)/AmazonECR/latest/APIReference/API_CreateRepository.html"
    ),
    Row("aws_lambda_function", "function_name", of(1...64, .word), "\(api)/lambda/latest/api/API_CreateFunction.html"),
    Row(
      "aws_secretsmanager_secret",
      "name",
      of(1...512, .secret),
      "\(api)/secretsmanager/latest/apireference/API_CreateSecret.html"
    ),
    Row("aws_security_group", "name", groupName, securityGroups),
    Row("aws_security_group", "description", of(0...255, .securityGroup), securityGroups),
    Row("aws_vpc_security_group_ingress_rule", "description", ruleDescription, securityGroupRules),
    Row("aws_vpc_security_group_egress_rule", "description", ruleDescription, securityGroupRules),
    Row("aws_security_group_rule", "description", ruleDescription, securityGroupRules),
  ]
}
