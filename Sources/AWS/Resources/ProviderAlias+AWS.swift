public import Terraform

extension ProviderAlias {
  /// The AWS provider in `us-east-1`, for what is there for the whole world: logs of DNS queries, and keys that sign zones.
  ///
  /// ```swift
  /// tf.provider(.usEast1) { $0.region = Region.usEast1 }
  /// ```
  public static let usEast1 = ProviderAlias("aws", "us_east_1")
}
