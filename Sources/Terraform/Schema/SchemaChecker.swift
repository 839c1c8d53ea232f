import Diagnostics
import HCL

/// Checks what a directory declares and refers to against the schemas of its providers.
struct SchemaChecker {
  private(set) var diagnostics = DiagnosticList()
  let library: SchemaLibrary
  private let requirements: Requirements
  /// What reads the schemas of the providers, by the names that they have in the directory.
  private let readers: [(name: String, reader: SchemaReader)]
  let owner: Owner
  /// The resources and data sources of the directory, by address, once somebody has asked.
  private var resources: [String: KnownType]?
  private var locals: [String: Argument] = [:]
  private var typesOfLocals: [String: KnownType] = [:]
  private let scope: Scope
  private let content: [Body.Item]
  /// What the names stand for that loops and repetitions bind.
  var bindings: [ObjectIdentifier: KnownType] = [:]
  /// Where the argument stands whose value is looked at.
  var location: SourceLocation

  /// Makes a checker of a directory.
  init(_ scope: Scope, _ content: [Body.Item], _ requirements: Requirements, _ library: SchemaLibrary) {
    self.library = library
    let schemas = requirements.providers.map { ($0.name, $0.schema) } + [("terraform", .terraform)]
    readers = schemas.compactMap { name, schema in schema.map { (name, library.reader(of: $0)) } }
    self.requirements = requirements
    owner = scope.owner
    location = scope.location
    self.scope = scope
    self.content = content
  }

  /// Checks the content of the directory’s files.
  mutating func check(_ items: [Body.Item]) {
    for case .block(let block) in items { check(block) }
  }

  /// Whose identifier an attribute of a resource is.
  func identity(of attribute: String, in type: String) -> Identity? {
    if attribute == "id" || attribute == "arn" { return Identity(type: type, attribute: attribute) }
    return readers.lazy.compactMap { $0.reader.kind(of: attribute)?.wanted.first }.first
  }

  mutating func report(_ diagnostic: Diagnostic) { diagnostics.report(diagnostic) }

  /// What is known of a local value, which is looked at once, where it stands.
  mutating func type(ofLocal address: String) -> KnownType? {
    noteContent()
    if let known = typesOfLocals[address] { return known }
    guard let local = locals[address] else { return nil }
    let place = location
    location = local.location
    let type = type(of: local.value).completed(by: library.type(of: local.swiftType))
    location = place
    typesOfLocals[address] = type
    return type
  }

  /// Whether the outputs of a module have kinds in Swift.
  func hasKinds(_ module: Substring) -> Bool { scope.callsModule(module) }
}

// MARK: - What is there

extension SchemaChecker {
  /// What a resource or data source of the directory is.
  mutating func type(ofResource address: String) -> KnownType? {
    noteContent()
    return resources?[address]
  }

  private mutating func noteContent() {
    guard resources == nil else { return }
    resources = [:]
    note(content)
  }

  private mutating func note(_ items: [Body.Item]) {
    for case .block(let block) in items {
      switch block.type {
      case "locals":
        for case .argument(let argument) in block.body.items { locals["local.\(argument.name)"] = argument }
      case "check": note(block.body.items)
      case "resource", "data":
        guard let subject = Subject(block) else { continue }
        let entry = reader(of: block.provider ?? subject.provider)?.entry(subject.key)
        resources?[subject.address] = entry.map { block.repeated(.group($0.group, subject.type)) } ?? .opaque
      default: break
      }
    }
  }

  private func reader(of provider: String) -> SchemaReader? { readers.first { $0.name == provider }?.reader }
}

// MARK: - Blocks of a directory

extension SchemaChecker {
  private mutating func check(_ block: Block) {
    location = block.location
    switch block.type {
    case "resource", "data": checkResource(block)
    case "provider": checkProvider(block)
    case "check", "locals", "module", "output": checkPlain(block)
    default: read(block.body)
    }
  }

  private mutating func checkResource(_ block: Block) {
    guard let subject = Subject(block) else { return }
    bind(block)
    let name = block.provider ?? subject.provider
    if name != "terraform", !requirements.providers.contains(where: { $0.name == name }) {
      report(.noProvider(name, of: subject, in: owner, at: block.location))
    }
    guard let reader = reader(of: name) else { return read(block.body) }
    guard let entry = reader.entry(subject.key) else {
      let names = reader.schema.lines.names(after: subject.mode)
      report(.unknownType(subject, reader.schema, names, at: block.location))
      return read(block.body)
    }
    if entry.isDeprecated { report(.deprecatedType(subject, reader.schema, at: block.location)) }
    check(block.body, as: entry.group, Place(subject, reader), at: block.location)
  }

  private mutating func checkProvider(_ block: Block) {
    guard
      let name = block.labels.first,
      let reader = reader(of: name),
      let entry = reader.entry("provider")
    else { return read(block.body) }
    let subject = Subject(mode: "provider", type: name, address: "provider.\(name)")
    check(block.body, as: entry.group, Place(subject, reader), at: block.location)
  }

  /// A block of Terraform’s own whose arguments have to be what Swift takes them for.
  private mutating func checkPlain(_ block: Block) {
    bind(block)
    for item in block.body.items {
      guard case .argument(let argument) = item else {
        if case .block(let nested) = item { check(nested) }
        continue
      }
      location = argument.location
      let value = type(of: argument.value)
      if case .unknown = value { continue }
      let expected = library.type(of: argument.swiftType)
      guard let mismatch = value.mismatch(with: expected) else { continue }
      let place = ([block.type] + block.labels).joined(separator: ".")
      report(.wrongKind(argument.name, of: place, mismatch, at: location))
    }
  }

  /// Looks at every expression of a body that no schema describes.
  mutating func read(_ body: Body) {
    for item in body.items {
      switch item {
      case .argument(let argument):
        location = argument.location
        _ = type(of: argument.value)
      case .block(let block):
        bind(block)
        read(block.body)
      case .dynamic(let block):
        bind(block)
        read(block.content)
      case .comment, .blank, .raw: break
      }
    }
  }
}
