import Diagnostics
import HCL

/// The declarations of a directory by address.
///
/// The table of a module is made once and used for every call in every environment.
final class SymbolTable: Sendable {
  /// A resource or data source.
  final class ResourceBlock: Sendable {
    /// The type of a resource; empty for a data source, since rules apply to resources only.
    let type: String
    let address: Address
    /// The name of the provider: `aws`.
    let provider: String
    /// The alias of the provider configuration: `us_east_1`; nil for the default one.
    let alias: String?
    let items: [Body.Item]
    /// The argument `for_each` or `count`.
    let repetition: Argument?
    /// The name that `for_each` or `count` binds.
    let binding: Binding?
    let location: SourceLocation

    init(_ block: Block, _ mode: ResourceMode) {
      type = mode == .data ? "" : block.labels[0]
      address = mode.address(block.labels[0], block.labels[1])
      provider = block.labels[0].providerName
      items = block.body.items
      alias = items.providerAlias
      repetition = block.repetition
      binding = block.binding
      location = block.location
    }
  }

  /// A `variable` block.
  final class VariableBlock: Sendable {
    let name: String
    let type: Expr
    let fallback: Expr?
    /// The conditions of the `validation` blocks, and their error messages.
    let validations: [(condition: Argument, message: Expr)]

    init(_ block: Block) {
      name = block.labels[0]
      type = block.body.items.argument("type")?.value ?? .null
      fallback = block.body.items.argument("default")?.value
      validations = block.body.items.blocks.compactMap { validation in
        guard validation.type == "validation", let condition = validation.body.items.argument("condition"),
          let message = validation.body.items.argument("error_message")
        else { return nil }
        return (condition, message.value)
      }
    }
  }

  /// A `module` block.
  final class ModuleBlock: Sendable {
    let name: String
    let block: Block
    let repetition: Argument?
    /// The module; nil if it is not written in Swift.
    let module: AnyModule?

    init(_ block: Block, of module: AnyModule?) {
      name = block.labels[0]
      self.block = block
      repetition = block.repetition
      self.module = module
    }
  }

  /// A declaration, by its index in the list of its kind.
  enum Symbol {
    case resource(Int)
    case variable(Int)
    case local(Int)
    case call(Int)
  }

  private let symbols: [Address: Symbol]
  let resources: [ResourceBlock]
  let variables: [VariableBlock]
  let locals: [Argument]
  let calls: [ModuleBlock]
  /// The `provider` blocks.
  let providers: [Block]
  /// The `output` blocks.
  let outputs: [Block]
  /// True if the directory contains raw HCL, so unknown declarations may be present.
  let hasRaw: Bool

  /// Makes the table of a directory.
  init(
    _ declarations: Declarations,
    providers: [Body.Item] = [],
    variables: [Body.Item] = [],
    outputs: [Body.Item] = []
  ) {
    var symbols: [Address: Symbol] = [:]
    var resources: [ResourceBlock] = []
    var locals: [Argument] = []
    var calls: [ModuleBlock] = []
    for case .block(let block) in declarations.items {
      switch block.type {
      case "locals":
        for case .argument(let local) in block.body.items {
          symbols[.local(local.name)] = .local(locals.count)
          locals.append(local)
        }
      case "module":
        let call = ModuleBlock(block, of: declarations.calls.last { $0.name == block.labels[0] }?.module)
        symbols[.moduleCall(call.name)] = .call(calls.count)
        calls.append(call)
      default:
        guard let mode = ResourceMode(rawValue: block.type) else { continue }
        let declared = ResourceBlock(block, mode)
        symbols[declared.address] = .resource(resources.count)
        resources.append(declared)
      }
    }
    self.variables = variables.blocks.map(VariableBlock.init)
    for (index, variable) in self.variables.enumerated() { symbols[.variable(variable.name)] = .variable(index) }
    self.symbols = symbols
    self.resources = resources
    self.locals = locals
    self.calls = calls
    self.providers = providers.blocks
    self.outputs = outputs.blocks
    hasRaw = declarations.items.hasRaw
  }

  /// The declaration with an address; nil if this directory has none.
  subscript(address: Address) -> Symbol? { symbols[address] }

  /// The `value` argument of an output; nil if there is no such output.
  func output(_ name: String) -> Argument? {
    outputs.first { $0.labels[0] == name }?.body.items.argument("value")
  }
}

extension Block {
  fileprivate var repetition: Argument? {
    guard binding != nil else { return nil }
    return body.items.argument("for_each") ?? body.items.argument("count")
  }
}
