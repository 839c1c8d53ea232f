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

  /// The argument or nested blocks of a resource or block by name. It is null if neither is set, even if AWS has a default.
  func attribute(_ name: String, of instance: BlockInstance) -> ConfiguredValue {
    evaluator.callDepth = .max
    let value = evaluator.argument(name, of: instance) ?? (instance.items.hasRaw ? .unknown : .null)
    return ConfiguredValue(
      path: .argument(name),
      value: value,
      instance: instance,
      argument: name,
      callDepth: evaluator.callDepth,
      environment: self
    )
  }

  /// An attribute of a value that is not a block.
  func attribute(_ name: String, of value: PartialValue) -> PartialValue {
    evaluator.callDepth = .max
    return evaluator.attribute(name, of: value)
  }

  /// The value that a JSON text encodes.
  func decoded(_ document: PartialValue.JSONDocument, of text: ConfiguredValue) -> ConfiguredValue {
    evaluator.callDepth = .max
    let value = evaluator.decoded(document)
    return ConfiguredValue(
      path: text.path,
      value: value,
      instance: text.instance,
      argument: text.argument,
      callDepth: min(text.callDepth, evaluator.callDepth),
      environment: self
    )
  }

  /// The provider configuration of a resource. A module passes the aliases of its stack on under the same names.
  func provider(of instance: BlockInstance) -> ConfiguredValue {
    let configuration = instance.declaration.flatMap { self.configuration(of: $0, in: instance.module.root) }
    return ConfiguredValue(
      path: .argument("provider"),
      value: configuration.map(PartialValue.block) ?? .null,
      instance: configuration ?? instance,
      argument: "",
      callDepth: 0,
      environment: self
    )
  }

  private func configuration(of resource: SymbolTable.ResourceBlock, in root: ModuleInstance) -> BlockInstance? {
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
    let text = provider(of: instance).attribute(name).text
    if hasDefaultProvider { settings[key] = .some(text) }
    return text
  }
}
