import Diagnostics
import HCL

/// The blocks of one Terraform directory, in the order of the blueprint.
struct Declarations: Sendable {
  let directory: Directory
  /// The line that declares the directory itself.
  let location: SourceLocation
  /// The provider configurations with an alias that can be used in the directory.
  let aliases: [ProviderAlias]
  /// The content of `main.tf`: `locals` first, then resources, data sources, module calls, comments and raw HCL.
  let items: [Body.Item]
  let calls: [ModuleCall]

  /// The modules that are called, one for each call.
  var modules: [AnyModule] { calls.compactMap(\.module) }

  /// The items, in which each module call has its `source`.
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
