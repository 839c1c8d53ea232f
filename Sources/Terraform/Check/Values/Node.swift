import Diagnostics
import HCL

/// A resource, a data source or a nested block as it is planned: its arguments, and what the names in them stand for.
final class Node {
  /// What a name stands for, and how far out that comes from.
  struct Bound {
    let binding: Binding
    let value: PartialValue
    let reach: Int
  }

  typealias Bindings = [Bound]

  /// Which of a repeated resource it is.
  enum Key {
    case none
    case name(String)
    case index(Int)
    /// It is repeated, and Terraform alone knows over what.
    case unknown
  }

  // A frame keeps its nodes.
  unowned let frame: Frame
  private let content: [Body.Item]
  let bindings: Bindings
  let location: SourceLocation
  /// The type and name of a resource; nil for a nested block.
  let declaration: SymbolTable.Declared?
  let key: Key

  /// A resource or data source, or one of it if it is repeated.
  init(_ declaration: SymbolTable.Declared, in frame: Frame, _ bindings: Bindings = [], key: Key = .none) {
    self.declaration = declaration
    self.frame = frame
    self.bindings = bindings
    self.key = key
    content = []
    location = declaration.location
  }

  /// A nested block, or the configuration of a provider.
  init(
    _ items: [Body.Item],
    in frame: Frame,
    _ bindings: Bindings,
    at location: SourceLocation
  ) {
    content = items
    self.frame = frame
    self.bindings = bindings
    declaration = nil
    key = .none
    self.location = location
  }

  /// The arguments and blocks.
  var items: [Body.Item] { declaration?.items ?? content }

  /// The argument with a name.
  func argument(_ name: String) -> Argument? { items.argument(name) }

  /// The line of an argument, or of the local that it names, or of nested blocks, or else its own.
  func line(of name: String) -> SourceLocation {
    guard let argument = argument(name) else { return location }
    guard case .reference(let reference) = argument.value,
      case .local(let index)? = frame.symbols[reference.address]
    else { return argument.location }
    return frame.symbols.locals[index].location
  }

  /// The address in its root: `module.network.aws_subnet.private["us-west-2a"]`.
  var address: String {
    let address = frame.address + (declaration?.address.description ?? "")
    switch key {
    case .none, .unknown: return address
    case .name(let name): return "\(address)[\"\(name)\"]"
    case .index(let index): return "\(address)[\(index)]"
    }
  }
}
