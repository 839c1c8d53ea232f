extension Sensitivity {
  /// The sensitivity of the result of a [function](https://developer.hashicorp.com/terraform/language/functions).
  ///
  /// A function that is not listed here gives a result that is secret as a whole if a part of an argument is, as most do.
  static func result(of function: String, _ arguments: [Sensitivity]) -> Sensitivity {
    let first = arguments.first ?? .open
    switch function {
    case "nonsensitive": return first.ownSource == nil ? first : .open
    case "sensitive": return .secret(first.source ?? Source(description: "a call of sensitive"))
    case "issensitive", "can": return .open
    case "keys": return first.ownSource == nil ? .open : first
    // These tell something about a value, but do not contain it.
    case "length": return first.ownSource == nil ? .open : first.implicit
    case "contains", "startswith", "endswith", "alltrue", "anytrue": return Sensitivity.any(of: arguments).implicit
    case "one": return first.element
    case "element": return first.element.marked(by: Sensitivity.any(of: Array(arguments.dropFirst())).implicit)
    case "lookup": return .any(of: [first.element] + arguments.dropFirst(2))
    case "merge", "try": return .any(of: arguments)
    case "concat": return .any(of: arguments.map(\.asElements))
    case "reverse", "slice", "tolist", "tomap", "values": return first.asElements
    case "flatten": return first.asElements.flattened
    default: return .any(of: arguments.map(\.whole))
    }
  }

  /// The same collection without the positions of its elements.
  private var asElements: Sensitivity {
    switch self {
    case .open, .secret, .elements, .block: self
    case .parts: .elements(element)
    }
  }

  /// The elements of a list of lists.
  private var flattened: Sensitivity {
    if case .elements(.elements(let inner)) = self { return .elements(inner) }
    if case .elements(.parts) = self { return .elements(element.element) }
    return self
  }
}
