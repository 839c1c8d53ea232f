import AWSSchema
public import Terraform

extension Requirements {
  /// The versions of Terraform and of the AWS provider that the modules of this library support: the versions that they are tested
  /// with, and later versions of the provider up to the next major version.
  ///
  /// ```swift
  /// public struct Queue: Module {
  ///   public static let requirements = Requirements.awsModule
  /// ```
  public static let awsModule = awsModule()

  /// The same versions, for a module that its caller passes providers of more regions to.
  ///
  /// - Parameter aliases: The aliases of these providers, like ``Terraform/ProviderAlias/usEast1``.
  public static func awsModule(with aliases: ProviderAlias...) -> Requirements {
    Requirements(terraform: ">= 1.11.0", providers: [.aws(version: ">= 5.100.0, < 6.0.0", aliases: aliases)])
  }

  /// The versions of a root module: exactly the version of the provider that the modules are tested with.
  ///
  /// ```swift
  /// Deployment(environments, requirements: .awsRoot, sharedModules: "infrastructure/terraform/modules") { … }
  /// ```
  public static let awsRoot = Requirements(terraform: ">= 1.11.0, < 2.0.0", providers: [.aws(version: "5.100.0")])
}

extension ProviderSchema {
  /// The schema of the AWS provider, in the version of ``Terraform/Requirements/awsRoot``.
  public static let aws = ProviderSchema(awsSchema, identifiers: IdentifierConstraint.aws, mocks: .aws)
}

extension ProviderRequirement {
  /// The AWS provider, `hashicorp/aws`, with its schema, and with rules about configurations that the provider plans and AWS refuses.
  ///
  /// - Parameters:
  ///   - version: The version constraint, like `"5.100.0"` or `">= 5.100.0, < 6.0.0"`.
  ///   - aliases: The aliases that a module gets from its caller.
  ///   - file: The file that an error names.
  ///   - line: The line that an error names.
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
