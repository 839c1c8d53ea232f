import HCL

/// Mock values for the outputs of a stack whose state another stack reads.
///
/// A value has the type of the output, the keys that the other stack reads, and as many elements as it reads.
struct MockOutputs {
  private let contract: OutputContract
  private let types: MockedTypes
  /// The known indices and keys that the other stack reads of a list or map, by the attributes that lead to it.
  private var keys: [[String]: [Expr]] = [:]

  init(_ state: RemoteState, _ types: MockedTypes, _ reads: [StateRead]) {
    contract = state.contract
    self.types = types
    for read in reads {
      if let key = read.key { keys[read.attributes, default: []].append(key) }
    }
  }

  /// The object with a value for each output.
  var outputs: Expr {
    .object(contract.outputs.map { .field($0.name, value(of: $0.mock, named: $0.name, at: [$0.name])) })
  }

  /// A mock value.
  ///
  /// - Parameters:
  ///   - mock: The form of the value.
  ///   - name: The name of the output or field, which a text without an example consists of.
  ///   - path: The attributes that lead to the value.
  ///   - index: The number of the element in a collection, from 1; nil outside of collections.
  private func value(of mock: MockValue, named name: String, at path: [String], _ index: Int? = nil) -> Expr {
    let number = index ?? 1
    switch mock {
    case .text(let example?): return .string(example.replacing("#", with: "\(number)"))
    case .text(nil):
      let word = name.replacing("_", with: "-")
      return .string(index.map { "\(word)-\($0)" } ?? word)
    case .identifier(let source):
      let text = types.identifier(source, number, in: contract.provider(source.type.providerName))
      return text.map(Expr.string) ?? value(of: .text(like: nil), named: name, at: path, index)
    case .number: return .integer(number)
    case .bool: return .bool(true)
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
      return .object(fields.map { .field($0.name, value(of: $0.mock, named: $0.name, at: path + [$0.name], index)) })
    case .any: return .object([])
    }
  }
}
