public import Terraform

extension Backend {
  /// Stores states in an S3 bucket, encrypted, and locked by a file beside each state.
  ///
  /// ```swift
  /// var backend: Backend { .s3(bucket: "acme-terraform-state-\(name)", region: .usWest2) }
  /// ```
  ///
  /// ```hcl
  /// backend "s3" {
  ///   bucket       = "acme-terraform-state-prod"
  ///   key          = "api/terraform.tfstate"
  ///   region       = "us-west-2"
  ///   encrypt      = true
  ///   use_lockfile = true
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - bucket: The name of the bucket. The module ``StateBucket`` declares one.
  ///   - region: The region of the bucket.
  public static func s3(bucket: String, region: Region) -> Backend { .s3(bucket: bucket, region: region.name) }
}
