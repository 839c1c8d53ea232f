import HCL

/// Whether a block is a resource or a data source.
enum ResourceMode: String {
  case resource
  case data

  /// The address of a block with this mode.
  func address(_ type: String, _ name: String) -> Address {
    self == .resource ? .resource(type: type, name: name) : .dataSource(type: type, name: name)
  }
}
