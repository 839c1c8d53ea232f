import HCL

/// A block that a provider answers for, and how to speak of it.
final class Subject: Sendable {
  /// `resource`, `data` or `provider`.
  let mode: String
  let type: String
  /// `aws_vpc.this`
  let address: String

  init(mode: String, type: String, address: String) {
    self.mode = mode
    self.type = type
    self.address = address
  }

  convenience init?(_ block: Block) {
    guard let mode = Mode(rawValue: block.type), block.labels.count == 2 else { return nil }
    self.init(mode: block.type, type: block.labels[0], address: mode.address(block.labels[0], block.labels[1]))
  }

  /// Whether Terraform reads an argument or a block, and not the provider.
  func isMeta(_ name: String) -> Bool {
    switch mode {
    case "provider": name == "alias" || name == "version"
    case "resource": Reserved.metaArguments.contains(name) || name == "connection" || name == "provisioner"
    default: Reserved.metaArguments.contains(name)
    }
  }

  /// The key of its line in a schema.
  var key: String { mode == "provider" ? mode : "\(mode) \(type)" }

  /// The provider by its name in the directory, if the block says no other.
  var provider: String { type.providerName }

  /// `resource` or `data source`
  var kind: String { mode == "data" ? "data source" : mode }
}
