import HCL

/// A block that a provider schema describes: a resource, a data source or a provider configuration.
final class ProviderBlock: Sendable {
  /// `resource`, `data` or `provider`.
  let keyword: String
  /// The type of the resource or data source, or the name of the provider.
  let type: String
  /// The address; nil for a provider configuration.
  let address: Address?
  /// `aws_vpc.this`, or `provider.aws`
  let description: String

  /// Makes a provider configuration.
  init(provider: String) {
    keyword = "provider"
    type = provider
    address = nil
    description = "provider.\(provider)"
  }

  /// Makes a resource or data source; nil for any other block.
  init?(_ block: Block) {
    guard let mode = ResourceMode(rawValue: block.type), block.labels.count == 2 else { return nil }
    let address = mode.address(block.labels[0], block.labels[1])
    keyword = block.type
    type = block.labels[0]
    self.address = address
    description = address.description
  }

  /// True if Terraform itself reads an argument or a nested block, and not the provider.
  func isMeta(_ name: String) -> Bool {
    switch keyword {
    case "provider": name == "alias" || name == "version"
    case "resource": ReservedNames.metaArguments.contains(name) || name == "connection" || name == "provisioner"
    default: ReservedNames.metaArguments.contains(name)
    }
  }

  /// The key of the line in a schema: `resource aws_vpc`.
  var schemaKey: String { keyword == "provider" ? keyword : "\(keyword) \(type)" }

  /// The name of the provider, unless the block states another one: `aws` of `aws_vpc`.
  var provider: String { type.providerName }

  /// `resource`, `data source` or `provider`, for errors.
  var kind: String { keyword == "data" ? "data source" : keyword }
}
