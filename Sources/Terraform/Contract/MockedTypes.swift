import HCL

/// Which types directories have that a mock of their provider does not stand for by itself.
///
/// A module is the same in every environment, and is looked at once.
final class MockedTypes {
  /// A type, and which configuration of its provider is used for it.
  struct Use: Hashable {
    let mode: Mode
    let type: String
    let alias: String?
    /// Those of `id` and `arn` that the provider gives it.
    let identifiers: [String]

    var provider: String { type.providerName }
  }

  private struct Key<Thing: Hashable>: Hashable {
    let thing: Thing
    let number: Int
    let place: Mocks.Place
  }

  private let directories: DirectoryLibrary
  private let readers: [String: SchemaReader]
  private var identifiers: [String: [String]] = [:]
  private var modules: [ObjectIdentifier: [Use]] = [:]
  /// What was made up. Environments of one account and region have the same.
  private var defaults: [Key<Use>: Expr?] = [:]
  private var texts: [Key<Identity>: String?] = [:]

  init(_ requirements: Requirements, _ directories: DirectoryLibrary) {
    self.directories = directories
    let pairs = requirements.providers.compactMap { provider in
      provider.schema.map { (provider.name, SchemaReader($0)) }
    }
    readers = Dictionary(pairs) { first, _ in first }
  }

  /// What a data source or a resource says in a test; nil if Terraform's own mock does.
  func defaults(of use: Use, in place: Mocks.Place) -> Expr? {
    let key = Key(thing: use, number: 1, place: place)
    if let known = defaults[key] { return known }
    let made = mocks(of: use.provider)?.defaults(use, in: place)
    defaults[key] = .some(made)
    return made
  }

  /// An identifier that is made up; nil if any text does.
  func text(of identity: Identity, _ number: Int, in place: Mocks.Place) -> String? {
    let key = Key(thing: identity, number: number, place: place)
    if let known = texts[key] { return known }
    let made = mocks(of: identity.type.providerName)?.identifiers(identity.type, identity.attribute, number, place)
    texts[key] = .some(made)
    return made
  }

  private func mocks(of provider: String) -> Mocks? { readers[provider]?.schema.mocks }

  /// The types of a directory and of the modules that it calls, sorted.
  func uses(in scope: Scope) -> [Use] {
    var uses: [Use] = []
    func add(_ use: Use) {
      if !uses.contains(use) { uses.append(use) }
    }
    for case .block(let block) in scope.items {
      guard let mode = Mode(rawValue: block.type),
        let identifiers = identifiers(mode, block.labels[0])
      else { continue }
      let alias = block.body.items.providerAlias
      add(Use(mode: mode, type: block.labels[0], alias: alias, identifiers: identifiers))
    }
    for module in scope.modules { self.uses(in: module).forEach(add) }
    return uses.sorted { ($0.mode.rawValue, $0.type, $0.alias ?? "") < ($1.mode.rawValue, $1.type, $1.alias ?? "") }
  }

  private func uses(in module: AnyModule) -> [Use] {
    if let known = modules[module.type] { return known }
    // One that calls itself is an error elsewhere, and must not keep this from ending.
    modules[module.type] = []
    let uses = uses(in: directories.directory(of: module).scope)
    modules[module.type] = uses
    return uses
  }

  /// The identifiers to make up for a type; nil if nothing has to be.
  private func identifiers(_ mode: Mode, _ type: String) -> [String]? {
    guard let reader = readers[type.providerName] else { return nil }
    if mode == .data {
      if reader.schema.mocks.data[type] != nil { return [] }
    } else if reader.schema.mocks.planned[type] == nil {
      return nil
    }
    let key = "\(mode.rawValue) \(type)"
    if let known = identifiers[key] { return known }
    let group = reader.entry(key)?.group
    let found = ["id", "arn"].filter { group?[$0] != nil }
    identifiers[key] = found
    return found
  }
}
