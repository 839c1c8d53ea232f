import Diagnostics
import HCL

/// Infers the types of the expressions of one directory, and checks blocks and arguments against the provider schemas.
struct TypeChecker {
  private(set) var diagnostics = DiagnosticList()
  let schemas: SchemaReaders
  let directory: Directory
  /// The types of loop variables, and of `each`, `count` and `self`.
  var bindings: [ObjectIdentifier: InferredType] = [:]
  /// The line of the block or argument that is being checked.
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

  /// Makes a checker for a directory.
  init(_ declarations: Declarations, _ requirements: Requirements, _ schemas: SchemaReaders) {
    self.schemas = schemas
    self.requirements = requirements
    self.declarations = declarations
    let all = requirements.providers.map { ($0.name, $0.schema) } + [("terraform", .terraform)]
    readers = all.compactMap { name, schema in schema.map { (name, schemas.reader(of: $0)) } }
    directory = declarations.directory
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

  /// The resource attribute that an attribute of a resource has the value of: `vpc_id` of any resource is `aws_vpc.id`.
  func source(of attribute: String, in type: String) -> ResourceAttribute? {
    if attribute == "id" || attribute == "arn" { return ResourceAttribute(type: type, attribute: attribute) }
    return readers.lazy.compactMap { $0.reader.constraint(on: attribute)?.accepted.first }.first
  }

  /// Sets the line and the argument that the next diagnostics name.
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
  /// The type of a declaration in the directory.
  mutating func type(of address: Address) -> InferredType {
    switch address {
    case .resource, .dataSource: resources[address] ?? .unknown
    case .local(let name): type(ofLocal: name)
    // A module that is not written in Swift.
    case .moduleCall: .opaque
    case .variable, .check, .remoteState: .unknown
    }
  }

  /// The type of a local value. It is inferred once, and problems are reported at the declaration.
  private mutating func type(ofLocal name: String) -> InferredType {
    if let known = typesOfLocals[name] { return known }
    guard let local = locals[name] else { return .unknown }
    let (outerLocation, outerArgument) = (location, argument)
    locate(at: local.location)
    let type = type(of: local.value).completed(by: schemas.type(of: local.swiftType))
    locate(at: outerLocation, argument: outerArgument)
    typesOfLocals[name] = type
    return type
  }

  /// Collects the local values, and the types of the resources and data sources.
  private mutating func note(_ items: [Body.Item]) {
    for case .block(let block) in items {
      switch block.type {
      case "locals":
        for case .argument(let argument) in block.body.items { locals[argument.name] = argument }
      default:
        guard let resource = ProviderBlock(block), let address = resource.address else { continue }
        let entry = entry(of: resource, block.provider ?? resource.provider)
        resources[address] = entry.map { block.repeated(.group($0.group, resource.type)) } ?? .opaque
      }
    }
  }

  /// The schema of a resource, a data source or a provider. A schema that cannot be read is reported.
  private mutating func entry(of block: ProviderBlock, _ provider: String) -> SchemaReader.Entry? {
    do throws(Diagnostic) { return try reader(of: provider)?.entry(block.schemaKey) } catch {
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
    guard let resource = ProviderBlock(block) else { return }
    bind(block)
    let name = block.provider ?? resource.provider
    if name != "terraform", !requirements.providers.contains(where: { $0.name == name }) {
      report(.unknownProvider(name, of: resource, in: directory, at: block.location))
    }
    guard let reader = reader(of: name) else { return read(block.body) }
    guard let entry = entry(of: resource, name) else {
      // A schema that cannot be read has been reported, and its types are unknown.
      if case .failure = Result(catching: { () throws(Diagnostic) in try reader.entry(resource.schemaKey) }) {
        return read(block.body)
      }
      let names = reader.schema.lines.names(after: resource.keyword)
      report(.unknownType(resource, reader.schema, names, at: block.location))
      return read(block.body)
    }
    if entry.isDeprecated { report(.deprecatedType(resource, reader.schema, at: block.location)) }
    check(block.body, as: entry.group, BlockPath(resource, reader), at: block.location)
  }

  private mutating func checkProvider(_ block: Block) {
    if let name = block.labels.first, !requirements.providers.contains(where: { $0.name == name }) {
      report(.unknownConfiguration(name, in: directory, at: block.location))
    }
    guard
      let name = block.labels.first,
      let reader = reader(of: name),
      let entry = entry(of: ProviderBlock(provider: name), name)
    else { return read(block.body) }
    check(block.body, as: entry.group, BlockPath(ProviderBlock(provider: name), reader), at: block.location)
  }

  /// Checks a block that no provider describes, such as `output`: its values must have the types that Swift declares.
  private mutating func checkPlain(_ block: Block) {
    bind(block)
    bindData(of: block)
    for item in block.body.items {
      guard case .argument(let argument) = item else {
        if case .block(let nested) = item { check(nested) }
        continue
      }
      locate(at: argument.location, argument: argument.name)
      let value = type(of: argument.value)
      if case .unknown = value { continue }
      let expected = schemas.type(of: argument.swiftType)
      // A variable has a type, to which Terraform converts the argument of a module call. A local value and an output have none.
      let mismatch = block.type == "module" ? value.mismatch(with: expected) : value.difference(from: expected)
      guard let mismatch else { continue }
      let name = ([block.type] + block.labels).joined(separator: ".")
      report(.wrongSwiftType(argument.name, of: name, mismatch, at: location))
    }
  }

  /// Sets the type of the data source that only a `check` block can refer to.
  private mutating func bindData(of block: Block) {
    guard block.type == "check", let binding = block.binding else { return }
    for case .block(let data) in block.body.items where data.type == "data" {
      guard let source = ProviderBlock(data) else { continue }
      let entry = entry(of: source, data.provider ?? source.provider)
      bindings[ObjectIdentifier(binding)] = entry.map { .group($0.group, source.type) } ?? .opaque
    }
  }

  /// Checks that the attributes exist which the contract test of a stack states.
  mutating func check(mocks: [Body.Item]) {
    for block in mocks.blocks {
      guard let target = block.body.items.argument("target"),
        case .object(let values)? = block.body.items.argument("values")?.value
      else { continue }
      for case .field(.name(let name), _) in values {
        locate(at: block.location, argument: name)
        _ = type(of: .attribute(of: target.value, name))
      }
    }
  }

  /// Checks every expression in a body that no schema describes.
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
