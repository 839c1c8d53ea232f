import HCL

/// Makes mock values that have the type of a value, and what its uses require.
struct MockBuilder {
  let types: MockedTypes
  /// The provider configuration of the stack that has a value, by the name of the provider.
  let configuration: (_ provider: String) -> Mocks.ProviderConfiguration

  /// A mock value.
  ///
  /// - Parameters:
  ///   - mock: The form of the value.
  ///   - name: The name of the output, the attribute or the field, which a text without an example consists of.
  ///   - use: How the value is used; nil if it is not.
  ///   - known: The value as far as the blueprint knows it. A part that it knows is the mock value.
  ///   - index: The number of the element in a collection, from 1; nil outside of collections.
  func value(
    of mock: MockValue,
    named name: String,
    _ use: MockUse?,
    _ known: PartialValue = .unknown,
    _ index: Int? = nil
  ) -> Expr {
    switch mock {
    case .text(let example): .string(text(like: example, named: name, use, known, index))
    case .identifier(let source): identifier(source, named: name, use, known, index)
    case .number: number(known.number ?? use?.demand.demandedNumber ?? Double(index ?? 1))
    case .bool: .bool(known.flag ?? use?.demand.equal?.flag ?? true)
    case .list(let element): list(of: element, named: name, use, known)
    case .map(let element): map(of: element, named: name, use, known)
    case .object(let fields):
      .object(
        fields.map { field in
          .field(
            field.name,
            value(of: field.mock, named: field.name, use?.known(field.name), known.field(field.name) ?? .unknown, index)
          )
        }
      )
    case .any: any(named: name, use, known, index)
    }
  }

  private func number(_ number: Double) -> Expr { Int(exactly: number).map(Expr.integer) ?? .decimal(number) }

  // MARK: - Texts

  private func text(like example: String?, named name: String, _ use: MockUse?, _ known: PartialValue, _ index: Int?)
    -> String
  {
    if let text = known.text { return text }
    let word = name.replacing("_", with: "-")
    let number = index ?? 1
    let example = example?.replacing("#", with: "\(number)") ?? use.flatMap { argument(of: $0, number) }
    let text = index.map { "\(word)-\($0)" } ?? word
    guard let use else { return example ?? text }
    if let decoded = use.decoded { return any(named: name, decoded, .unknown, index).json }
    return use.demand.text(from: text, like: example, use.length, number)
  }

  /// True if a text is passed to an argument whose format the provider checks when it plans.
  func hasExample(for use: MockUse) -> Bool { argument(of: use, 1) != nil }

  /// An example of the arguments that a text is passed to, if the provider checks their format when it plans.
  private func argument(of use: MockUse, _ number: Int) -> String? {
    use.demand.arguments.lazy.compactMap { name, accepted in
      if let accepted, accepted.attribute == "arn" {
        return types.identifier(accepted, number, in: configuration(accepted.type.providerName))
      }
      return types.argument(name, number, configuration)
    }.first
  }

  private func identifier(
    _ source: ResourceAttribute,
    named name: String,
    _ use: MockUse?,
    _ known: PartialValue,
    _ index: Int?
  )
    -> Expr
  {
    let text = types.identifier(source, index ?? 1, in: configuration(source.type.providerName))
    return .string(self.text(like: text, named: name, use, known, index))
  }

  // MARK: - Collections

  private func list(of element: MockValue, named name: String, _ use: MockUse?, _ known: PartialValue) -> Expr {
    if case .list(let elements) = known {
      return .list(
        elements.enumerated().map { value(of: element, named: name, use?.knownElement, $0.element, $0.offset + 1) }
      )
    }
    return .list((0..<count(use)).map { value(of: element, named: name, use?.knownElement, .unknown, $0 + 1) })
  }

  /// As many elements as are read; otherwise two.
  private func count(_ use: MockUse?) -> Int {
    guard let use else { return 2 }
    let usual = use.isOnly ? 1 : 2
    return min(max(usual, use.highestIndex + 1, min(use.fewest, 1_000)), use.most)
  }

  private func map(of element: MockValue, named name: String, _ use: MockUse?, _ known: PartialValue) -> Expr {
    if case .object(let fields) = known {
      return .object(
        fields.enumerated().map { index, field in
          .field(field.name, value(of: element, named: name, use?.known(field.name), field.value, index + 1))
        }
      )
    }
    var names = use?.names ?? []
    if names.isEmpty { names = ["a", "b"] }
    while names.count < min(use?.fewest ?? 0, 1_000) { names.append("key-\(names.count + 1)") }
    return .object(
      names.enumerated().map {
        .field($0.element, value(of: element, named: name, use?.known($0.element), .unknown, $0.offset + 1))
      }
    )
  }

  // MARK: - Values of unknown type

  /// A value of unknown type: what the blueprint knows of it, and the parts that are read.
  private func any(named name: String, _ use: MockUse?, _ known: PartialValue, _ index: Int?) -> Expr {
    switch known {
    case .bool(let flag): return .bool(flag)
    case .integer(let number): return .integer(number)
    case .decimal(let number): return .decimal(number)
    case .string(let text): return .string(text)
    case .ambiguous(let value): return any(named: name, use, value, index)
    case .list(let elements), .set(let elements), .unordered(let elements):
      return .list(elements.enumerated().map { any(named: name, use?.knownElement, $0.element, $0.offset + 1) })
    case .object(let fields):
      let read = (use?.names ?? []).filter { name in !fields.contains { $0.name == name } }
      return .object(
        fields.map { .field($0.name, any(named: $0.name, use?.known($0.name), $0.value, index)) }
          + read.map { .field($0, any(named: $0, use?.known($0), .unknown, index)) }
      )
    case .unknown, .null, .encoded, .block, .computed, .outputs: break
    }
    guard let use else { return .string(text(like: nil, named: name, nil, .unknown, index)) }
    if !use.names.isEmpty {
      return .object(use.names.map { .field($0, any(named: $0, use.known($0), .unknown, index)) })
    }
    if use.highestIndex >= 0 || use.isOnly || use.knownElement != nil {
      return list(of: .any, named: name, use, .unknown)
    }
    if case .bool(let flag)? = use.demand.equal { return .bool(flag) }
    if use.demand.form == .number || use.demand.smallest != nil || use.demand.largest != nil {
      return number(use.demand.number)
    }
    return .string(text(like: nil, named: name, use, .unknown, index))
  }
}

extension MockUse {
  /// The fewest and the most characters of a text.
  fileprivate var length: ClosedRange<Int> { min(fewest, most)...most }
}
