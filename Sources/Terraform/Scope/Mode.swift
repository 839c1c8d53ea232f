import HCL

/// The two kinds of block that a provider answers for.
enum Mode: String {
  case resource
  case data

  func address(_ type: String, _ name: String) -> String {
    self == .resource ? "\(type).\(name)" : "data.\(type).\(name)"
  }
}
