import HCL

/// A type of resource or data source that a directory declares, and the provider configuration that it declares it with.
struct UsedType: Hashable, Sendable, Comparable {
  let mode: ResourceMode
  /// `aws_vpc`
  let type: String
  /// The alias of the provider configuration: `us_east_1`.
  let alias: String?

  /// The type of a block; nil if it declares neither a resource nor a data source.
  init?(_ item: Body.Item) {
    guard case .block(let block) = item, let mode = ResourceMode(rawValue: block.type) else { return nil }
    self.mode = mode
    type = block.labels[0]
    alias = block.body.items.providerAlias
  }

  static func < (lhs: Self, rhs: Self) -> Bool {
    (lhs.mode.rawValue, lhs.type, lhs.alias ?? "") < (rhs.mode.rawValue, rhs.type, rhs.alias ?? "")
  }
}
