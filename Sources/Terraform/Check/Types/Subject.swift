import HCL

/// A block that a provider schema describes: a resource, a data source or a provider configuration.
final class Subject: Sendable {
  /// `resource`, `data` or `provider`.
  let mode: String
  let type: String
  /// The address; nil for a provider configuration.
  let address: Address?
  /// `aws_vpc.this`, or `provider.aws`.
  let description: String

  /// The configuration of a provider.
  init(provider: String) {
    mode = "provider"
    type = provider
    address = nil
    description = "provider.\(provider)"
  }

  /// A resource or data source; nil for any other block.
  init?(_ block: Block) {
    guard let mode = Mode(rawValue: block.type), block.labels.count == 2 else { return nil }
    let address = mode.address(block.labels[0], block.labels[1])
    self.mode = block.type
    type = block.labels[0]
    self.address = address
    description = address.description
  }

  /// True if Terraform itself reads an argument or a block, and not the provider.
  func isMeta(_ name: String) -> Bool {
    switch mode {
    case "provider": name == "alias" || name == "version"
    case "resource": ReservedNames.metaArguments.contains(name) || name == "connection" || name == "provisioner"
    default: ReservedNames.metaArguments.contains(name)
    }
  }

  /// The key of the line in a schema.
  var key: String { mode == "provider" ? mode : "\(mode) \(type)" }

  /// The provider, if the block names no other: `aws` of `aws_vpc`.
  var provider: String { type.providerName }

  /// `resource` or `data source`
  var kind: String { mode == "data" ? "data source" : mode }
}
