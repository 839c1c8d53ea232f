import Files
import HCL

/// What a directory declares, by the addresses that are written in it.
///
/// That of a module is made once, and used for every call in every environment.
final class DirectoryIndex {
  /// A resource or data source.
  final class Declared {
    /// The type of a resource; empty for a data source, which no rule is about.
    let type: String
    let address: String
    /// The provider, and which configuration of it: `aws`, and `us_east_1`.
    let provider: String
    let alias: String?
    let items: [Body.Item]
    /// `for_each` or `count`, if it is repeated, and the name that stands for the repetition.
    let repetition: Argument?
    let binding: Binding?
    let location: SourceLocation

    init(_ block: Block) {
      let isData = block.type == "data"
      type = isData ? "" : block.labels[0]
      address = (isData ? "data." : "") + block.labels.joined(separator: ".")
      provider = block.labels[0].providerName
      items = block.body.items
      alias = items.providerAlias
      repetition = block.repetition
      binding = block.binding
      location = block.location
    }
  }

  final class Variable {
    let name: String
    let type: Expr
    let fallback: Expr?

    init(_ block: Block) {
      name = block.labels[0]
      type = block.body.items.argument("type")?.value ?? .null
      fallback = block.body.items.argument("default")?.value
    }
  }

  final class Call {
    let name: String
    let block: Block
    let repetition: Argument?
    /// The module, or nil if nobody wrote it in Swift.
    let module: AnyModule?

    init(_ block: Block, of module: AnyModule?) {
      name = block.labels[0]
      self.block = block
      repetition = block.repetition
      self.module = module
    }
  }

  enum Entry {
    case resource(Int)
    case variable(Int)
    case local(Int)
    case call(Int)
  }

  private(set) var entries: [String: Entry] = [:]
  /// The entries of references that were seen, which are found quicker than by their text.
  private var known: [ObjectIdentifier: (reference: Reference, entry: Entry)] = [:]
  /// Whether it is used for many calls.
  private let isShared: Bool
  private(set) var resources: [Declared] = []
  private(set) var variables: [Variable] = []
  private(set) var locals: [Argument] = []
  private(set) var calls: [Call] = []
  private(set) var outputs: [String: Argument] = [:]
  private(set) var providers: [Block] = []
  /// Where the directory has HCL of its own that nobody reads before Terraform does.
  private(set) var hasRaw = false
  /// The rules that concern its resources; for a module, they are found once.
  var matches: [Inspection.Match]?

  /// What a reference leads to, or nil if another directory declares it.
  func entry(of reference: Reference) -> Entry? {
    guard isShared else { return entries[reference.address] }
    if let known = known[ObjectIdentifier(reference)] { return known.entry }
    guard let entry = entries[reference.address] else { return nil }
    known[ObjectIdentifier(reference)] = (reference, entry)
    return entry
  }

  /// Indexes a stack.
  convenience init(_ root: Root) {
    self.init(root.scope, outputs: root.outputs, isShared: false)
    for case .block(let block) in root.scope.providers { providers.append(block) }
  }

  /// Indexes a module.
  convenience init(_ module: ModuleDirectory) {
    self.init(module.scope, outputs: module.outputs, isShared: true)
    for case .block(let block) in module.variables {
      let variable = Variable(block)
      entries["var.\(variable.name)"] = .variable(variables.count)
      variables.append(variable)
    }
  }

  private init(_ scope: Scope, outputs: [Body.Item], isShared: Bool) {
    self.isShared = isShared
    entries.reserveCapacity(scope.items.count)
    var modules: [(name: String, module: AnyModule)] = []
    for call in scope.calls {
      if case .module(let module) = call.target, case .block(let block) = scope.items[call.index] {
        modules.append((block.labels[0], module))
      }
    }
    for item in scope.content {
      switch item {
      case .block(let block): add(block, modules)
      case .raw: hasRaw = true
      default: break
      }
    }
    for case .block(let block) in outputs { self.outputs[block.labels[0]] = block.body.items.argument("value") }
  }

  private func add(_ block: Block, _ modules: [(name: String, module: AnyModule)]) {
    switch block.type {
    case "locals":
      for case .argument(let local) in block.body.items {
        entries["local.\(local.name)"] = .local(locals.count)
        locals.append(local)
      }
    case "module":
      let call = Call(block, of: modules.last { $0.name == block.labels[0] }?.module)
      entries["module.\(call.name)"] = .call(calls.count)
      calls.append(call)
    case "resource", "data":
      let declared = Declared(block)
      entries[declared.address] = .resource(resources.count)
      resources.append(declared)
    default: break
    }
  }
}

extension Block {
  fileprivate var repetition: Argument? {
    guard binding != nil else { return nil }
    return body.items.argument("for_each") ?? body.items.argument("count")
  }
}
