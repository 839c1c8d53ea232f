import Diagnostics
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

  /// A configuration of a provider, or an output.
  final class Part {
    /// The provider, or the output.
    let name: String
    let block: Block

    init(_ block: Block) {
      name = block.labels[0]
      self.block = block
    }
  }

  enum Entry {
    case resource(Int)
    case variable(Int)
    case local(Int)
    case call(Int)
  }

  private(set) var entries: [String: Entry] = [:]
  private(set) var resources: [Declared] = []
  private(set) var variables: [Variable] = []
  private(set) var locals: [Argument] = []
  private(set) var calls: [Call] = []
  private(set) var outputs: [Part] = []
  private(set) var providers: [Part] = []
  /// Where the directory has HCL of its own that nobody reads before Terraform does.
  private(set) var hasRaw = false
  /// The rules that concern its resources; for a module, they are found once.
  var matches: [Inspection.Match]?

  /// What a reference leads to, or nil if another directory declares it.
  func entry(of reference: Reference) -> Entry? { entries[reference.address] }

  /// Indexes a stack.
  init(_ root: Root) {
    let content = root.body.items.count - root.outputs.count - root.scope.content.count
    let modules = root.scope.namedModules
    for (index, item) in root.body.items.enumerated() {
      let isOutput = index >= root.body.items.count - root.outputs.count
      add(item, isContent: index >= content && !isOutput, isOutput: isOutput, modules)
    }
  }

  /// Indexes a module.
  init(_ module: ModuleDirectory) {
    let modules = module.scope.namedModules
    for item in module.scope.content { add(item, isContent: true, isOutput: false, modules) }
    for item in module.outputs { add(item, isContent: false, isOutput: true, modules) }
    for case .block(let block) in module.variables {
      let variable = Variable(block)
      entries["var.\(variable.name)"] = .variable(variables.count)
      variables.append(variable)
    }
  }

  func output(_ name: String) -> Part? { outputs.first { $0.name == name } }

  private func add(
    _ item: Body.Item,
    isContent: Bool,
    isOutput: Bool,
    _ modules: [(name: String, module: AnyModule)]
  ) {
    guard case .block(let block) = item else {
      if case .raw = item { hasRaw = true }
      return
    }
    if isOutput { return outputs.append(Part(block)) }
    if block.type == "provider" { return providers.append(Part(block)) }
    guard isContent else { return }
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

extension Scope {
  /// The modules that it calls, by the names of the calls.
  fileprivate var namedModules: [(name: String, module: AnyModule)] {
    calls.compactMap { call in
      guard case .module(let module) = call.target, case .block(let block) = items[call.index] else { return nil }
      return (block.labels[0], module)
    }
  }
}

extension Block {
  fileprivate var repetition: Argument? {
    guard binding != nil else { return nil }
    return body.items.argument("for_each") ?? body.items.argument("count")
  }
}
