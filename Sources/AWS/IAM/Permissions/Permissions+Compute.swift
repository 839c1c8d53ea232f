extension Permissions {
  /// Actions for ECS, Application Auto Scaling, EC2 instances and IAM.
  static let compute: [String: Calls] = [
    "aws_ecs_cluster": containers("CreateCluster", "UpdateCluster", "UpdateClusterSettings", "DeleteCluster"),
    "aws_ecs_cluster_capacity_providers": containers("PutClusterCapacityProviders"),
    "aws_ecs_service": Calls(
      read: containerReading,
      [
        "ecs:CreateService", "ecs:UpdateService", "ecs:DeleteService", "ecs:TagResource", "ecs:UntagResource",
        "iam:PassRole", "iam:CreateServiceLinkedRole",
      ]
    ),
    "aws_ecs_task_definition": Calls(
      read: containerReading,
      [
        "ecs:RegisterTaskDefinition", "ecs:DeregisterTaskDefinition", "ecs:TagResource", "ecs:UntagResource",
        "iam:PassRole",
      ]
    ),

    "aws_appautoscaling_policy": scaling("PutScalingPolicy", "DeleteScalingPolicy"),
    "aws_appautoscaling_target": scaling("RegisterScalableTarget", "DeregisterScalableTarget"),

    "aws_instance": Calls(
      read: ["ec2:Describe*"],
      [
        "ec2:RunInstances", "ec2:StartInstances", "ec2:StopInstances", "ec2:TerminateInstances",
        "ec2:ModifyInstanceAttribute", "ec2:ModifyInstanceMetadataOptions", "ec2:ModifyVolume", "ec2:MonitorInstances",
        "ec2:UnmonitorInstances", "ec2:AssociateIamInstanceProfile", "ec2:DisassociateIamInstanceProfile",
        "ec2:ReplaceIamInstanceProfileAssociation", "ec2:CreateTags", "ec2:DeleteTags", "iam:PassRole",
        // EC2 uses the key of an encrypted disk through a grant.
        "kms:CreateGrant", "kms:DescribeKey", "kms:GenerateDataKeyWithoutPlaintext",
      ]
    ),

    "aws_iam_instance_profile": Calls(
      read: ["iam:GetInstanceProfile"],
      [
        "iam:CreateInstanceProfile", "iam:DeleteInstanceProfile", "iam:AddRoleToInstanceProfile",
        "iam:RemoveRoleFromInstanceProfile", "iam:TagInstanceProfile", "iam:UntagInstanceProfile", "iam:PassRole",
      ]
    ),
    "aws_iam_role": Calls(
      read: roleReading + ["iam:ListInstanceProfilesForRole"],
      [
        "iam:CreateRole", "iam:DeleteRole", "iam:UpdateRole", "iam:UpdateRoleDescription", "iam:UpdateAssumeRolePolicy",
        "iam:TagRole", "iam:UntagRole",
      ]
    ),
    "aws_iam_role_policy": Calls(read: roleReading, ["iam:PutRolePolicy", "iam:DeleteRolePolicy"]),
    "aws_iam_role_policy_attachment": Calls(read: roleReading, ["iam:AttachRolePolicy", "iam:DetachRolePolicy"]),
  ]

  private static let containerReading = ["ecs:Describe*", "ecs:List*"]

  private static let roleReading = [
    "iam:GetRole", "iam:GetRolePolicy", "iam:ListRolePolicies", "iam:ListAttachedRolePolicies",
  ]

  private static func containers(_ actions: String...) -> Calls {
    Calls(
      read: containerReading,
      (actions + ["TagResource", "UntagResource"]).map { "ecs:\($0)" } + ["iam:CreateServiceLinkedRole"]
    )
  }

  private static func scaling(_ actions: String...) -> Calls {
    Calls(
      read: ["application-autoscaling:Describe*", "application-autoscaling:ListTagsForResource"],
      (actions + ["TagResource", "UntagResource"]).map { "application-autoscaling:\($0)" } + [
        "iam:CreateServiceLinkedRole"
      ]
    )
  }
}
