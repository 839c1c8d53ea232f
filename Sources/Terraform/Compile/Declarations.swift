import Diagnostics
import HCL

/// The blocks that a stack or module declares, in the order of the blueprint.
struct Declarations: Sendable {
  let directory: Directory
  /// The line that declares the stack or module.
  let location: SourceLocation
  /// The aliased provider configurations that the blocks can use.
  let aliases: [ProviderAlias]
  /// The content of `main.tf`: `locals` first, then resources, data sources, module calls, comments and raw HCL.
  let items: [Body.Item]
  let calls: [ModuleCall]

  /// The module of each call.
  var modules: [AnyModule] { calls.compactMap(\.module) }

  /// The content of `main.tf` with the `source` of each module call, as a path from a folder.
  func items(in folder: String, _ placement: ModulePlacement) -> [Body.Item] {
    var items = items
    for call in calls {
      guard case .block(let block) = items[call.blockIndex] else { continue }
      var arguments = block.body.items
      let source = Expr.string(relativePath(from: folder, to: placement.folder(of: call.target)))
      arguments[0] = .argument(Argument("source", source, at: call.location))
      items[call.blockIndex] = .block(
        Block(block.type, block.labels, arguments, binding: block.binding, at: block.location)
      )
    }
    return items
  }
}
