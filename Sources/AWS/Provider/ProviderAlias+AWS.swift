public import Terraform

extension ProviderAlias {
  /// The AWS provider in `us-east-1`, for resources that AWS has only there: logs of DNS queries, and keys that sign hosted zones.
  ///
  /// ```swift
  /// tf.provider(.usEast1) { $0.region = Region.usEast1 }
  /// ```
  ///
  /// ```hcl
  /// provider "aws" {
  ///   alias  = "us_east_1"
  ///   region = "us-east-1"
  /// }
  /// ```
  public static let usEast1 = ProviderAlias("aws", "us_east_1")
}
