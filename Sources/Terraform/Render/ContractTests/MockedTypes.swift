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

  private let modules: ModuleCompiler
  private let readers: [String: SchemaReader]

  init(_ requirements: Requirements, _ modules: ModuleCompiler, _ schemas: SchemaReaders) {
    self.modules = modules
    let pairs = requirements.providers.compactMap { provider in
      provider.schema.map { (provider.name, schemas.reader(of: $0)) }
    }
    readers = Dictionary(pairs) { first, _ in first }
  }

  /// The mock values of a data source or a resource; nil if Terraform's own are sufficient.
  func defaults(of entry: Entry, in configuration: Mocks.ProviderConfiguration) -> Expr? {
    readers[entry.usedType.type.providerName]?.schema.mocks.defaults(entry, in: configuration)
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
  /// The mock attributes of a data source or resource; nil if Terraform's own mock values are sufficient.
  fileprivate func defaults(_ entry: MockedTypes.Entry, in configuration: ProviderConfiguration) -> Expr? {
    let type = entry.usedType.type
    var items: [ObjectItem] = []
    for attribute in entry.identifiers {
      if let text = identifiers(type, attribute, 1, configuration) { items.append(.field(attribute, .string(text))) }
    }
    let attributes = entry.usedType.mode == .data ? data[type]?(configuration) : planned[type]
    if case .object(let others)? = attributes?.expr { items += others }
    return items.isEmpty ? nil : .object(items)
  }
}
