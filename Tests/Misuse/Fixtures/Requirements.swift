import Terraform

extension Requirements {
  static let modules = roots

  static let roots = Requirements(
    terraform: ">= 1.11.0",
    providers: [.aws(version: "5.100.0")]
  )
}

extension ProviderAlias {
  static let usEast1 = ProviderAlias("aws", "us_east_1")
}

extension ProviderRequirement {
  /// The AWS provider without its schema: mistakes are only compiled.
  static func aws(version: String, aliases: [ProviderAlias] = []) -> ProviderRequirement {
    ProviderRequirement(
      "aws",
      source: "hashicorp/aws",
      version: version,
      unchecked: "no file is generated",
      aliases: aliases
    )
  }
}
