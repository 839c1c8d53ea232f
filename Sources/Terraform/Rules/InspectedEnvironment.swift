import Diagnostics
import HCL

/// An environment while rules look at it.
final class InspectedEnvironment {
  let name: String
  /// Its place in the list.
  let index: Int
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

  init(_ name: String, at index: Int, _ evaluator: Evaluator) {
    self.name = name
    self.index = index
    self.evaluator = evaluator
  }

  /// What a resource or block says under a name. What it does not say is null, also if AWS has a value for it.
  func attribute(_ name: String, of node: Node) -> PlannedValue {
    evaluator.reach = .max
    let known = evaluator.argument(name, of: node) ?? (node.items.hasRaw ? .unknown : .null)
    return PlannedValue(
      path: .argument(name),
      known: known,
      node: node,
      source: name,
      reach: evaluator.reach,
      inspected: self
    )
  }

  /// A part of a value that is no block.
  func attribute(_ name: String, of known: Known) -> Known {
    evaluator.reach = .max
    return evaluator.attribute(name, of: known)
  }

  /// What is in a JSON text.
  func decoded(_ document: Known.Document, of value: PlannedValue) -> PlannedValue {
    evaluator.reach = .max
    let known = evaluator.decoded(document)
    return PlannedValue(
      path: value.path,
      known: known,
      node: value.node,
      source: value.source,
      reach: min(value.reach, evaluator.reach),
      inspected: self
    )
  }

  /// The configuration of the provider of a resource. A module hands its aliases on under their own names.
  func provider(of node: Node) -> PlannedValue {
    let known = node.declaration.flatMap { configuration(of: $0, in: node.frame.root) }
    return PlannedValue(
      path: .argument("provider"),
      known: known.map(Known.node) ?? .null,
      node: known ?? node,
      source: "",
      reach: 0,
      inspected: self
    )
  }

  private func configuration(of declared: DirectoryIndex.Declared, in root: Frame) -> Node? {
    if let kept = providers.first(where: {
      $0.root === root && $0.alias == declared.alias && $0.name == declared.provider
    }) {
      return kept.node
    }
    let part = root.directory.providers.first { part in
      part.name == declared.provider
        && evaluator.value(part.block.body.items.argument("alias")?.value ?? .null, in: root).text == declared.alias
    }
    guard let part else { return nil }
    let node = Node(part.block.body.items, in: root, [], at: part.block.location)
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
