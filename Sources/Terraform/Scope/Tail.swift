import Diagnostics
import HCL

/// What stands at the end of a resource, in a fixed order: `lifecycle`, then `depends_on`.
struct Tail {
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
    rest.tail.dependencies = []
    guard !tail.dependencies.isEmpty else { return rest.nestedItems }
    var dependencies = Tail()
    dependencies.dependencies = tail.dependencies
    return rest.nestedItems + [.blank] + dependencies.items(at: location)
  }

  /// The items where Terraform wants no tail. One is an error there; it must not vanish.
  var nestedItems: [Body.Item] {
    tail.isEmpty ? items : items + [.argument(Argument("lifecycle", .invalid(.noTail), at: location))]
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
