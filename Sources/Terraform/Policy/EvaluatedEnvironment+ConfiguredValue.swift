import HCL

extension EvaluatedEnvironment {
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

  /// The provider configuration of a resource.
  func provider(of instance: BlockInstance) -> ConfiguredValue {
    let configuration = configuration(ofProviderOf: instance)
    return ConfiguredValue(
      path: .argument("provider"),
      value: configuration.map(PartialValue.block) ?? .null,
      instance: configuration ?? instance,
      argument: "",
      callDepth: 0,
      environment: self
    )
  }
}
