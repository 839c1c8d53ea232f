import Diagnostics
import HCL

extension Scope {
  /// Declares a resource or data source.
  func single<Type>(
    _ mode: ResourceMode,
    _ type: String,
    _ name: String,
    at location: SourceLocation,
    _ arguments: (inout Arguments) -> Void
  ) -> Resource<Type> {
    Resource(expr: declare(mode, type, name, nil, at: location, arguments))
  }

  /// Declares a resource that exists if a flag is true.
  func optional<Type>(
    _ type: String,
    _ name: String,
    _ flag: Flag,
    at location: SourceLocation,
    _ arguments: (inout Arguments) -> Void
  ) -> ResourceList<Type> {
    counted(type, name, flag.then(1, else: 0), at: location) { content, _ in arguments(&content) }
  }

  /// Declares a resource with `count`.
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

  /// Declares a resource or data source with `for_each`.
  func mapped<Type, Collection: ForEachCollection>(
    _ mode: ResourceMode,
    _ type: String,
    _ name: String,
    _ collection: Collection,
    at location: SourceLocation,
    _ arguments: (inout Arguments, Each<Collection.Element>) -> Void
  ) -> ResourceMap<Type> {
    let binding = Binding.each(at: location)
    let repetition = Repetition(argument: "for_each", value: collection.forEach, binding: binding)
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
    // The arguments of a `terraform_data` have any type.
    var content = Arguments(at: location, areTyped: type != "terraform_data")
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

  /// The content of a block in order: `count` or `for_each`, `provider`, arguments, `lifecycle` and `depends_on`.
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

  /// Reports a provider configuration that the module or stack does not have.
  func checkAlias(_ alias: ProviderAlias, at location: SourceLocation) {
    guard !aliases.contains(alias) else { return }
    report(
      Diagnostic(
        .providerNotConfigured,
        at: location,
        "the provider \(alias.provider).\(alias.alias) is not configured in \(directory.description)",
        why:
          "A stack configures a provider before it uses it, and a module states in its requirements the aliases that it expects.",
        fix: "Call `tf.provider(alias)` in the stack, or add the alias to the module’s `ProviderRequirement`."
      )
    )
  }

  /// Reports meta-arguments that are set as if they were arguments of the provider.
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
          "\(address) sets the meta-argument \(name) like an argument of the provider",
          why: "Terraform itself reads \(name), and Groundplan has to know its value.",
          fix:
            "Use `forEach:`, `count:` or `when:` of the declaration, or `$0.provider(…)`, `$0.lifecycle(…)` or `$0.depends(on:)`."
        )
      )
    }
  }
}
