extension Permissions {
  /// Actions for KMS, CloudWatch, SNS and Systems Manager.
  static let operations: [String: Calls] = [
    "aws_cloudwatch_log_group": Calls(
      read: logReading,
      [
        "logs:CreateLogGroup", "logs:DeleteLogGroup", "logs:PutRetentionPolicy", "logs:DeleteRetentionPolicy",
        "logs:AssociateKmsKey", "logs:DisassociateKmsKey", "logs:TagResource", "logs:UntagResource",
      ]
    ),
    "aws_cloudwatch_log_resource_policy": Calls(
      read: logReading,
      ["logs:PutResourcePolicy", "logs:DeleteResourcePolicy"]
    ),
    "aws_cloudwatch_metric_alarm": Calls(
      read: ["cloudwatch:DescribeAlarms", "cloudwatch:ListTagsForResource"],
      [
        "cloudwatch:PutMetricAlarm", "cloudwatch:DeleteAlarms", "cloudwatch:TagResource", "cloudwatch:UntagResource",
      ]
    ),

    "aws_kms_alias": Calls(read: ["kms:ListAliases"], ["kms:CreateAlias", "kms:UpdateAlias", "kms:DeleteAlias"]),
    "aws_kms_key": Calls(
      read: keyReading,
      [
        "kms:CreateKey", "kms:DisableKeyRotation", "kms:EnableKeyRotation", "kms:PutKeyPolicy",
        "kms:ScheduleKeyDeletion", "kms:TagResource", "kms:UntagResource", "kms:UpdateKeyDescription",
      ]
    ),

    "aws_sns_topic": topic("CreateTopic", "DeleteTopic", "SetTopicAttributes", "TagResource", "UntagResource"),
    "aws_sns_topic_policy": topic("SetTopicAttributes"),
    "aws_sns_topic_subscription": topic("Subscribe", "Unsubscribe", "SetSubscriptionAttributes"),

    "aws_ssm_document": Calls(
      read: ["ssm:DescribeDocument", "ssm:DescribeDocumentPermission", "ssm:GetDocument", "ssm:ListTagsForResource"],
      [
        "ssm:CreateDocument", "ssm:UpdateDocument", "ssm:UpdateDocumentDefaultVersion", "ssm:DeleteDocument",
        "ssm:AddTagsToResource", "ssm:RemoveTagsFromResource",
      ]
    ),
    "aws_ssm_parameter": Calls(
      read: ["ssm:DescribeParameters", "ssm:GetParameter", "ssm:GetParameters", "ssm:ListTagsForResource"],
      ["ssm:PutParameter", "ssm:DeleteParameter", "ssm:AddTagsToResource", "ssm:RemoveTagsFromResource"]
    ),
  ]

  private static let logReading = [
    "logs:DescribeLogGroups", "logs:DescribeResourcePolicies", "logs:ListTagsForResource",
  ]

  private static let keyReading = [
    "kms:DescribeKey", "kms:GetKeyPolicy", "kms:GetKeyRotationStatus", "kms:ListResourceTags",
  ]

  private static func topic(_ actions: String...) -> Calls {
    Calls(
      read: ["sns:GetSubscriptionAttributes", "sns:GetTopicAttributes", "sns:ListTagsForResource"],
      actions.map { "sns:\($0)" }
    )
  }
}
