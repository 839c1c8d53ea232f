import Terraform

extension Rule {
  static let domainInZone = Rule(
    "aws_route53_record.name lies in its zone",
    on: "aws_route53_record",
    why: "What does not end in the zone's name gets it appended"
      + " (https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/route53_record#name-1).",
    fix: "Write the name in full, or pass the zone that it lies in.",
    unknown: .passes
  ) { record in
    let name = record.name
    // A single label, or one like “_acme-challenge.www”, is meant to get the zone appended.
    guard let text = name.text, text.utf8.contains(UInt8(ascii: ".")),
      let zone = record.zone_id.resource?.attribute("name").text,
      !text.isInside(zone), !text.lowercased().isInside(zone.lowercased()),
      text.split(separator: ".").last?.hasPrefix("_") != true
    else { return .holds }
    return .fails("“\(text)” is not in the zone \(zone)", at: name)
  }

  /// The names that only one resource of an account and a region can have, by its type. Those of IAM and S3 hold in all regions.
  ///
  /// AWS refuses the second of most of them. It takes a second alarm, parameter or topic of one name, which then is the first.
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

  /// The rules, one for each type.
  static let uniqueNames: [Rule] = names.map { type, name in
    Rule(
      "\(type).\(name.attribute) is unique in its account",
      unique: name.attribute,
      of: type,
      within: name.isGlobal ? nil : "region",
      why: "AWS refuses the second, or takes it for the first.",
      fix: "Put what sets them apart into the name, like the environment or the part it plays."
    )
  }
}

extension String {
  /// Whether a name is that of a zone, or ends with it.
  fileprivate func isInside(_ zone: String) -> Bool {
    let rest = utf8.count - zone.utf8.count
    guard rest >= 0, utf8.dropFirst(rest).elementsEqual(zone.utf8) else { return false }
    return rest == 0 || utf8.dropFirst(rest - 1).first == UInt8(ascii: ".")
  }
}
