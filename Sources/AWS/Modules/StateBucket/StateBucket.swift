public import Terraform

/// The S3 bucket for the states of an environment, with versioning and encryption. Requests without TLS are denied.
///
/// ```swift
/// let states = tf.module("states", StateBucket(name: "connect2-terraform-state-prod", users: "pipeline-*"))
/// ```
///
/// S3 sends an event to EventBridge for every object that is written or deleted, so a rule can notify someone if a state is deleted.
///
/// Terraform locks a state with an object beside it, so each operation leaves an old version and a delete marker. They expire like old
/// versions of states. Terraform does not destroy the bucket (`prevent_destroy`).
public struct StateBucket: Module {
  public static let name = "state-bucket"
  public static let requirements = Requirements.awsModule

  let name: Text
  let users: Text
  let versionRetention: Number

  /// Describes a bucket for states.
  ///
  /// - Parameters:
  ///   - name: The name of the bucket.
  ///   - users: The name of the roles that plan and apply stacks, with `*`. The policy of the KMS key denies them to disable or delete the
  ///     key, or to change its policy.
  ///   - versionRetention: The number of days that an old version of a state is kept. Default: `365`.
  public init(name: Text, users: Text, versionRetention: Number = .default) {
    self.name = name
    self.users = users
    self.versionRetention = versionRetention
  }

  public static let interface = Interface(Self.init) {
    Field(
      \.name,
      "Name of the bucket.",
      Validation("3 to 63 small letters, digits and hyphens.") { $0.matches("^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$") }
    )
    Field(\.users, "Name of the roles that use the states, with *. They cannot disable or delete the KMS key.")
    Field(
      \.versionRetention,
      "Days that an old version of a state is kept.",
      default: 365,
      Validation("At least 30.") { $0 >= 30 }
    )
  }

  /// The outputs of the module.
  public struct Outputs: Shape {
    /// The ARN of the bucket.
    public let bucketARN: ARN<Bucket>
    /// The KMS key that encrypts the states.
    public let kmsKeyARN: ARN<Key>

    public static let interface = Interface(Self.init) {
      Field(\.bucketARN, "ARN of the bucket.")
      Field(\.kmsKeyARN, "KMS key that encrypts the states.")
    }
  }

  public func body(_ tf: Scope) -> Outputs {
    let account = tf.accountNumber()
    let key = tf.resource(Key.self, "this") {
      $0.key(
        "Terraform states in \(name)",
        of: account,
        usedBy: [
          .deny(
            "kms:DisableKey*",
            "kms:PutKeyPolicy",
            "kms:ScheduleKeyDeletion",
            on: ["*"],
            to: .arn("*"),
            when: [.arn("aws:PrincipalArn", "arn:aws:iam::\(account):role/\(users)")],
            identifier: "KeepFromUsers"
          )
        ]
      )
      $0.lifecycle(preventDestroy: true)
    }
    let bucket = tf.resource(Bucket.self, "this") {
      $0.comment("checkov:skip=CKV_AWS_18:CloudTrail logs who reads a state.")
      $0.comment("checkov:skip=CKV_AWS_144:A state describes one region, and is of no use without that region.")
      $0.bucket = name
      $0.lifecycle(preventDestroy: true)
    }
    protect(bucket, with: key, in: tf)
    return Outputs(bucketARN: bucket.arn, kmsKeyARN: key.arn)
  }

  private func protect(_ bucket: Resource<Bucket>, with key: Resource<Key>, in tf: Scope) {
    let versioning = tf.resource("aws_s3_bucket_versioning", "this") {
      $0.bucket = bucket.id
      $0.block("versioning_configuration") { $0.status = "Enabled" }
    }
    tf.blockPublicAccess(to: bucket, "this")
    tf.resource("aws_s3_bucket_server_side_encryption_configuration", "this") {
      $0.bucket = bucket.id
      $0.block("rule") {
        $0.bucket_key_enabled = true
        $0.block("apply_server_side_encryption_by_default") {
          $0.sse_algorithm = "aws:kms"
          $0.kms_master_key_id = key.arn
        }
      }
    }
    tf.resource("aws_s3_bucket_lifecycle_configuration", "this") {
      $0.bucket = bucket.id
      $0.block("rule") {
        $0.id = "expire-old-versions"
        $0.status = "Enabled"
        $0.block("filter") { _ in }
        $0.block("expiration") { $0.expired_object_delete_marker = true }
        $0.block("noncurrent_version_expiration") { $0.noncurrent_days = versionRetention }
        $0.block("abort_incomplete_multipart_upload") { $0.days_after_initiation = 7 }
      }
      $0.depends(on: versioning)
    }
    tf.comment("A rule of EventBridge can react when a state changes or is deleted.")
    tf.resource("aws_s3_bucket_notification", "this") {
      $0.bucket = bucket.id
      $0.eventbridge = true
    }
    tf.resource("aws_s3_bucket_policy", "this") {
      $0.bucket = bucket.id
      $0.policy =
        Policy(
          .deny(
            "s3:*",
            on: [Text(bucket.arn), "\(bucket.arn)/*"],
            to: .arn("*"),
            when: [.flag("aws:SecureTransport", false)],
            identifier: "DenyWithoutTLS"
          )
        ).json
    }
  }
}
