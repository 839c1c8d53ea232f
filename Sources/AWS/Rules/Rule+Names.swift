import Terraform

extension Rule {
  static let recordInsideZone = Rule(
    "aws_route53_record.name is inside its zone",
    on: "aws_route53_record",
    why: "The provider appends the name of the zone to a name that does not end in it"
      + " (https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_record#name-1).",
    fix: "Write the full name, or pass the zone that contains it.",
    unknown: .passes
  ) { record in
    let name = record.name
    // A single label, or a name like “_acme-challenge.www”, is meant to be completed with the name of the zone.
    guard let text = name.text, text.contains("."),
      let zone = record.zone_id.resource?.attribute("name").text,
      !text.lowercased().isInside(zone.lowercased()),
      text.split(separator: ".").last?.hasPrefix("_") != true
    else { return .holds }
    return .fails("“\(text)” is not in the zone \(zone)", at: name)
  }.explained(by: .recordOutsideZone)

  /// The arguments that are unique in an account and a region, by type. The names of IAM and S3 are unique in all regions of an account.
  ///
  /// AWS refuses a second resource of the same name for most types. A second alarm, parameter or topic of the same name replaces the
  /// first. The name is a part of the resource's [ARN](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html), which
  /// identifies it.
  private static let names: KeyValuePairs<String, (attribute: String, isGlobal: Bool)> = [
    "aws_cloudwatch_log_group": ("name", false),
    "aws_cloudwatch_metric_alarm": ("alarm_name", false),
    "aws_db_instance": ("identifier", false),
    "aws_db_parameter_group": ("name", false),
    "aws_db_subnet_group": ("name", false),
    "aws_ecr_repository": ("name", false),
    "aws_ecs_cluster": ("name", false),
    "aws_elasticache_parameter_group": ("name", false),
    "aws_elasticache_replication_group": ("replication_group_id", false),
    "aws_elasticache_subnet_group": ("name", false),
    "aws_elasticache_user": ("user_id", false),
    "aws_elasticache_user_group": ("user_group_id", false),
    "aws_iam_instance_profile": ("name", true),
    "aws_iam_policy": ("name", true),
    "aws_iam_role": ("name", true),
    "aws_iam_user": ("name", true),
    "aws_kms_alias": ("name", false),
    "aws_lambda_function": ("function_name", false),
    "aws_lb": ("name", false),
    "aws_lb_target_group": ("name", false),
    "aws_s3_bucket": ("bucket", true),
    "aws_secretsmanager_secret": ("name", false),
    "aws_sns_topic": ("name", false),
    "aws_sqs_queue": ("name", false),
    "aws_ssm_document": ("name", false),
    "aws_ssm_parameter": ("name", false),
  ]

  /// The rules about unique names, one for each type.
  static let uniqueNames: [Rule] = names.map { type, name in
    Rule(
      "\(type).\(name.attribute) is unique in its account",
      unique: name.attribute,
      of: type,
      within: name.isGlobal ? nil : "region",
      why: "AWS refuses a second resource of the same name, or changes the first.",
      fix: "Add to the name what tells the two apart, like the environment or the purpose."
    ).explained(by: .nameTwice)
  }
}

extension String {
  /// True if a name is the name of a zone, or ends with a dot and the name of the zone.
  fileprivate func isInside(_ zone: String) -> Bool { self == zone || hasSuffix(".\(zone)") }
}
