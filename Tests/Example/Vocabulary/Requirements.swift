import AWSSchema
import Terraform

extension Requirements {
  /// What the modules work with.
  static let modules = Requirements(
    terraform: ">= 1.11.0",
    providers: [.aws(version: ">= 5.80.0")]
  )

  /// What the roots run with.
  static let roots = Requirements(
    terraform: "~> 1.11",
    providers: [.aws(version: "5.100.0")]
  )
}

extension ProviderAlias {
  static let usEast1 = ProviderAlias("aws", "us_east_1")
}

extension ProviderRequirement {
  /// The AWS provider. The example declares all of its vocabulary itself, and does without the target `AWS`.
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
