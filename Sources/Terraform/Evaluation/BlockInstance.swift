import Diagnostics
import HCL

/// An instance of a resource, a data source or a nested block: its arguments, and the values of the names in them.
///
/// A resource with `count` or `for_each` has several instances.
final class BlockInstance {
  // A module instance owns its block instances.
  unowned let module: ModuleInstance
  private let content: [Body.Item]
  let bindings: Bindings
  let location: SourceLocation
  /// The block that declares the resource; nil for a nested block.
  let declaration: SymbolTable.ResourceBlock?
  let key: InstanceKey

  /// Makes an instance of a resource or data source.
  init(
    _ declaration: SymbolTable.ResourceBlock,
    in module: ModuleInstance,
    _ bindings: Bindings = [],
    key: InstanceKey = .none
  ) {
    self.declaration = declaration
    self.module = module
    self.bindings = bindings
    self.key = key
    content = []
    location = declaration.location
  }

  /// Makes an instance of a nested block or of a provider configuration.
  init(_ items: [Body.Item], in module: ModuleInstance, _ bindings: Bindings, at location: SourceLocation) {
    content = items
    self.module = module
    self.bindings = bindings
    declaration = nil
    key = .none
    self.location = location
  }

  /// The arguments and nested blocks.
  var items: [Body.Item] { declaration?.items ?? content }

  /// The argument with a name; nil if the block does not set it.
  func argument(_ name: String) -> Argument? { items.argument(name) }

  /// The line that sets an argument: the line of the local value that it names, its own line, or else the line of the block.
  func line(of name: String) -> SourceLocation {
    guard let argument = argument(name) else { return location }
    guard case .reference(let reference) = argument.value,
      case .local(let index)? = module.symbols[reference.address]
    else { return argument.location }
    return module.symbols.locals[index].location
  }

  /// The address in the root module: `module.network.aws_subnet.private["us-west-2a"]`.
  var address: String { module.addressPrefix + (declaration?.address.description ?? "") + key.addressSuffix }
}
