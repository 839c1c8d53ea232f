import HCL

/// Values for the outputs of a stack that another one reads: of the kinds that they have, and with the keys and as many elements as the
/// other one asks for.
struct StateSamples {
  private let promise: OutputPromise
  private let types: MockedTypes
  /// The known indices and keys of a list or a map, by the attributes that lead to it.
  private var keys: [[String]: [Expr]] = [:]

  init(_ state: RemoteState, _ types: MockedTypes, _ reads: [StateRead]) {
    promise = state.promise
    self.types = types
    for read in reads {
      if let key = read.key { keys[read.attributes, default: []].append(key) }
    }
  }

  /// The object that the state has as its outputs.
  var outputs: Expr {
    .object(promise.outputs.map { .field($0.name, value(of: $0.sample, named: $0.name, at: [$0.name])) })
  }

  /// A value, or one of several that differ by their numbers.
  private func value(of sample: Sample, named name: String, at path: [String], _ place: Int? = nil) -> Expr {
    let number = place ?? 1
    switch sample {
    case .text(let example?): return .string(example.replacing("#", with: "\(number)"))
    case .text(nil):
      let word = name.replacing("_", with: "-")
      return .string(place.map { "\(word)-\($0)" } ?? word)
    case .identifier(let identity):
      let provider = identity.type.providerName
      let text = types.text(of: identity, number, in: promise.place(provider))
      return text.map(Expr.string) ?? value(of: .text(like: nil), named: name, at: path, place)
    case .number: return .integer(number)
    case .flag: return .bool(true)
    case .list(let element):
      let count = (keys[path] ?? []).reduce(2) {
        if case .integer(let index) = $1 { max($0, index + 1) } else { $0 }
      }
      return .list((1...count).map { value(of: element, named: name, at: [], $0) })
    case .map(let element):
      var names: [String] = []
      for case .string(let key) in keys[path] ?? [] where !names.contains(key) { names.append(key) }
      if names.isEmpty { names = ["a", "b"] }
      return .object(
        names.enumerated().map { index, key in .field(key, value(of: element, named: name, at: [], index + 1)) }
      )
    case .object(let fields):
      return .object(
        fields.map { .field($0.name, value(of: $0.sample, named: $0.name, at: path + [$0.name], place)) }
      )
    case .anything: return .object([])
    }
  }
}
