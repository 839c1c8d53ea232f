import HCL

/// Values for the outputs of a stack that another one reads: of the kinds that they have, and with the keys and as many elements as the
/// other one asks for.
struct StateSamples {
  private let contract: Contract
  private let types: MockedTypes
  /// The known subscripts of a list or a map, by the names that lead to it.
  private var subscripts: [String: [Expr]] = [:]

  init(_ state: Root.State, _ types: MockedTypes, _ all: [Checker.Subscript]) {
    contract = state.contract
    self.types = types
    for (base, key) in all {
      if let path = base.path(from: state.owner) { subscripts[path, default: []].append(key) }
    }
  }

  /// The object that the state has as its outputs.
  var outputs: Expr {
    .object(contract.outputs.map { .field($0.name, value(of: $0.sample, named: $0.name, at: ".\($0.name)")) })
  }

  /// A value, or one of several that differ by their numbers.
  private func value(of sample: Sample, named name: String, at path: String, _ place: Int? = nil) -> Expr {
    let number = place ?? 1
    switch sample {
    case .text(let example?): return .string(example.replacing("#", with: "\(number)"))
    case .text(nil):
      let word = name.replacing("_", with: "-")
      return .string(place.map { "\(word)-\($0)" } ?? word)
    case .identifier(let identity):
      let provider = identity.type.providerName
      let text = types.text(of: identity, number, in: contract.place(provider))
      return text.map(Expr.string) ?? value(of: .text(like: nil), named: name, at: path, place)
    case .number: return .integer(number)
    case .flag: return .bool(true)
    case .list(let element):
      let count = (subscripts[path] ?? []).reduce(2) {
        if case .integer(let index) = $1 { max($0, index + 1) } else { $0 }
      }
      return .list((1...count).map { value(of: element, named: name, at: "", $0) })
    case .map(let element):
      var keys: [String] = []
      for case .string(let key) in subscripts[path] ?? [] where !keys.contains(key) { keys.append(key) }
      if keys.isEmpty { keys = ["a", "b"] }
      return .object(
        keys.enumerated().map { index, key in .field(key, value(of: element, named: name, at: "", index + 1)) }
      )
    case .object(let fields):
      return .object(
        fields.map { .field($0.name, value(of: $0.sample, named: $0.name, at: "\(path).\($0.name)", place)) }
      )
    case .anything: return .object([])
    }
  }
}

extension Expr {
  /// The names that lead from something of an owner to here: `.network.subnet_ids`.
  fileprivate func path(from owner: Owner) -> String? {
    switch self {
    case .reference(let reference): reference.owner === owner ? "" : nil
    case .attribute(let base, let name): base.path(from: owner).map { "\($0).\(name)" }
    default: nil
    }
  }
}
