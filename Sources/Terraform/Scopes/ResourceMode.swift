import HCL

/// The two kinds of block that a provider answers for.
enum ResourceMode: String {
  case resource
  case data

  func address(_ type: String, _ name: String) -> Address {
    self == .resource ? .resource(type: type, name: name) : .dataSource(type: type, name: name)
  }
}
