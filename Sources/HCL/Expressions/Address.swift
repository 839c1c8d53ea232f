/// The address of a declaration: the name that expressions refer to it by.
///
/// See [References to Named Values](https://developer.hashicorp.com/terraform/language/expressions/references).
package enum Address: Hashable, Sendable {
  /// `var.name`
  case variable(String)
  /// `local.name`
  case local(String)
  /// `aws_vpc.this`
  case resource(type: String, name: String)
  /// `data.aws_region.current`
  case dataSource(type: String, name: String)
  /// `module.network`
  case moduleCall(String)
  /// `check.certificate`. No expression can refer to it.
  case check(String)
  /// The outputs in the state of another stack: `data.terraform_remote_state.shared.outputs`.
  case remoteState(stack: String)
}

extension Address: CustomStringConvertible {
  /// The address in HCL.
  package var description: String {
    switch self {
    case .variable(let name): "var.\(name)"
    case .local(let name): "local.\(name)"
    case .resource(let type, let name): "\(type).\(name)"
    case .dataSource(let type, let name): "data.\(type).\(name)"
    case .moduleCall(let name): "module.\(name)"
    case .check(let name): "check.\(name)"
    case .remoteState(let stack): "data.terraform_remote_state.\(stack).outputs"
    }
  }
}
