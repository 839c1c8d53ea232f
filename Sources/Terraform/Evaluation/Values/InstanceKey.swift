/// The key of one instance of a resource or a module call.
enum InstanceKey {
  /// The block has neither `count` nor `for_each`.
  case none
  /// A key of `for_each`.
  case name(String)
  /// An index of `count`.
  case index(Int)
  /// The block has `count` or `for_each` with a value that is unknown before Terraform runs.
  case unknown

  /// The end of an address: `["us-west-2a"]`, `[0]`, or nothing.
  var addressSuffix: String {
    switch self {
    case .none, .unknown: ""
    case .name(let name): "[\"\(name)\"]"
    case .index(let index): "[\(index)]"
    }
  }
}
