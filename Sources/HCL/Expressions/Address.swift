/// The name under which a directory refers to something that it declares, or that a data source reads for it.
///
/// See [References to Named Values](https://developer.hashicorp.com/terraform/language/expressions/references).
public enum Address: Hashable, Sendable {
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
  /// `check.certificate`, which no expression can refer to.
  case check(String)
  /// The outputs in another stack's state: `data.terraform_remote_state.shared.outputs`.
  case remoteState(stack: String)
}

extension Address: CustomStringConvertible {
  /// The address as HCL writes it.
  public var description: String {
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
