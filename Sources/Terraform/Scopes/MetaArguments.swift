import Diagnostics
import HCL

/// The meta-arguments of a resource that come last, in a fixed order: `lifecycle`, then `depends_on`.
struct MetaArguments {
  var provider: ProviderAlias?
  var lifecycle: [Body.Item] = []
  var conditions: [Body.Item] = []
  var dependencies: [Expr] = []

  var isEmpty: Bool { provider == nil && lifecycle.isEmpty && conditions.isEmpty && dependencies.isEmpty }

  /// The blocks and arguments to write.
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
  /// The items of a `module` block, which waits for others but has no lifecycle and no provider of its own.
  var callItems: [Body.Item] {
    var rest = self
    rest.meta.dependencies = []
    guard !meta.dependencies.isEmpty else { return rest.nestedItems }
    var dependencies = MetaArguments()
    dependencies.dependencies = meta.dependencies
    return rest.nestedItems + [.blank] + dependencies.items(at: location)
  }

  /// The items of a block that cannot have meta-arguments. If it has some, that is an error.
  var nestedItems: [Body.Item] {
    meta.isEmpty ? items : items + [.argument(Argument("lifecycle", .invalid(.noTail), at: location))]
  }
}

extension Diagnostic {
  fileprivate static let noTail = Diagnostic(
    .noLifecycleHere,
    "this block has no lifecycle, conditions, dependencies or provider",
    why: "Terraform reads them in resources and data sources themselves, not in what is inside or elsewhere.",
    fix: "Say it of the resource: `$0.lifecycle(…)` beside its arguments."
  )
}
