import Files
import HCL

/// An environment while rules look at it.
final class InspectedEnvironment {
  let name: String
  let evaluator: Evaluator
  /// The fewest calls that lead to anything a rule has looked at since this was set.
  var reach = Int.max
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
    let alias: String?
    let block: Block
    let node: Node
  }

  init(_ name: String, _ evaluator: Evaluator) {
    self.name = name
    self.evaluator = evaluator
  }

  /// Something that does not follow from what a module says, so that no rule that uses it is settled for all calls.
  func outside<Value>(_ value: () -> Value) -> Value {
    reach = -1
    return value()
  }

  /// What a resource or block says under a name. What it does not say is null, also if AWS has a value for it.
  func attribute(_ name: String, of node: Node) -> PlannedValue {
    evaluator.reach = .max
    let argument = node.argument(name)
    let known =
      argument.map { evaluator.value($0.value, in: node.frame, node.bindings) } ?? evaluator.blocks(name, of: node)
      ?? (node.items.hasRaw ? .unknown : .null)
    reach = min(reach, evaluator.reach)
    return PlannedValue(
      argumentName: name,
      known: known,
      node: node,
      written: argument.map { line(of: $0, in: node.frame) },
      reach: evaluator.reach,
      inspected: self
    )
  }

  /// The line of an argument, or of the local that it names.
  private func line(of argument: Argument, in frame: Frame) -> SourceLocation {
    guard case .reference(let reference) = argument.value,
      case .local(let index)? = frame.directory.entries[reference.address]
    else { return argument.location }
    return frame.directory.locals[index].location
  }

  /// The configuration of the provider of a resource. A module hands its aliases on under their own names.
  func provider(of node: Node) -> PlannedValue {
    var alias: String?
    if case .attribute(_, let name)? = node.argument("provider")?.value { alias = name }
    let type = node.declaration?.type ?? ""
    let root = node.frame.root
    let known = configuration(of: type, alias, in: root)
    return PlannedValue(
      argumentName: "provider",
      known: known.map(Known.node) ?? .null,
      node: known ?? node,
      written: known?.location,
      reach: 0,
      inspected: self
    )
  }

  private func configuration(of type: String, _ alias: String?, in root: Frame) -> Node? {
    if let kept = providers.first(where: { $0.root === root && $0.alias == alias && $0.block.configures(type) }) {
      return kept.node
    }
    let block = root.directory.providers.first { block in
      block.configures(type)
        && evaluator.value(block.body.items.argument("alias")?.value ?? .null, in: root).text == alias
    }
    guard let block else { return nil }
    let node = Node(block.body.items, in: root, [], at: block.location)
    providers.append(Provider(root: root, alias: alias, block: block, node: node))
    return node
  }

  /// What the provider of a resource says under a name, found once for all resources that have no provider of their own.
  func setting(_ name: String, ofProviderOf node: Node) -> String? {
    if node.argument("provider") != nil { return provider(of: node).attribute(name).text }
    let root = node.frame.root
    if let kept = settings.first(where: { $0.root === root && $0.name == name }) { return kept.text }
    let text = provider(of: node).attribute(name).text
    settings.append(Setting(root: root, name: name, text: text))
    return text
  }
}

extension Block {
  /// Whether a provider's block is for a type of resource: `aws` is for `aws_vpc`.
  fileprivate func configures(_ type: String) -> Bool { type.hasPrefix(labels[0]) && type.dropFirst(labels[0].count).first == "_" }
}
