import HCL

/// The values of one environment, as far as they are known before Terraform runs.
final class EvaluatedEnvironment {
  let name: String
  /// The root module of each stack, in the order in which they are applied.
  let stacks: [ModuleInstance]
  let evaluator: Evaluator
  /// The settings of default provider configurations that rules have read, since many resources share a configuration.
  private var settings: [SettingKey: String?] = [:]
  private var configurations: [ConfigurationKey: BlockInstance?] = [:]

  private struct SettingKey: Hashable {
    let root: ObjectIdentifier
    let name: String
  }

  private struct ConfigurationKey: Hashable {
    let root: ObjectIdentifier
    let provider: String
    let alias: String?
  }

  init(_ environment: CompiledEnvironment, _ modules: ModuleCompiler) {
    name = environment.name
    stacks = environment.roots.map { root in
      ModuleInstance(
        SymbolTable(root.declarations, providers: root.providers, outputs: root.outputs),
        stack: root.stack
      )
    }
    evaluator = Evaluator(Dictionary(stacks.map { ($0.stack, $0) }) { first, _ in first }, modules)
  }

  /// An attribute of a value that is not a block.
  func attribute(_ name: String, of value: PartialValue) -> PartialValue {
    evaluator.callDepth = .max
    return evaluator.attribute(name, of: value)
  }

  /// The provider configuration of a resource. A module passes the aliases of its stack on under the same names.
  func configuration(ofProviderOf instance: BlockInstance) -> BlockInstance? {
    guard let resource = instance.declaration else { return nil }
    let root = instance.module.root
    let key = ConfigurationKey(root: ObjectIdentifier(root), provider: resource.provider, alias: resource.alias)
    if let known = configurations[key] { return known }
    let block = root.symbols.providers.first { block in
      block.labels[0] == resource.provider
        && evaluator.value(block.body.items.argument("alias")?.value ?? .null, in: root).text == resource.alias
    }
    let instance = block.map { BlockInstance($0.body.items, in: root, [], at: $0.location) }
    configurations[key] = .some(instance)
    return instance
  }

  /// The text of a setting in the provider configuration of a resource, such as its region; nil if it is unknown or not set.
  func setting(_ name: String, ofProviderOf instance: BlockInstance) -> String? {
    let key = SettingKey(root: ObjectIdentifier(instance.module.root), name: name)
    let hasDefaultProvider = instance.declaration?.alias == nil
    if hasDefaultProvider, let known = settings[key] { return known }
    let text = configuration(ofProviderOf: instance).flatMap { evaluator.argument(name, of: $0) }?.text
    if hasDefaultProvider { settings[key] = .some(text) }
    return text
  }
}
