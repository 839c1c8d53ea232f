import Diagnostics
import HCL

extension Scope {
  func single<Type>(
    _ mode: ResourceMode,
    _ type: String,
    _ name: String,
    at location: SourceLocation,
    _ arguments: (inout Arguments) -> Void
  ) -> Resource<Type> {
    Resource(expr: declare(mode, type, name, nil, at: location, arguments))
  }

  func optional<Type>(
    _ type: String,
    _ name: String,
    _ flag: Flag,
    at location: SourceLocation,
    _ arguments: (inout Arguments) -> Void
  ) -> ResourceList<Type> {
    counted(type, name, flag.then(1, else: 0), at: location) { content, _ in arguments(&content) }
  }

  func counted<Type>(
    _ type: String,
    _ name: String,
    _ count: Number,
    at location: SourceLocation,
    _ arguments: (inout Arguments, Number) -> Void
  ) -> ResourceList<Type> {
    let binding = Binding.count(at: location)
    let repetition = Repetition(argument: "count", value: count.expr, binding: binding)
    let index = Number(expr: .attribute(of: .bound(binding), "index"))
    return ResourceList(expr: declare(.resource, type, name, repetition, at: location) { arguments(&$0, index) })
  }

  func mapped<Type, Collection: ForEachCollection>(
    _ mode: ResourceMode,
    _ type: String,
    _ name: String,
    _ collection: Collection,
    at location: SourceLocation,
    _ arguments: (inout Arguments, Each<Collection.Element>) -> Void
  ) -> ResourceMap<Type> {
    let binding = Binding.each(at: location)
    let repetition = Repetition(argument: "for_each", value: collection.elements, binding: binding)
    let expr = declare(mode, type, name, repetition, at: location) { arguments(&$0, Each(binding)) }
    return ResourceMap(expr: expr, location: location)
  }

  private func declare(
    _ mode: ResourceMode,
    _ type: String,
    _ name: String,
    _ repetition: Repetition?,
    at location: SourceLocation,
    _ arguments: (inout Arguments) -> Void
  ) -> Expr {
    var content = Arguments(at: location)
    arguments(&content)
    let address = mode.address(type, name)
    checkMeta(content, in: address)
    let block = Block(
      mode.rawValue,
      [type, name],
      items(of: content, repeatedBy: repetition),
      binding: repetition?.binding,
      at: location
    )
    return .reference(declare(address, block))
  }

  /// The content of a block in its order: what repeats it, its provider, what it says, what comes last.
  func items(of content: Arguments, repeatedBy repetition: Repetition?) -> [Body.Item] {
    var items: [Body.Item] = []
    if let repetition {
      items.append(.argument(Argument(repetition.argument, repetition.value, at: content.location)))
    }
    if let alias = content.meta.provider {
      items.append(.argument(Argument("provider", alias.expr, at: content.location)))
      checkAlias(alias, at: content.location)
    }
    if !items.isEmpty { items.append(.blank) }
    items += content.items
    let meta = content.meta.items(at: content.location)
    return meta.isEmpty ? items : items + [.blank] + meta
  }

  func checkAlias(_ alias: ProviderAlias, at location: SourceLocation) {
    guard !aliases.contains(alias) else { return }
    report(
      Diagnostic(
        .providerNotConfigured,
        at: location,
        "\(alias.provider).\(alias.alias) is not configured in \(directory.description)",
        why:
          "A stack configures a provider before it uses it, and a module says in its requirements which ones it expects.",
        fix: "Call `tf.provider(alias)` in the stack, or name the alias in the module’s `ProviderRequirement`."
      )
    )
  }

  private func checkMeta(_ content: Arguments, in address: Address) {
    for item in content.items {
      let (name, location) =
        switch item {
        case .argument(let argument): (argument.name, argument.location)
        case .block(let block): (block.type, block.location)
        default: ("", content.location)
        }
      guard ReservedNames.metaArguments.contains(name) else { continue }
      report(
        Diagnostic(
          .metaArgument,
          at: location,
          "\(address) sets \(name) as if it were an argument of the provider",
          why: "Terraform itself reads \(name), and what it repeats or orders has to be known here.",
          fix:
            "Use `forEach:`, `count:` or `when:` of the declaration, or `$0.provider`, `$0.lifecycle` and `$0.depends`."
        )
      )
    }
  }
}
