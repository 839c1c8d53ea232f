import HCL

/// The types that need explicit mock values in a contract test.
struct MockedTypes: Sendable {
  /// A type, and the identifiers that the provider gives it: `id`, `arn`, both or none.
  struct Use {
    let used: UsedType
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

  /// The attributes of a data source or a resource in a test; nil if Terraform's own mock is enough.
  func defaults(of use: Use, in place: Mocks.Place) -> Expr? {
    readers[use.used.type.providerName]?.schema.mocks.defaults(use, in: place)
  }

  /// A sample of an identifier; nil if any text will do.
  func text(of identity: Identity, _ number: Int, in place: Mocks.Place) -> String? {
    readers[identity.type.providerName]?.schema.mocks.identifiers(identity.type, identity.attribute, number, place)
  }

  /// The types of a directory and of the modules that it calls, sorted.
  func uses(in declarations: Declarations) -> [Use] {
    modules.usedTypes(in: declarations).compactMap { used in
      identifiers(of: used).map { Use(used: used, identifiers: $0) }
    }
  }

  /// The identifiers to mock; nil if the type needs no mock.
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
