import Terraform

extension Requirements {
  /// What the modules work with.
  static let modules = Requirements(
    terraform: ">= 1.11.0",
    providers: [ProviderRequirement("aws", source: "hashicorp/aws", version: ">= 5.80.0")]
  )

  /// What the roots run with.
  static let roots = Requirements(
    terraform: "~> 1.11",
    providers: [ProviderRequirement("aws", source: "hashicorp/aws", version: "5.100.0")]
  )
}

extension ProviderAlias {
  static let usEast1 = ProviderAlias("aws", "us_east_1")
}
