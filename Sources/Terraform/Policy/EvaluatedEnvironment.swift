import Diagnostics
import HCL

/// An environment while rules look at it.
final class EvaluatedEnvironment {
  let name: String
  let evaluator: Evaluator
  private var settings: [Setting] = []
  private var providers: [Provider] = []

  /// A setting of the default configuration of the providers of a stack.
  private struct Setting {
    let root: Frame
    let name: String
    let text: String?
  }

  /// The configuration that resources of a kind have in a stack.
  private struct Provider {
    let root: Frame
    let name: String
    let alias: String?
    let node: Node
  }

  init(_ name: String, _ evaluator: Evaluator) {
    self.name = name
    self.evaluator = evaluator
  }

  /// What a resource or block says under a name. What it does not say is null, also if AWS has a value for it.
  func attribute(_ name: String, of node: Node) -> ConfiguredValue {
    evaluator.reach = .max
    let known = evaluator.argument(name, of: node) ?? (node.items.hasRaw ? .unknown : .null)
    return ConfiguredValue(
      path: .argument(name),
      known: known,
      node: node,
      source: name,
      reach: evaluator.reach,
      environment: self
    )
  }

  /// A part of a value that is no block.
  func attribute(_ name: String, of known: PartialValue) -> PartialValue {
    evaluator.reach = .max
    return evaluator.attribute(name, of: known)
  }

  /// What is in a JSON text.
  func decoded(_ document: PartialValue.Document, of value: ConfiguredValue) -> ConfiguredValue {
    evaluator.reach = .max
    let known = evaluator.decoded(document)
    return ConfiguredValue(
      path: value.path,
      known: known,
      node: value.node,
      source: value.source,
      reach: min(value.reach, evaluator.reach),
      environment: self
    )
  }

  /// The configuration of the provider of a resource. A module hands its aliases on under their own names.
  func provider(of node: Node) -> ConfiguredValue {
    let known = node.declaration.flatMap { configuration(of: $0, in: node.frame.root) }
    return ConfiguredValue(
      path: .argument("provider"),
      known: known.map(PartialValue.node) ?? .null,
      node: known ?? node,
      source: "",
      reach: 0,
      environment: self
    )
  }

  private func configuration(of declared: SymbolTable.Declared, in root: Frame) -> Node? {
    if let kept = providers.first(where: {
      $0.root === root && $0.alias == declared.alias && $0.name == declared.provider
    }) {
      return kept.node
    }
    let block = root.symbols.providers.first { block in
      block.labels[0] == declared.provider
        && evaluator.value(block.body.items.argument("alias")?.value ?? .null, in: root).text == declared.alias
    }
    guard let block else { return nil }
    let node = Node(block.body.items, in: root, [], at: block.location)
    providers.append(Provider(root: root, name: declared.provider, alias: declared.alias, node: node))
    return node
  }

  /// What the provider of a resource says under a name, found once for all resources that have no provider of their own.
  func setting(_ name: String, ofProviderOf node: Node) -> String? {
    let root = node.frame.root
    if node.declaration?.alias != nil { return provider(of: node).attribute(name).text }
    if let kept = settings.first(where: { $0.root === root && $0.name == name }) { return kept.text }
    let text = provider(of: node).attribute(name).text
    settings.append(Setting(root: root, name: name, text: text))
    return text
  }
}
