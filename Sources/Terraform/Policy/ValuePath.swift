/// How a rule came to a value. Only somebody who is told reads it.
indirect enum ValuePath: CustomStringConvertible {
  case argument(String)
  case part(of: ValuePath, String)
  case indexed(ValuePath, Int)
  case keyed(ValuePath, String)

  func part(_ name: String) -> ValuePath { .part(of: self, name) }

  func element(_ index: Int) -> ValuePath { .indexed(self, index) }

  func element(_ key: String) -> ValuePath { .keyed(self, key) }

  /// `network_configuration.subnets[0]`
  var description: String {
    switch self {
    case .argument(let name): name
    case .part(let whole, let name): "\(whole).\(name)"
    case .indexed(let whole, let index): "\(whole)[\(index)]"
    case .keyed(let whole, let key): "\(whole)[\"\(key)\"]"
    }
  }
}
