import Diagnostics
import HCL

/// The provider, lifecycle and dependencies of a resource. `lifecycle` and `depends_on` are printed last, in this order.
struct MetaArguments {
  var provider: ProviderAlias?
  var lifecycle: [Body.Item] = []
  var conditions: [Body.Item] = []
  var dependencies: [Expr] = []

  /// True if none is set.
  var isEmpty: Bool { provider == nil && lifecycle.isEmpty && conditions.isEmpty && dependencies.isEmpty }

  /// The block `lifecycle` and the argument `depends_on`.
  func items(at location: SourceLocation) -> [Body.Item] {
    var items: [Body.Item] = []
    if !lifecycle.isEmpty || !conditions.isEmpty {
      items.append(.block(Block("lifecycle", [], lifecycle + conditions, at: location)))
    }
    if !dependencies.isEmpty {
      if !items.isEmpty { items.append(.blank) }
      items.append(.argument(Argument("depends_on", .list(dependencies), at: location)))
    }
    return items
  }
}

extension Arguments {
  /// The content of a `module` block, which can have dependencies, but no lifecycle and no provider.
  var callItems: [Body.Item] {
    var rest = self
    rest.meta.dependencies = []
    guard !meta.dependencies.isEmpty else { return rest.nestedItems }
    var dependencies = MetaArguments()
    dependencies.dependencies = meta.dependencies
    return rest.nestedItems + [.blank] + dependencies.items(at: location)
  }

  /// The content of a block that cannot have meta-arguments. If they are set, that is an error.
  var nestedItems: [Body.Item] {
    meta.isEmpty ? items : items + [.argument(Argument("lifecycle", .invalid(.noMetaArguments), at: location))]
  }
}

extension Diagnostic {
  fileprivate static let noMetaArguments = Diagnostic(
    .noLifecycleHere,
    "this block cannot have a lifecycle, conditions, dependencies or a provider",
    why: "Terraform reads these meta-arguments only in resources and data sources, not in nested blocks.",
    fix: "Set them on the resource: `$0.lifecycle(…)` beside its arguments."
  )
}
