import Diagnostics
import HCL

/// A directory where it is used: a stack in an environment, or one call of a module.
final class Frame {
  /// A value, and how far out it comes from.
  struct Slot {
    let value: PartialValue
    let reach: Int
  }

  /// The call of a module.
  struct Call {
    // A frame keeps those that it calls.
    unowned let frame: Frame
    let declared: SymbolTable.Call
    let bindings: Node.Bindings

    var block: Block { declared.block }
  }

  let symbols: SymbolTable
  /// The stack that it is part of.
  let stack: String
  /// How many calls lead to it; 0 for a stack.
  let depth: Int
  let call: Call?
  let key: Node.Key
  var variables: [Slot?]
  var locals: [Slot?]
  var nodes: [[Node]?]
  var frames: [[Frame]?]

  init(_ symbols: SymbolTable, stack: String) {
    self.symbols = symbols
    self.stack = stack
    depth = 0
    call = nil
    key = .none
    (variables, locals, nodes, frames) = Self.empty(symbols)
  }

  init(_ symbols: SymbolTable, calledBy call: Call, key: Node.Key) {
    self.symbols = symbols
    self.call = call
    self.key = key
    stack = call.frame.stack
    depth = call.frame.depth + 1
    (variables, locals, nodes, frames) = Self.empty(symbols)
  }

  private static func empty(_ symbols: SymbolTable) -> ([Slot?], [Slot?], [[Node]?], [[Frame]?]) {
    (
      Array(repeating: nil, count: symbols.variables.count), Array(repeating: nil, count: symbols.locals.count),
      Array(repeating: nil, count: symbols.resources.count), Array(repeating: nil, count: symbols.calls.count)
    )
  }

  /// What addresses in it start with: `module.network.`, or nothing in a stack.
  var address: String {
    guard let call else { return "" }
    let address = "\(call.frame.address)module.\(call.block.labels[0])"
    switch key {
    case .none, .unknown: return "\(address)."
    case .name(let name): return "\(address)[\"\(name)\"]."
    case .index(let index): return "\(address)[\(index)]."
    }
  }

  /// The stack that leads to it.
  var root: Frame { call?.frame.root ?? self }

  /// Whether a directory is this one, or leads to it.
  func isInside(_ symbols: SymbolTable) -> Bool {
    self.symbols === symbols || call?.frame.isInside(symbols) == true
  }

  /// The line in the directory `depth` calls from the stack that leads to it, or nil if it is that directory itself.
  func line(at depth: Int) -> SourceLocation? {
    guard let call, depth < self.depth else { return nil }
    return call.frame.line(at: depth) ?? call.block.location
  }
}
