import Terraform

extension ALB {
  /// Declares the bucket of the access logs, and the policy that lets Elastic Load Balancing write them.
  func accessLogs(_ tf: Scope, of account: Text) -> (bucket: Resource<Bucket>, policy: Resource<AnyResource>) {
    let bucket = tf.resource(Bucket.self, "access_logs") {
      $0.comment("checkov:skip=CKV_AWS_18:Access logs of the bucket with access logs would log themselves.")
      $0.comment("checkov:skip=CKV_AWS_144:The logs expire, and need no copy in another region.")
      $0.comment("checkov:skip=CKV_AWS_145:SSE-S3 is the only encryption that a load balancer can write with.")
      $0.comment("checkov:skip=CKV2_AWS_62:Nothing reacts to a new log file.")
      $0.bucket = "\(name)-access-logs-\(account)"
      $0.force_destroy = !deletionProtection
    }
    tf.blockPublicAccess(to: bucket, "access_logs")
    tf.resource("aws_s3_bucket_server_side_encryption_configuration", "access_logs") {
      $0.bucket = bucket.id
      $0.block("rule") {
        $0.block("apply_server_side_encryption_by_default") { $0.sse_algorithm = "AES256" }
      }
    }
    let versioning = tf.resource("aws_s3_bucket_versioning", "access_logs") {
      $0.bucket = bucket.id
      $0.block("versioning_configuration") { $0.status = "Enabled" }
    }
    tf.resource("aws_s3_bucket_lifecycle_configuration", "access_logs") {
      $0.bucket = bucket.id
      $0.block("rule") {
        $0.id = "expire"
        $0.status = "Enabled"
        $0.block("filter") { _ in }
        $0.block("expiration") { $0.days = 365 }
        $0.block("noncurrent_version_expiration") { $0.noncurrent_days = 30 }
        $0.block("abort_incomplete_multipart_upload") { $0.days_after_initiation = 7 }
      }
      $0.depends(on: versioning)
    }
    let policy = tf.resource("aws_s3_bucket_policy", "access_logs") {
      $0.bucket = bucket.id
      $0.policy =
        Policy(
          .allow(
            "s3:PutObject",
            on: ["\(bucket.arn)/AWSLogs/\(account)/*"],
            to: .service("logdelivery.elasticloadbalancing.amazonaws.com"),
            identifier: "Deliver"
          ),
          .deny(
            "s3:*",
            on: [Text(bucket.arn), "\(bucket.arn)/*"],
            to: .arn("*"),
            when: [.flag("aws:SecureTransport", false)],
            identifier: "DenyWithoutTLS"
          )
        ).json
    }
    return (bucket, policy)
  }
}
