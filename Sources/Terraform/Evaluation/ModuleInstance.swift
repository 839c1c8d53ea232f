import Diagnostics
import HCL

/// An instance of a module: the root module of a stack, or one call of another module.
///
/// It keeps the values that have been evaluated in it.
final class ModuleInstance {
  /// The call that leads to a module instance.
  struct Caller {
    // A module instance owns the instances that it calls.
    unowned let module: ModuleInstance
    let declaration: SymbolTable.ModuleBlock
    let bindings: Bindings

    var block: Block { declaration.block }
  }

  let symbols: SymbolTable
  /// The name of the stack.
  let stack: String
  /// The number of calls that lead from the stack to this instance; 0 for the root module.
  let depth: Int
  /// Nil for the root module.
  let caller: Caller?
  let key: InstanceKey
  /// The values of the variables, by their index in ``symbols``; nil before they are evaluated.
  var variables: [EvaluatedValue?]
  /// The local values, by their index in ``symbols``.
  var locals: [EvaluatedValue?]
  /// The instances of each resource, by its index in ``symbols``.
  var resources: [[BlockInstance]?]
  /// The instances of each module call, by its index in ``symbols``.
  var children: [[ModuleInstance]?]
  /// The values of references to each resource and to each module call, which have all their instances.
  var resourceValues: [PartialValue?]
  var callValues: [PartialValue?]

  /// Makes the root module of a stack.
  convenience init(_ symbols: SymbolTable, stack: String) {
    self.init(symbols, stack: stack, depth: 0, caller: nil, key: .none)
  }

  /// Makes an instance of a module that another one calls.
  convenience init(_ symbols: SymbolTable, calledBy caller: Caller, key: InstanceKey) {
    self.init(symbols, stack: caller.module.stack, depth: caller.module.depth + 1, caller: caller, key: key)
  }

  private init(_ symbols: SymbolTable, stack: String, depth: Int, caller: Caller?, key: InstanceKey) {
    self.symbols = symbols
    self.stack = stack
    self.depth = depth
    self.caller = caller
    self.key = key
    variables = Array(repeating: nil, count: symbols.variables.count)
    locals = Array(repeating: nil, count: symbols.locals.count)
    resources = Array(repeating: nil, count: symbols.resources.count)
    children = Array(repeating: nil, count: symbols.calls.count)
    resourceValues = Array(repeating: nil, count: symbols.resources.count)
    callValues = Array(repeating: nil, count: symbols.calls.count)
  }

  /// The start of every address in the module: `module.network.`, or an empty string in the root module.
  var addressPrefix: String {
    guard let caller else { return "" }
    return "\(caller.module.addressPrefix)module.\(caller.block.labels[0])\(key.addressSuffix)."
  }

  /// The root module that leads to this instance.
  var root: ModuleInstance { caller?.module.root ?? self }

  /// True if the module with these symbols is this one, or calls it directly or through others.
  func isInside(_ symbols: SymbolTable) -> Bool {
    self.symbols === symbols || caller?.module.isInside(symbols) == true
  }

  /// The line of the call that leads to this instance, in the module at a depth below the stack; nil at this depth or below.
  func callLocation(atDepth depth: Int) -> SourceLocation? {
    guard let caller, depth < self.depth else { return nil }
    return caller.module.callLocation(atDepth: depth) ?? caller.block.location
  }
}
