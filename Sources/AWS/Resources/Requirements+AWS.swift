import AWSSchema
public import Terraform

extension Requirements {
  /// What the modules of this library work with: the versions that they are tested with, and later ones of the same major
  /// version.
  public static let awsModule = awsModule()

  /// The same, for a module that reaches more than one region and gets a provider for each from its caller.
  public static func awsModule(with aliases: ProviderAlias...) -> Requirements {
    Requirements(terraform: ">= 1.11.0", providers: [.aws(version: ">= 5.100.0, < 6.0.0", aliases: aliases)])
  }

  /// What a root runs with: exactly the version of the provider that the modules are tested with.
  public static let awsRoot = Requirements(terraform: ">= 1.11.0, < 2.0.0", providers: [.aws(version: "5.100.0")])
}

extension ProviderSchema {
  /// The schema of the AWS provider in the version of ``Terraform/Requirements/awsRoot``.
  public static let aws = ProviderSchema(awsSchema, kinds: IdentifierKind.aws, mocks: .aws)
}

extension ProviderRequirement {
  /// The AWS provider, `hashicorp/aws`, its schema, and the rules about what it plans and AWS refuses.
  public static func aws(
    version: String,
    aliases: [ProviderAlias] = [],
    file: StaticString = #filePath,
    line: UInt = #line
  ) -> ProviderRequirement {
    ProviderRequirement(
      "aws",
      version: version,
      schema: .aws,
      aliases: aliases,
      rules: Rule.aws,
      file: file,
      line: line
    )
  }
}
