import Terraform

extension Rule {
  /// What AWS refuses when Terraform applies, or takes for something else, though `validate` and `plan` let it pass.
  ///
  /// They come with ``ProviderRequirement/aws(version:aliases:)``, so every deployment that uses the provider has them. A value
  /// that Terraform alone can know passes.
  static let aws = texts + values + addresses + zones + [domainInZone] + uniqueNames
}
