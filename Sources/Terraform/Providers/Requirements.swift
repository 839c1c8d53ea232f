import Diagnostics
import HCL

/// The versions of Terraform and of providers that a module or a deployment works with.
///
/// ```swift
/// Requirements(terraform: ">= 1.11.0", providers: [.aws(version: "5.100.0")])
/// ```
///
/// ```hcl
/// terraform {
///   required_version = ">= 1.11.0"
///
///   required_providers {
///     aws = {
///       source  = "hashicorp/aws"
///       version = "5.100.0"
///     }
///   }
/// }
/// ```
///
/// A module states a range of versions. A deployment pins the versions that its root modules run with.
public struct Requirements: Sendable {
  /// The [version constraint](https://developer.hashicorp.com/terraform/language/expressions/version-constraints) for Terraform.
  public let terraform: String
  /// The required providers.
  public let providers: [ProviderRequirement]

  /// States the required versions.
  public init(terraform: String, providers: [ProviderRequirement]) {
    self.terraform = terraform
    self.providers = providers
  }

  /// The aliases that a module expects from its caller.
  var aliases: [ProviderAlias] { providers.flatMap(\.aliases) }

  /// The content of the `terraform` block.
  func items(at location: SourceLocation) -> [Body.Item] {
    let version = Body.Item.argument(Argument("required_version", .string(terraform), at: location))
    guard !providers.isEmpty else { return [version] }
    let requirements = providers.map { Body.Item.argument(Argument($0.name, $0.expr, at: location)) }
    return [version, .block(Block("required_providers", [], requirements, at: location))]
  }
}
