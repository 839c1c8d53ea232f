import Diagnostics
import HCL

/// Infers the types of the expressions of one directory, and checks blocks and arguments against the provider schemas.
struct TypeChecker {
  private(set) var diagnostics = DiagnosticList()
  let schemas: SchemaReaders
  let owner: Owner
  /// The types of loop variables and of `each`, `count` and `self`.
  var bindings: [ObjectIdentifier: InferredType] = [:]
  /// The line of the block, or of the argument, that is being checked.
  private(set) var location: SourceLocation
  /// The argument that is being checked.
  private var argument: String?

  private let requirements: Requirements
  /// The readers of the provider schemas, by the providers' names in the directory.
  private let readers: [(name: String, reader: SchemaReader)]
  private let declarations: Declarations
  /// The types of the resources and data sources of the directory.
  private var resources: [Address: InferredType] = [:]
  private var locals: [String: Argument] = [:]
  private var typesOfLocals: [String: InferredType] = [:]

  /// Makes a checker of a directory.
  init(_ declarations: Declarations, _ requirements: Requirements, _ schemas: SchemaReaders) {
    self.schemas = schemas
    self.requirements = requirements
    self.declarations = declarations
    let all = requirements.providers.map { ($0.name, $0.schema) } + [("terraform", .terraform)]
    readers = all.compactMap { name, schema in schema.map { (name, schemas.reader(of: $0)) } }
    owner = declarations.owner
    location = declarations.location
    for case let schema? in all.map(\.1) {
      if let diagnostic = schema.diagnostic { diagnostics.report(diagnostic) }
    }
    note(declarations.items)
  }

  /// Checks the content of the directory’s files.
  mutating func check(_ items: [Body.Item]) {
    for case .block(let block) in items { check(block) }
  }

  /// The resource type whose identifier an attribute of a resource is.
  func identity(of attribute: String, in type: String) -> Identity? {
    if attribute == "id" || attribute == "arn" { return Identity(type: type, attribute: attribute) }
    return readers.lazy.compactMap { $0.reader.kind(of: attribute)?.wanted.first }.first
  }

  /// Makes the line of an argument, or of a block, the one that diagnostics name.
  mutating func locate(at location: SourceLocation, argument: String? = nil) {
    self.location = location
    self.argument = argument
  }

  mutating func report(_ diagnostic: Diagnostic) {
    var diagnostic = diagnostic
    if diagnostic.location == location, diagnostic.argument == nil { diagnostic.argument = argument }
    diagnostics.report(diagnostic)
  }
}

// MARK: - Declarations

extension TypeChecker {
  /// The type of something that the directory declares.
  mutating func type(of address: Address) -> InferredType {
    switch address {
    case .resource, .dataSource: resources[address] ?? .unknown
    case .local(let name): type(ofLocal: name)
    // The outputs of a module that is written in Swift have Swift types.
    case .moduleCall(let name): declarations.calls.contains { $0.name == name && $0.module != nil } ? .unknown : .opaque
    case .variable, .check, .remoteState: .unknown
    }
  }

  /// The type of a local value, which is inferred once, where it is declared.
  private mutating func type(ofLocal name: String) -> InferredType {
    if let known = typesOfLocals[name] { return known }
    guard let local = locals[name] else { return .unknown }
    let (place, argument) = (location, argument)
    locate(at: local.location)
    let type = type(of: local.value).completed(by: schemas.type(of: local.swiftType))
    locate(at: place, argument: argument)
    typesOfLocals[name] = type
    return type
  }

  private mutating func note(_ items: [Body.Item]) {
    for case .block(let block) in items {
      switch block.type {
      case "locals":
        for case .argument(let argument) in block.body.items { locals[argument.name] = argument }
      case "check": note(block.body.items)
      default:
        guard let subject = Subject(block), let address = subject.address else { continue }
        let entry = entry(of: subject, block.provider ?? subject.provider)
        resources[address] = entry.map { block.repeated(.group($0.group, subject.type)) } ?? .opaque
      }
    }
  }

  /// The schema of a resource, a data source or a provider. One that cannot be read is reported.
  private mutating func entry(of subject: Subject, _ provider: String) -> SchemaReader.Entry? {
    do throws(Diagnostic) { return try reader(of: provider)?.entry(subject.key) } catch {
      report(error)
      return nil
    }
  }

  private func reader(of provider: String) -> SchemaReader? { readers.first { $0.name == provider }?.reader }
}

// MARK: - Blocks of a directory

extension TypeChecker {
  private mutating func check(_ block: Block) {
    locate(at: block.location)
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
    guard let entry = entry(of: subject, name) else {
      // A schema that cannot be read has been reported, and does not tell which types there are.
      if case .failure = Result(catching: { () throws(Diagnostic) in try reader.entry(subject.key) }) {
        return read(block.body)
      }
      let names = reader.schema.lines.names(after: subject.mode)
      report(.unknownType(subject, reader.schema, names, at: block.location))
      return read(block.body)
    }
    if entry.isDeprecated { report(.deprecatedType(subject, reader.schema, at: block.location)) }
    check(block.body, as: entry.group, SchemaPath(subject, reader), at: block.location)
  }

  private mutating func checkProvider(_ block: Block) {
    guard
      let name = block.labels.first,
      let reader = reader(of: name),
      let entry = entry(of: Subject(provider: name), name)
    else { return read(block.body) }
    let subject = Subject(provider: name)
    check(block.body, as: entry.group, SchemaPath(subject, reader), at: block.location)
  }

  /// A block of Terraform’s own whose arguments have to be what Swift takes them for.
  private mutating func checkPlain(_ block: Block) {
    bind(block)
    for item in block.body.items {
      guard case .argument(let argument) = item else {
        if case .block(let nested) = item { check(nested) }
        continue
      }
      locate(at: argument.location, argument: argument.name)
      let value = type(of: argument.value)
      if case .unknown = value { continue }
      let expected = schemas.type(of: argument.swiftType)
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
        locate(at: argument.location, argument: argument.name)
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
