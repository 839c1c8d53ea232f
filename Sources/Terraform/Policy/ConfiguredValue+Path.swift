extension ConfiguredValue {
  /// The argument, and the steps from it to a value: `network_configuration.subnets[0]`.
  indirect enum Path: CustomStringConvertible {
    case argument(String)
    case attribute(of: Path, String)
    case index(of: Path, Int)
    case key(of: Path, String)

    var description: String {
      switch self {
      case .argument(let name): name
      case .attribute(let base, let name): "\(base).\(name)"
      case .index(let base, let index): "\(base)[\(index)]"
      case .key(let base, let key): "\(base)[\"\(key)\"]"
      }
    }
  }
}
