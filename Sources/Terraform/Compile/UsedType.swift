import HCL

/// A type of resource or data source that a stack or module declares, and the provider configuration that it uses.
struct UsedType: Hashable, Sendable, Comparable {
  let mode: ResourceMode
  /// The type: `aws_vpc`.
  let type: String
  /// The alias of the provider configuration: `us_east_1`; nil for the default one.
  let alias: String?

  /// Makes a type.
  init(_ mode: ResourceMode, _ type: String, alias: String?) {
    self.mode = mode
    self.type = type
    self.alias = alias
  }

  /// Makes the type of a block; nil if the block is neither a resource nor a data source.
  init?(_ item: Body.Item) {
    guard case .block(let block) = item, let mode = ResourceMode(rawValue: block.type) else { return nil }
    self.mode = mode
    type = block.labels[0]
    alias = block.body.items.providerAlias
  }

  /// Orders by mode, type and alias.
  static func < (lhs: Self, rhs: Self) -> Bool {
    if lhs.mode != rhs.mode { return lhs.mode.rawValue < rhs.mode.rawValue }
    if lhs.type != rhs.type { return lhs.type < rhs.type }
    return lhs.alias ?? "" < rhs.alias ?? ""
  }
}
