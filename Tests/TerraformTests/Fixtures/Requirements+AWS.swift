import AWSSchema
import Terraform

extension Requirements {
  /// What the modules of the tests require.
  static let modules = Requirements(
    terraform: ">= 1.11.0",
    providers: [.aws(version: ">= 5.80.0")]
  )

  /// What the roots of the tests require.
  static let roots = Requirements(
    terraform: "~> 1.11",
    providers: [.aws(version: "5.100.0")]
  )
}

extension ProviderAlias {
  static let usEast1 = ProviderAlias("aws", "us_east_1")
}

extension ProviderRequirement {
  /// The AWS provider with its schema, and without the rules and the sample values of the target `AWS`.
  static func aws(
    version: String,
    aliases: [ProviderAlias] = [],
    file: StaticString = #filePath,
    line: UInt = #line
  ) -> ProviderRequirement {
    let schema = ProviderSchema(awsSchema)
    return ProviderRequirement("aws", version: version, schema: schema, aliases: aliases, file: file, line: line)
  }
}
