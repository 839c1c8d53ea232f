extension Permissions {
  /// Actions for RDS, ElastiCache, S3 and ECR.
  static let storage: [String: Calls] = [
    "aws_db_instance": Calls(
      read: databaseReading,
      [
        "rds:CreateDBInstance", "rds:RestoreDBInstanceFromDBSnapshot", "rds:ModifyDBInstance", "rds:RebootDBInstance",
        "rds:DeleteDBInstance", "rds:CreateDBSnapshot", "rds:AddTagsToResource", "rds:RemoveTagsFromResource",
        "iam:PassRole", "iam:CreateServiceLinkedRole",
        // RDS calls these for the caller when it creates the secret with the password, and encrypts it and the storage.
        "secretsmanager:CreateSecret", "secretsmanager:TagResource", "secretsmanager:RotateSecret",
        "kms:CreateGrant", "kms:DescribeKey", "kms:Decrypt", "kms:GenerateDataKey",
      ]
    ),
    "aws_db_parameter_group": database(
      "CreateDBParameterGroup",
      "ModifyDBParameterGroup",
      "ResetDBParameterGroup",
      "DeleteDBParameterGroup"
    ),
    "aws_db_snapshot_copy": Calls(
      read: databaseReading,
      [
        "rds:CopyDBSnapshot", "rds:DeleteDBSnapshot", "rds:AddTagsToResource", "rds:RemoveTagsFromResource",
        // RDS calls these for the caller when it encrypts the copy.
        "kms:CreateGrant", "kms:DescribeKey", "kms:Decrypt", "kms:GenerateDataKey",
      ]
    ),
    "aws_db_subnet_group": database("CreateDBSubnetGroup", "ModifyDBSubnetGroup", "DeleteDBSubnetGroup"),

    "aws_elasticache_parameter_group": cache(
      "CreateCacheParameterGroup",
      "ModifyCacheParameterGroup",
      "ResetCacheParameterGroup",
      "DeleteCacheParameterGroup"
    ),
    "aws_elasticache_replication_group": Calls(
      read: cacheReading,
      [
        "elasticache:CreateReplicationGroup", "elasticache:ModifyReplicationGroup",
        "elasticache:IncreaseReplicaCount", "elasticache:DecreaseReplicaCount", "elasticache:DeleteReplicationGroup",
        "elasticache:CreateSnapshot", "elasticache:AddTagsToResource", "elasticache:RemoveTagsFromResource",
        "iam:CreateServiceLinkedRole", "kms:CreateGrant", "kms:DescribeKey",
        // ElastiCache calls these for the caller when it delivers logs.
        "logs:CreateLogDelivery", "logs:DeleteLogDelivery", "logs:GetLogDelivery", "logs:ListLogDeliveries",
        "logs:UpdateLogDelivery", "logs:PutResourcePolicy", "logs:DescribeResourcePolicies",
      ]
    ),
    "aws_elasticache_subnet_group": cache(
      "CreateCacheSubnetGroup",
      "ModifyCacheSubnetGroup",
      "DeleteCacheSubnetGroup"
    ),
    "aws_elasticache_user": cache("CreateUser", "ModifyUser", "DeleteUser"),
    "aws_elasticache_user_group": cache("CreateUserGroup", "ModifyUserGroup", "DeleteUserGroup"),

    "aws_s3_bucket": bucket("CreateBucket", "DeleteBucket", "DeleteObject", "DeleteObjectVersion", "PutBucketTagging"),
    "aws_s3_bucket_lifecycle_configuration": bucket("PutLifecycleConfiguration"),
    "aws_s3_bucket_notification": bucket("PutBucketNotification"),
    "aws_s3_bucket_ownership_controls": bucket("PutBucketOwnershipControls"),
    "aws_s3_bucket_policy": bucket("PutBucketPolicy", "DeleteBucketPolicy"),
    "aws_s3_bucket_public_access_block": bucket("PutBucketPublicAccessBlock"),
    "aws_s3_bucket_server_side_encryption_configuration": bucket("PutEncryptionConfiguration"),
    "aws_s3_bucket_versioning": bucket("PutBucketVersioning"),

    "aws_ecr_lifecycle_policy": registry("PutLifecyclePolicy", "DeleteLifecyclePolicy"),
    "aws_ecr_repository": registry(
      "CreateRepository",
      "DeleteRepository",
      "PutImageScanningConfiguration",
      "PutImageTagMutability",
      "TagResource",
      "UntagResource"
    ),
    "aws_ecr_repository_policy": registry("SetRepositoryPolicy", "DeleteRepositoryPolicy"),
  ]

  private static let databaseReading = ["rds:Describe*", "rds:ListTagsForResource"]
  private static let cacheReading = ["elasticache:Describe*", "elasticache:ListTagsForResource"]

  private static func database(_ actions: String...) -> Calls {
    Calls(read: databaseReading, (actions + ["AddTagsToResource", "RemoveTagsFromResource"]).map { "rds:\($0)" })
  }

  private static func cache(_ actions: String...) -> Calls {
    Calls(read: cacheReading, (actions + ["AddTagsToResource", "RemoveTagsFromResource"]).map { "elasticache:\($0)" })
  }

  /// Actions of S3. They read the settings of a bucket and the list of object versions, but not objects.
  private static func bucket(_ actions: String...) -> Calls {
    Calls(
      read: [
        "s3:GetAccelerateConfiguration", "s3:GetBucket*", "s3:GetEncryptionConfiguration",
        "s3:GetLifecycleConfiguration", "s3:GetReplicationConfiguration", "s3:ListBucket", "s3:ListBucketVersions",
      ],
      actions.map { "s3:\($0)" }
    )
  }

  private static func registry(_ actions: String...) -> Calls {
    Calls(
      read: [
        "ecr:DescribeRepositories", "ecr:GetLifecyclePolicy", "ecr:GetRepositoryPolicy", "ecr:ListTagsForResource",
      ],
      actions.map { "ecr:\($0)" } + ["kms:CreateGrant", "kms:DescribeKey"]
    )
  }
}
