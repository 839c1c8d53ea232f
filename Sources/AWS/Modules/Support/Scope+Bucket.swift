import Terraform

extension Scope {
  /// Blocks public access to a bucket, and makes the owner of the bucket the owner of every object.
  func blockPublicAccess(
    to bucket: Resource<Bucket>,
    _ name: String,
    file: StaticString = #filePath,
    line: UInt = #line
  ) {
    resource("aws_s3_bucket_public_access_block", name, file: file, line: line) {
      $0.bucket = bucket.id
      $0.block_public_acls = true
      $0.block_public_policy = true
      $0.ignore_public_acls = true
      $0.restrict_public_buckets = true
    }
    resource("aws_s3_bucket_ownership_controls", name, file: file, line: line) {
      $0.bucket = bucket.id
      $0.block("rule", file: file, line: line) { $0.object_ownership = "BucketOwnerEnforced" }
    }
  }
}
