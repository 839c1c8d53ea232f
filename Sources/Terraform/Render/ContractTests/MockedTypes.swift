import HCL

/// The types that need explicit mock values in a contract test.
///
/// Terraform's mock providers fill attributes with random text, which the provider rejects where it expects an ARN.
struct MockedTypes: Sendable {
  /// A type, and the identifiers that the provider gives it: `id`, `arn`, both or none.
  struct Entry {
    let usedType: UsedType
    let identifiers: [String]
  }

  let modules: ModuleCompiler
  let readers: [String: SchemaReader]

  init(_ requirements: Requirements, _ modules: ModuleCompiler, _ schemas: SchemaReaders) {
    self.modules = modules
    let pairs = requirements.providers.compactMap { provider in
      provider.schema.map { (provider.name, schemas.reader(of: $0)) }
    }
    readers = Dictionary(pairs) { first, _ in first }
  }

  /// The mock values of a data source or a resource; nil if Terraform's own are sufficient.
  ///
  /// - Parameters:
  ///   - entry: The type.
  ///   - use: How the attributes of a data source are used.
  ///   - configuration: The provider configuration.
  func defaults(of entry: Entry, _ use: MockUse?, in configuration: Mocks.ProviderConfiguration) -> Expr? {
    let type = entry.usedType
    guard let reader = readers[type.type.providerName] else { return nil }
    var items = reader.schema.mocks.attributes(entry, in: configuration)
    // A schema that cannot be read has been reported by the type check.
    if let use, type.mode == .data, let group = try? reader.entry("data \(type.type)")?.group {
      let builder = MockBuilder(types: self) { _ in configuration }
      for name in use.names {
        guard let member = group[name], let attribute = use.known(name) else { continue }
        let given = items.firstIndex { if case .field(.name(name), _) = $0 { true } else { false } }
        if let given, case .field(_, let value) = items[given], !attribute.needsMore(than: value) { continue }
        guard attribute.needsValue || builder.hasExample(for: attribute) else { continue }
        let value = builder.value(of: MockValue(member), named: name, attribute)
        if let given {
          items[given] = .field(name, items[given].completed(by: value))
        } else {
          items.append(.field(name, value))
        }
      }
    }
    return items.isEmpty ? nil : .object(items)
  }

  /// An example of a text for an argument whose format a provider checks when it plans; nil if no provider has one.
  func argument(_ name: String, _ number: Int, _ configuration: (String) -> Mocks.ProviderConfiguration)
    -> String?
  {
    for provider in readers.keys.sorted() {
      let mocks = readers[provider]?.schema.mocks
      if let example = mocks?.arguments(name, number, configuration(provider)) { return example }
    }
    return nil
  }

  /// A mock identifier; nil if any text will do.
  func identifier(_ source: ResourceAttribute, _ number: Int, in configuration: Mocks.ProviderConfiguration) -> String?
  {
    readers[source.type.providerName]?.schema.mocks.identifiers(source.type, source.attribute, number, configuration)
  }

  /// The types in a directory and in the modules that it calls that need mock values, sorted.
  func entries(in declarations: Declarations) -> [Entry] {
    modules.usedTypes(in: declarations).compactMap { type in
      identifiers(of: type).map { Entry(usedType: type, identifiers: $0) }
    }
  }

  /// The identifiers to mock; nil if the type needs no mock values.
  private func identifiers(of used: UsedType) -> [String]? {
    guard let reader = readers[used.type.providerName] else { return nil }
    if used.mode == .data {
      if reader.schema.mocks.data[used.type] != nil { return [] }
    } else if reader.schema.mocks.planned[used.type] == nil {
      return nil
    }
    // A schema that cannot be read has been reported by the type check.
    let group = try? reader.entry("\(used.mode.rawValue) \(used.type)")?.group
    return ["id", "arn"].filter { group?[$0] != nil }
  }
}

extension Mocks {
  /// The mock attributes of a data source or resource.
  fileprivate func attributes(_ entry: MockedTypes.Entry, in configuration: ProviderConfiguration) -> [ObjectItem] {
    let type = entry.usedType.type
    var items: [ObjectItem] = []
    for attribute in entry.identifiers {
      if let text = identifiers(type, attribute, 1, configuration) { items.append(.field(attribute, .string(text))) }
    }
    let attributes = entry.usedType.mode == .data ? data[type]?(configuration) : planned[type]
    if case .object(let others)? = attributes?.expr { items += others.map(\.untyped) }
    return items
  }
}

extension MockUse {
  /// True if a mock value that the provider's library states does not meet the demand.
  fileprivate func needsMore(than value: Expr) -> Bool {
    switch value {
    case .list(let elements): highestIndex >= elements.count || fewest > elements.count || most < elements.count
    default: !demand.isEmpty && demand.form == nil
    }
  }
}

extension ObjectItem {
  /// The field without the Swift type of its value.
  fileprivate var untyped: ObjectItem {
    if case .field(let key, let value) = self { .field(key, value.untyped) } else { self }
  }

  /// The value of the field, with the elements of a longer list after its own.
  fileprivate func completed(by other: Expr) -> Expr {
    guard case .field(_, .list(let mine)) = self, case .list(let theirs) = other else { return other }
    return .list(Array(mine.prefix(theirs.count)) + theirs.dropFirst(mine.count))
  }
}
