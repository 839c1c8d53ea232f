import Files
import HCL

/// What a directory declares, by the addresses that are written in it.
///
/// That of a module is made once, and used for every call in every environment.
final class DirectoryIndex {
  /// A resource or data source.
  struct Declared {
    let type: String
    let address: String
    let block: Block
    /// `for_each` or `count`, if it is repeated.
    let repetition: Argument?
  }

  struct Variable {
    let name: String
    let type: Expr
    let fallback: Expr?
  }

  struct Call {
    let name: String
    let block: Block
    let repetition: Argument?
    /// The module, or nil if nobody wrote it in Swift.
    let module: AnyModule?
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
  private(set) var outputs: [String: Argument] = [:]
  private(set) var providers: [Block] = []
  /// Where the directory has HCL of its own that nobody reads before Terraform does.
  private(set) var hasRaw = false
  /// The rules that concern its resources; for a module, they are found once.
  var matches: [Inspection.Match]?

  /// Indexes a stack.
  convenience init(_ root: Root) {
    self.init(root.scope, outputs: root.outputs)
    for case .block(let block) in root.scope.providers { providers.append(block) }
  }

  /// Indexes a module.
  convenience init(_ module: ModuleDirectory) {
    self.init(module.scope, outputs: module.outputs)
    for case .block(let block) in module.variables {
      let name = block.labels[0]
      let items = block.body.items
      entries["var.\(name)"] = .variable(variables.count)
      variables.append(
        Variable(name: name, type: items.argument("type")?.value ?? .null, fallback: items.argument("default")?.value)
      )
    }
  }

  private init(_ scope: Scope, outputs: [Body.Item]) {
    var modules: [String: AnyModule] = [:]
    for call in scope.calls {
      if case .module(let module) = call.target, case .block(let block) = scope.items[call.index] {
        modules[block.labels[0]] = module
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

  private func add(_ block: Block, _ modules: [String: AnyModule]) {
    switch block.type {
    case "locals":
      for case .argument(let local) in block.body.items {
        entries["local.\(local.name)"] = .local(locals.count)
        locals.append(local)
      }
    case "module":
      let name = block.labels[0]
      entries["module.\(name)"] = .call(calls.count)
      calls.append(Call(name: name, block: block, repetition: block.repetition, module: modules[name]))
    case "resource", "data":
      let address = (block.type == "data" ? "data." : "") + block.labels.joined(separator: ".")
      entries[address] = .resource(resources.count)
      resources.append(
        Declared(
          type: block.type == "data" ? "" : block.labels[0],
          address: address,
          block: block,
          repetition: block.repetition
        )
      )
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
