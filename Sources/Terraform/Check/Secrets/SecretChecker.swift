import Diagnostics
import HCL

/// Reports the secrets of a directory that reach a place which shows its value.
struct SecretChecker {
  private(set) var diagnostics = DiagnosticList()
  private var flow: SecretFlow
  private let declarations: Declarations
  private let providers: [(name: String, reader: SchemaReader)]
  private let modules: ModuleCompiler

  /// Makes a checker for a directory.
  init(
    _ declarations: Declarations,
    variables: [Body.Item] = [],
    _ requirements: Requirements,
    _ schemas: SchemaReaders,
    _ modules: ModuleCompiler
  ) {
    let all = requirements.providers.map { ($0.name, $0.schema) } + [("terraform", .terraform)]
    providers = all.compactMap { name, schema in schema.map { (name, schemas.reader(of: $0)) } }
    flow = SecretFlow(declarations, variables: variables, providers, modules)
    self.declarations = declarations
    self.modules = modules
  }

  /// Checks the content of the directory’s files.
  mutating func check(_ items: [Body.Item]) {
    for block in items.blocks {
      switch block.type {
      case "resource", "data": checkResource(block)
      case "module": checkCall(block)
      case "output": checkOutput(block)
      case "check": check(block.body.items)
      case "assert": checkMessage(of: block)
      case "import": checkImport(block)
      // The provider of Terraform hides its own settings, and a local value is not shown.
      default: break
      }
    }
  }
}

// MARK: - Outputs, modules, messages

extension SecretChecker {
  private mutating func checkOutput(_ block: Block) {
    let name = block.labels[0]
    guard block.body.items.argument("sensitive") == nil, let value = block.body.items.argument("value"),
      let source = flow.value(of: value.value).source
    else { return }
    diagnostics.report(.sensitiveOutput(name, of: declarations.directory, source, at: value.location))
  }

  private mutating func checkCall(_ block: Block) {
    bind(block)
    // Groundplan does not know the variables of a module that is not written in Swift.
    guard let module = declarations.calls.last(where: { $0.name == block.labels[0] })?.module else { return }
    let hidden = modules[module].variables.sensitiveBlocks
    for case .argument(let argument) in block.body.items
    where !hidden.contains(argument.name) && !ReservedNames.variableNames.contains(argument.name) {
      guard let source = flow.value(of: argument.value).source else { continue }
      let path = "\(argument.name) of module.\(block.labels[0])"
      diagnostics.report(.sensitiveInput(path, of: module.name, source, at: argument))
    }
  }

  private mutating func checkMessage(of block: Block) {
    guard let message = block.body.items.argument("error_message"), let source = flow.value(of: message.value).source
    else { return }
    diagnostics.report(.sensitiveArgument("the error message", source, at: message))
  }

  private mutating func checkImport(_ block: Block) {
    guard let id = block.body.items.argument("id"), let source = flow.value(of: id.value).source else { return }
    diagnostics.report(.sensitiveArgument("the id of an import", source, at: id))
  }

  /// Reports a `for_each` over a secret, and sets the values of `each`.
  private mutating func bind(_ block: Block) {
    guard let binding = block.binding, let collection = block.body.items.argument("for_each") else { return }
    let value = flow.value(of: collection.value)
    if let source = value.ownSource {
      diagnostics.report(.sensitiveForEach(block.address, source, at: collection.location))
    }
    flow.bind(binding, toElementOf: value)
  }
}

// MARK: - Resources and data sources

extension SecretChecker {
  private mutating func checkResource(_ block: Block) {
    bind(block)
    guard let resource = ProviderBlock(block),
      let reader = providers.first(where: { $0.name == block.provider ?? resource.provider })?.reader,
      // A schema that cannot be read has been reported by the type check.
      let group = try? reader.entry(resource.schemaKey)?.group
    else { return }
    check(block.body, as: group, BlockPath(resource, reader))
  }

  private mutating func check(_ body: Body, as group: SchemaGroup, _ path: BlockPath) {
    for item in body.items {
      switch item {
      case .argument(let argument):
        if path.isTop, path.block.isMeta(argument.name) { continue }
        guard let member = group[argument.name], let source = leak(flow.value(of: argument.value), into: member)
        else { continue }
        diagnostics.report(.sensitiveArgument(path.appending(argument.name).description, source, at: argument))
      case .block(let block) where path.isTop && block.type == "lifecycle":
        for condition in block.body.items.blocks { checkMessage(of: condition) }
      case .block(let block):
        if let nested = group[block.type]?.group { check(block.body, as: nested, path.appending(block.type)) }
      case .dynamic(let block):
        // Terraform accepts a secret in the `for_each` of a nested block, whose keys are not shown.
        flow.bind(block.iterator, toElementOf: flow.value(of: block.forEach))
        if let nested = group[block.type]?.group { check(block.content, as: nested, path.appending(block.type)) }
      case .comment, .blank, .raw: break
      }
    }
  }

  /// The secret that an argument would show; nil if there is none.
  private func leak(_ value: Sensitivity, into member: SchemaMember) -> Sensitivity.Source? {
    if member.isSensitive { return nil }
    guard case .attribute(let type, _) = member.kind else { return value.source?.explicit }
    return leak(value, into: type)
  }

  private func leak(_ value: Sensitivity, into type: SchemaType) -> Sensitivity.Source? {
    switch (type, value) {
    // A number or a Boolean contains no text.
    case (.number, _), (.bool, _), (_, .open): nil
    case (.object(let group), .parts(let parts)):
      group.members.lazy.compactMap { member in parts[member.name].flatMap { leak($0, into: member) } }.first
    case (.list(let element), .parts), (.set(let element), .parts), (.map(let element), .parts),
      (.list(let element), .elements), (.set(let element), .elements), (.map(let element), .elements):
      leak(value.element, into: element)
    default: value.source?.explicit
    }
  }
}

extension Sensitivity.Source {
  /// The source, unless the value does not contain the secret.
  fileprivate var explicit: Self? { isImplicit ? nil : self }
}

extension Block {
  /// The address of a resource, a data source or a module call.
  fileprivate var address: String { ProviderBlock(self)?.description ?? "\(type).\(labels.joined(separator: "."))" }
}
