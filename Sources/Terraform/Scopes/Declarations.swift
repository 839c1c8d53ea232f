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
}
